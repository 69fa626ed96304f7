import type { Measure } from './label';

/**
 * A text on as few lines as its width allows, the lines as even as can be; a word longer than `width` gets a line of
 * its own, a no-break space breaks no line, and nothing is ever cut.
 */
export function wrap(text: string, width: number, measure: (line: string) => number): readonly string[] {
	const words = text.split(/[^\S\u00A0]+/).filter((word) => word !== '');
	const total = measure(words.join(' '));
	if (total <= width || words.length < 2) return [words.join(' ')];
	const lines = fill(words, width, measure);
	// Narrow the column step by step while it takes no further line: the last that holds is the most even.
	let even = lines;
	for (let narrow = width * 0.9; narrow > total / (lines.length + 1); narrow *= 0.9) {
		const tried = fill(words, narrow, measure);
		if (tried.length > lines.length) break;
		even = tried;
	}
	return even;
}

function fill(words: readonly string[], width: number, measure: (line: string) => number): string[] {
	const lines: string[] = [];
	for (const word of words) {
		const longer = lines.length > 0 ? `${lines[lines.length - 1]} ${word}` : word;
		if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** A text laid out as a block: its lines and their size in pixels. */
export interface Block {
	readonly lines: readonly string[];
	readonly width: number;
	readonly height: number;
	readonly size: number;
	readonly weight: number;
}

/** Distance from one line to the next, in font sizes. */
export const lineHeight = 1.2;

/** Sets a text in a font size (pixels), weight and greatest width. */
export function setBlock(text: string, size: number, weight: number, width: number, measure: Measure): Block {
	const lines = wrap(text, width, (line) => measure(line, size, weight));
	return {
		lines,
		width: Math.max(...lines.map((line) => measure(line, size, weight))),
		height: lines.length * size * lineHeight,
		size,
		weight
	};
}
