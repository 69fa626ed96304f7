import type { Workspace } from '$lib/state';
import type { Trace } from '$lib/view';
import { readView } from './readView';

/** Shows what a tab that is gone showed: a step that can be undone. */
export function goOn(workspace: Workspace, trace: Trace) {
	workspace.change(readView(workspace, trace.query).view);
	workspace.album?.forget(trace);
}
