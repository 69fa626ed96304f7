import type { Workspace } from '$lib/state';
import type { Selected } from '$lib/view';
import type { Action, ActionGroup } from '../action';
import { actionsNow } from '../actionsNow';
import { groupNames } from '../dialogs/groupNames';

/** Which groups make the menu of a thing, and which that of the ground. */
const made = {
	thing: ['selection', 'select', 'arrange'],
	ground: ['view', 'select', 'network']
} as const satisfies Record<string, readonly ActionGroup[]>;

/** As many kinds of tie to expand by as a menu holds; the panel and the palette have all of them. */
const mostWays = 5;

export interface MenuGroup {
	readonly group: ActionGroup;
	readonly words: (typeof groupNames)[ActionGroup];
	readonly entries: readonly Action[];
	/** Shown as icons side by side, their words behind them: they are many, and of one kind. */
	readonly signs: boolean;
}

/** What can be done now with what is selected, or with null with the picture, in groups. */
export function menuGroups(workspace: Workspace, on: Selected | null): MenuGroup[] {
	const listed = actionsNow(workspace, mostWays);
	return made[on ? 'thing' : 'ground']
		.map((group) => ({
			group,
			words: groupNames[group],
			entries: listed.filter(
				(action) =>
					action.group === group &&
					!action.unlisted &&
					// A choice of tool is nothing that is done, and stands at the picture's edge.
					!(group === 'select' && action.pressed) &&
					action.when(workspace)
			),
			signs: group === 'arrange'
		}))
		.filter(({ entries }) => entries.length > 0);
}
