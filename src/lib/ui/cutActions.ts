/** What takes entities onto the picture and off it by hand. */
import { collapse, expand, keepOnly, keepWhatTies, takeInCommon, takeOff, wellSourced } from '$lib/filters';
import { lookup } from '$lib/model';
import type { Workspace } from '$lib/state';
import { bundleEnds, type View } from '$lib/view';
import { m } from '$messages/messages';
import type { Action } from './action';

const entities = ({ view }: Workspace) =>
	view.selection.filter(({ kind }) => kind === 'entity').map(({ id }) => id);

/** The action that makes a patch of the selection; it can be done where there is one to make. */
function cut(make: (workspace: Workspace) => Partial<View> | null): Pick<Action, 'when' | 'run'> {
	return {
		when: (workspace) => workspace.view.selection.length > 0 && make(workspace) !== null,
		run(workspace) {
			const patch = make(workspace);
			if (patch) workspace.grow(patch);
		}
	};
}

/** The entity that is selected, where it is the only thing. */
const alone = (workspace: Workspace) =>
	workspace.view.selection.length === 1 ? (entities(workspace)[0] ?? null) : null;

const several = (ids: readonly string[], make: (ids: readonly string[]) => Partial<View> | null) =>
	ids.length > 1 ? make(ids) : null;

export const cutActions = [
	{
		id: 'expand',
		label: m['action.expand'],
		group: 'selection',
		shortcuts: ['e'],
		...cut((workspace) => expand(workspace.cutting, entities(workspace)))
	},
	{
		id: 'expand-firm',
		label: m['action.expand_firm'],
		group: 'selection',
		shortcuts: [],
		...cut((workspace) => expand(workspace.cutting, entities(workspace), wellSourced))
	},
	{
		id: 'collapse',
		label: m['action.collapse'],
		group: 'selection',
		shortcuts: ['w'],
		...cut((workspace) => collapse(workspace.cutting, entities(workspace)))
	},
	{
		id: 'hide',
		label: m['action.hide'],
		short: m['select.hide'],
		icon: 'hide',
		group: 'selection',
		shortcuts: ['h'],
		...cut((workspace) => takeOff(workspace.cutting, entities(workspace)))
	},
	{
		id: 'only',
		label: m['action.only'],
		short: m['select.only'],
		icon: 'keep-only',
		group: 'selection',
		shortcuts: ['o'],
		...cut((workspace) => keepOnly(endsOfSelection(workspace)))
	},
	{
		id: 'ties',
		label: m['action.ties'],
		short: m['select.ties'],
		icon: 'route',
		group: 'selection',
		shortcuts: [],
		...cut((workspace) => several(entities(workspace), (ids) => keepWhatTies(workspace.cutting, ids)))
	},
	{
		id: 'ties-to',
		label: m['action.ties_to'],
		icon: 'route',
		group: 'selection',
		shortcuts: ['j'],
		when: (workspace) => workspace.screen.toSearch !== null && alone(workspace) !== null,
		run(workspace) {
			const from = alone(workspace);
			workspace.screen.toSearch?.();
			workspace.screen.tyingFrom = from;
		}
	},
	{
		id: 'common',
		label: m['action.common'],
		short: m['select.common'],
		icon: 'waypoints',
		group: 'selection',
		shortcuts: [],
		...cut((workspace) => several(entities(workspace), (ids) => takeInCommon(workspace.cutting, ids)))
	}
] as const satisfies readonly Action[];

/** The entities that are selected, and those at the ends of the relationships that are. */
function endsOfSelection({ view, network }: Workspace): string[] {
	const ends = view.selection.flatMap(({ kind, id }) => {
		if (kind === 'entity') return [id];
		if (kind === 'bundle') return bundleEnds(id) ?? [];
		const { relationships } = lookup(network.investigation);
		const relationship = relationships.get(id);
		return relationship ? [relationship.subject, relationship.object] : [];
	});
	return [...new Set(ends)];
}
