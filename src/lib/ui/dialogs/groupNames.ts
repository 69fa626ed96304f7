import { m } from '$messages/messages';
import type { ActionGroup } from '../actions';

/** What the groups of actions are called. */
export const groupNames = {
	find: m['action_group.find'],
	view: m['action_group.view'],
	select: m['action_group.select'],
	selection: m['action_group.selection'],
	arrange: m['action_group.arrange'],
	network: m['action_group.network'],
	help: m['action_group.help']
} satisfies Record<ActionGroup, unknown>;
