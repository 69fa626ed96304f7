import type { Preferences, Workspace } from '$lib/state';
import { flushSync } from 'svelte';

/** Pixels of the canvas for each CSS pixel: paper shows more of them than a screen. */
const fine = 2;

/**
 * Puts the picture into its clean frame while the page is on its way to paper. All of it happens before the browser's
 * event ends: it lays the page out for paper right after, and waits for no frame and no observer.
 */
export function printInFrame(workspace: Workspace, preferences: Preferences) {
	return {
		before() {
			if (workspace.screen.twin !== 'network') return;
			flushSync(() => (workspace.screen.printing = preferences.printing = true));
			// Each tells where the canvas looks now, by which labels are placed and found a place in the next.
			for (let round = 0; round < 3; round++) {
				workspace.canvas?.holdFor(fine);
				flushSync();
			}
			workspace.canvas?.flatten();
		},
		after() {
			if (!workspace.screen.printing) return;
			flushSync(() => (workspace.screen.printing = preferences.printing = false));
			workspace.canvas?.letGo();
		}
	};
}
