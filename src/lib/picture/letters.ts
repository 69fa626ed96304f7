import type { Measure } from './label';
import widths from './letterWidths.json';

/** The two weights that a figure is set in. */
type Weight = 500 | 600;

/** Of a letter that the fonts do not have: those of other scripts are up to as wide as they are high. Font sizes. */
const unknown = 1;

type Run = readonly [first: number, widths: readonly number[]];
const runsOf = (weight: Weight): readonly Run[] =>
	Object.entries(widths[weight]).map(([first, run]): Run => [Number(first), run]);
const runs = { 500: runsOf(500), 600: runsOf(600) };
const kept = { 500: new Map<string, number>(), 600: new Map<string, number>() };

/** The figure's weight that comes nearest to a weight of the screen. */
export const fontWeight = (weight: number): Weight => (weight > 550 ? 600 : 500);

/**
 * Measures text by the widths of the letters of the figure's fonts: the same in a browser and without one, so that what
 * is arranged by it is arranged the same in both. What fonts do to pairs of letters is left out, so that a text is hardly
 * ever wider than this. Not in this layer's index: its table is for whoever arranges, or makes a figure.
 */
export const measure: Measure = (text, size, weight) => {
	const own = fontWeight(weight);
	let width = 0;
	for (const letter of text) {
		let known = kept[own].get(letter);
		if (known === undefined) {
			known = (widthOf(letter, own) ?? unknown * 1000) / 1000;
			kept[own].set(letter, known);
		}
		width += known;
	}
	return width * size;
};

function widthOf(letter: string, weight: Weight): number | undefined {
	const code = letter.codePointAt(0) ?? 0;
	const run = runs[weight].find(([first, { length }]) => code >= first && code < first + length);
	return run?.[1][code - run[0]];
}

/** The letters of a text that the figure's fonts do not have, each once. */
export function unknownLetters(text: string): readonly string[] {
	return [...new Set(text)].filter((letter) => widthOf(letter, 500) === undefined);
}
