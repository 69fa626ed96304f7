import type { Workspace } from '$lib/state';
import type { Action } from './action';
import { actions } from './actions';
import { expandActions } from './expanding';

/** The list of actions with those that the selection brings: each kind of tie that it can be expanded by. */
export function actionsNow(workspace: Workspace, most = Infinity): readonly Action[] {
	const listed: readonly Action[] = actions;
	return listed.flatMap((action) =>
		action.id === 'expand-firm' ? [action, ...expandActions(workspace).slice(0, most)] : [action]
	);
}
