import type { Workspace } from '$lib/state';
import type { LensId } from '$lib/view';
import { m } from '$messages/messages';

export const lensWords = {
	none: m['lens.none'],
	standing: m['lens.standing'],
	origins: m['lens.origins'],
	grade: m['lens.grade'],
	age: m['lens.age'],
	publisher: m['lens.publisher']
} satisfies Record<LensId | 'none', unknown>;

/** Fetches the lens that a View asks for, once one does, and hands it to the workspace. */
export async function fetchLens(workspace: Workspace, id: LensId | null) {
	if (id === null || workspace.lenses) return;
	workspace.lenses = (await import('$lib/picture/lens')).lensNamed;
}
