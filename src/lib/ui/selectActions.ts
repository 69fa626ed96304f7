/** What gathers a selection on the picture, and what arranges the selected by hand. */
import { alignments, type Alignment, type Arranger, type Direction, type Moves } from '$lib/layouts';
import { asEntities, neighboursOn, selectedEntities, tiesBetween, unselected } from '$lib/picture';
import { movedTo, type Arranging, type Tool, type Workspace } from '$lib/state';
import { join, type Selected } from '$lib/view';
import { m } from '$messages/messages';
import type { Action } from './action';

const entities = ({ picture, view }: Workspace) => selectedEntities(picture, view.selection);
const onPicture = ({ screen, picture }: Workspace) => screen.twin === 'network' && picture.nodes.length > 0;

/** The choice of what a plain drag does. */
function tool(id: Tool): Pick<Action, 'group' | 'when' | 'pressed' | 'run'> {
	return {
		group: 'select',
		when: onPicture,
		pressed: ({ screen }) => screen.tool === id,
		run: ({ screen }) => void (screen.tool = id)
	};
}

/** An action that selects something more, or something else; it can be done where there is anything. */
function selecting(choose: (workspace: Workspace) => readonly Selected[], joining: 'replace' | 'add') {
	return {
		group: 'select',
		when: (workspace) => onPicture(workspace) && choose(workspace).length > 0,
		run: (workspace) =>
			workspace.change({ selection: join(workspace.view.selection, choose(workspace), joining) })
	} as const satisfies Partial<Action>;
}

/** An action that puts at least so many selected entities elsewhere, in one step. */
function arranging(least: number, arrange: (arranger: Arranger, arranging: Arranging) => Moves) {
	return {
		group: 'arrange',
		when: (workspace) => workspace.positions.size > 0 && entities(workspace).length >= least,
		run: (workspace) => void arrangeBy(workspace, arrange)
	} as const satisfies Partial<Action>;
}

async function arrangeBy(workspace: Workspace, arrange: (arranger: Arranger, arranging: Arranging) => Moves) {
	const [arranger, { arrangingOf, sightOf }] = await Promise.all([
		import('$lib/layouts/arrange'),
		import('$lib/state/arranging')
	]);
	const found = arrangingOf(workspace);
	if (!found) return;
	const moves = arrange(arranger, found);
	const camera = workspace.outlook && sightOf(workspace.outlook, found.selected, moves);
	workspace.place(movedTo(workspace.view.moved, moves), camera ?? undefined);
}

const aligning = (alignment: Alignment) =>
	arranging(2, ({ align }, { selected }) => align(selected, alignment));
const spacing = (direction: Direction) =>
	arranging(3, ({ distribute }, { selected }) => distribute(selected, direction));

const alignedBy = {
	left: { label: m['action.align_left'], icon: 'align-left' },
	centre: { label: m['action.align_centre'], icon: 'align-centre' },
	right: { label: m['action.align_right'], icon: 'align-right' },
	top: { label: m['action.align_top'], icon: 'align-top' },
	middle: { label: m['action.align_middle'], icon: 'align-middle' },
	bottom: { label: m['action.align_bottom'], icon: 'align-bottom' }
} as const satisfies Record<Alignment, Pick<Action, 'label' | 'icon'>>;

const isPinned = ({ view }: Workspace) => {
	const { moved } = view;
	return (id: string) => Object.hasOwn(moved, id);
};

export const selectActions = [
	{ id: 'tool-move', label: m['action.tool_move'], shortcuts: ['v'], icon: 'tool-move', ...tool('move') },
	{ id: 'tool-box', label: m['action.tool_box'], shortcuts: ['r'], icon: 'tool-box', ...tool('box') },
	{ id: 'tool-lasso', label: m['action.tool_lasso'], shortcuts: ['l'], icon: 'lasso', ...tool('lasso') },
	{
		id: 'select-all',
		label: m['action.select_all'],
		short: m['select.all'],
		shortcuts: ['mod+a'],
		icon: 'select-all',
		...selecting(({ picture }) => asEntities(picture.nodes.map(({ id }) => id)), 'replace')
	},
	{
		id: 'select-others',
		label: m['action.select_others'],
		short: m['select.others'],
		shortcuts: ['i'],
		icon: 'invert',
		...selecting(({ picture, view }) => asEntities(unselected(picture, view.selection)), 'replace')
	},
	{
		id: 'select-neighbours',
		label: m['action.select_neighbours'],
		short: m['select.neighbours'],
		shortcuts: ['n'],
		icon: 'neighbours',
		...selecting((workspace) => asEntities(neighboursOn(workspace.picture, entities(workspace))), 'add')
	},
	{
		id: 'select-between',
		label: m['action.select_between'],
		short: m['select.between'],
		shortcuts: [],
		icon: 'between',
		...selecting((workspace) => tiesBetween(workspace.picture, entities(workspace)), 'add')
	},
	{
		id: 'pin',
		label: m['action.pin'],
		short: m['select.pin'],
		group: 'selection',
		shortcuts: ['p'],
		icon: 'pin',
		when: (workspace) => workspace.positions.size > 0 && !entities(workspace).every(isPinned(workspace)),
		run(workspace) {
			const loose = entities(workspace).filter((id) => !isPinned(workspace)(id));
			const places = loose.flatMap((id) => {
				const at = workspace.positions.get(id);
				return at ? [[id, at] as const] : [];
			});
			workspace.place(movedTo(workspace.view.moved, places));
		}
	},
	{
		id: 'unpin',
		label: m['action.unpin'],
		short: m['select.unpin'],
		group: 'selection',
		shortcuts: ['u'],
		icon: 'pin-off',
		when: (workspace) => entities(workspace).some(isPinned(workspace)),
		run(workspace) {
			const gone = new Set(entities(workspace));
			const kept = Object.entries(workspace.view.moved).filter(([id]) => !gone.has(id));
			workspace.place(Object.fromEntries(kept));
		}
	},
	{
		id: 'tidy',
		label: m['action.tidy'],
		short: m['select.tidy'],
		shortcuts: ['y'],
		icon: 'tidy',
		...arranging(2, ({ tidy }, { selected, edges, others, legibleAt }) =>
			tidy(selected, edges, others, legibleAt)
		)
	},
	...alignments.map((alignment) => ({
		id: `align-${alignment}` as const,
		...alignedBy[alignment],
		shortcuts: [],
		...aligning(alignment)
	})),
	{
		id: 'distribute-across',
		label: m['action.distribute_across'],
		shortcuts: [],
		icon: 'distribute-across',
		...spacing('across')
	},
	{
		id: 'distribute-down',
		label: m['action.distribute_down'],
		shortcuts: [],
		icon: 'distribute-down',
		...spacing('down')
	}
] as const satisfies readonly Action[];
