import { m } from '$messages/messages';
import type { Action } from '../action';

/** What takes the live network elsewhere. */
export const embedActions = [
	{
		id: 'embed',
		label: m['embed.action'],
		group: 'network',
		shortcuts: [],
		when: () => true,
		run: ({ screen }) => void (screen.dialog = 'embed')
	},
	{
		id: 'one-file',
		label: m['onefile.action'],
		group: 'network',
		shortcuts: [],
		when: () => true,
		run: ({ screen }) => void (screen.dialog = 'one-file')
	}
] as const satisfies readonly Action[];
