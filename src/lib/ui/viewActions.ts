import type { Workspace } from '$lib/state';
import { lensIds } from '$lib/view';
import { m } from '$messages/messages';
import type { Action } from './action';

const here = ({ album }: Workspace) => album !== null;

/** What keeps what is seen, and finds it again. */
export const viewActions = [
	{
		id: 'views',
		label: m['action.views'],
		group: 'view',
		shortcuts: ['g'],
		icon: 'views',
		when: here,
		run: ({ screen }) => void (screen.dialog = 'views')
	},
	{
		id: 'figure',
		label: m['action.figure'],
		group: 'view',
		shortcuts: ['m'],
		when: ({ picture }) => picture.nodes.length > 0,
		run: ({ screen }) => void (screen.dialog = 'figure')
	},
	{
		id: 'lens',
		label: m['action.lens'],
		group: 'view',
		shortcuts: ['k'],
		when: () => true,
		run(workspace) {
			const { lens } = workspace.view;
			const next = lens === null ? 0 : lensIds.indexOf(lens) + 1;
			workspace.change({ lens: lensIds[next] ?? null });
		}
	},
	{
		id: 'save-view',
		label: m['action.save_view'],
		group: 'view',
		shortcuts: ['mod+s'],
		inFields: true,
		when: here,
		run({ screen }) {
			screen.naming = true;
			screen.dialog = 'views';
		}
	}
] as const satisfies readonly Action[];
