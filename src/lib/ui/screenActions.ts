import type { Workspace } from '$lib/state';
import { m } from '$messages/messages';
import type { Action } from './action';

const always = () => true;

/** Opens a panel at the side of the picture, in place of another, or closes it. */
const beside = (part: Workspace['screen']['side']) => ({
	pressed: ({ screen }: Workspace) => screen.side === part,
	run: ({ screen }: Workspace) => void (screen.side = screen.side === part ? null : part)
});

/** What opens and closes parts of the screen. Each is a button that stays pressed while its part is open. */
export const screenActions = [
	{
		id: 'filters',
		label: m['action.filters'],
		group: 'view',
		shortcuts: ['f'],
		icon: 'filter',
		when: always,
		...beside('filters')
	},
	{
		id: 'sources',
		label: m['action.sources'],
		group: 'view',
		shortcuts: ['d'],
		when: always,
		...beside('sources')
	},
	{
		id: 'write',
		label: m['writing.action'],
		group: 'view',
		shortcuts: [],
		when: ({ screen, opened }) => screen.site !== null && !screen.embedded && opened === null,
		pressed: ({ screen }) => screen.side === 'writing',
		// Its draft is left by its own way out alone.
		run: ({ screen }) => void (screen.side = 'writing')
	},
	{
		id: 'signs',
		label: m['overview.legend'],
		group: 'view',
		shortcuts: [],
		icon: 'book-open',
		when: ({ isTold }) => isTold,
		pressed: ({ screen }) => screen.legend,
		run: ({ screen }) => (screen.legend = !screen.legend)
	},
	{
		id: 'timeline',
		label: m['action.timeline'],
		group: 'view',
		shortcuts: ['t'],
		icon: 'timeline',
		when: always,
		pressed: ({ screen }) => screen.timeline,
		run: ({ screen }) => (screen.timeline = !screen.timeline)
	},
	{
		id: 'table',
		label: m['action.table'],
		group: 'view',
		shortcuts: ['b'],
		icon: 'table',
		when: always,
		pressed: ({ screen }) => screen.twin === 'table',
		run: ({ screen }) => (screen.twin = screen.twin === 'table' ? 'network' : 'table')
	},
	{
		id: 'frame',
		label: m['action.frame'],
		group: 'view',
		shortcuts: ['c'],
		when: always,
		pressed: ({ screen }) => screen.framed,
		run({ screen }) {
			screen.framed = !screen.framed;
			screen.twin = 'network';
		}
	},
	{
		id: 'walk',
		label: m['action.walk'],
		group: 'view',
		shortcuts: ['x'],
		icon: 'footprints',
		when: always,
		pressed: ({ screen }) => screen.twin === 'walk',
		run({ screen, walker }) {
			screen.twin = screen.twin === 'walk' ? 'network' : 'walk';
			if (screen.twin === 'walk') walker.begin();
		}
	}
] as const satisfies readonly (Action & { readonly pressed: (workspace: Workspace) => boolean })[];
