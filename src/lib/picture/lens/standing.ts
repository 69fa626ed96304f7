import { leastFirm } from '$lib/evidence';
import { standings } from '$lib/model';
import { standingMeaning, standingWords } from '$lib/wording';
import type { Lens } from './lens';

const colours = {
	convicted: 'brown',
	acknowledged: 'purple',
	sanctioned: 'blue',
	stated: 'green',
	charged: 'teal',
	reported: 'orange',
	alleged: 'red',
	denied: 'pink',
	retracted: 'grey'
} satisfies Record<(typeof standings)[number], string>;

/** How firmly it is worded: the patterns that lines have without a lens, in colour. */
export const standing: Lens = {
	kind: 'standing',
	steps: () => standings.map((value) => ({ value, colour: colours[value], pattern: null })),
	valueOf: (_, shown) => leastFirm(shown.flatMap(({ standing: own }) => own ?? [])) ?? 'alleged',
	words: (value, _, language) => {
		const own = standings.find((each) => each === value) ?? 'alleged';
		return `${standingWords(own, language)}: ${standingMeaning(own, language)}`;
	}
};
