import { m } from '$messages/messages';
import type { Lens } from './lens';

const words = {
	'3': m['legend.origins_3'],
	'2': m['legend.origins_2'],
	'1': m['legend.origins_1']
};

/** How many independent origins there are: 1, 2, or 3 and more. */
export const origins: Lens = {
	kind: 'corroboration',
	steps: () => [
		{ value: '1', colour: 'orange', pattern: 'dot' },
		{ value: '2', colour: 'teal', pattern: 'dash' },
		{ value: '3', colour: 'blue', pattern: 'solid' }
	],
	valueOf: (_, shown) => String(Math.max(1, Math.min(3, ...shown.map(({ corroboration }) => corroboration)))),
	words: (value, _, language) => words[value as keyof typeof words]({}, { locale: language })
};
