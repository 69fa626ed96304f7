import { gradeOrder } from '$lib/evidence';
import { reliabilityWords } from '$lib/wording';
import type { Tint } from '../tint';
import type { Lens } from './lens';

const looks: Readonly<Record<(typeof gradeOrder)[number], Omit<Tint, 'value'>>> = {
	A: { colour: 'blue', pattern: 'solid' },
	B: { colour: 'teal', pattern: 'longDash' },
	C: { colour: 'olive', pattern: 'dash' },
	// What cannot be judged is neither good nor bad.
	F: { colour: 'grey', pattern: 'dashDot' },
	D: { colour: 'orange', pattern: 'dot' },
	E: { colour: 'red', pattern: 'dot' }
};

const gradeOf = (value: string) => gradeOrder.find((grade) => grade === value) ?? 'F';

/** The reliability of the best source behind it. */
export const grade: Lens = {
	kind: 'lens',
	steps: () => gradeOrder.map((value) => ({ value, ...looks[value] })),
	valueOf: (_, shown) =>
		gradeOrder.find((each) => shown.some(({ bestReliability }) => bestReliability === each)) ?? 'F',
	words: (value, _, language) => `${value}: ${reliabilityWords(gradeOf(value), language)}`
};
