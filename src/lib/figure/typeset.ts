import type { FontWeight, TextItem } from './display';
import { measure } from './measure';

export interface Setting {
	readonly size: number;
	readonly weight: FontWeight;
	readonly fill: string;
	/** From one baseline to the next, in font sizes. */
	readonly leading?: number;
	readonly href?: string | undefined;
	readonly lang?: string | undefined;
}

export interface TextBlock {
	readonly items: readonly TextItem[];
	readonly width: number;
	readonly height: number;
}

const usualLeading = 1.35;
/** From the top of a line to its baseline, so that its letters stand in the middle of it. Font sizes. */
const baseline = (leading: number) => leading / 2 + 0.36;

/** Sets a text in lines no wider than `width`, its top left corner at a point. Of an empty text nothing is left. */
export function setText(text: string, x: number, y: number, width: number, setting: Setting): TextBlock {
	const { size, weight, fill, leading = usualLeading, href, lang } = setting;
	const lines = linesOf(text, width, size, weight);
	const items = lines.map((line, index): TextItem => ({
		kind: 'text',
		text: line,
		x,
		y: y + (index * leading + baseline(leading)) * size,
		anchor: 'start',
		size,
		weight,
		fill,
		...(href === undefined ? {} : { href }),
		...(lang === undefined ? {} : { lang })
	}));
	const widest = Math.max(0, ...lines.map((line) => measure(line, size, weight)));
	return { items, width: widest, height: lines.length * leading * size };
}

/** The lines of a text, each as full as can be; a word that is wider than a line goes on in the next. */
function linesOf(text: string, width: number, size: number, weight: FontWeight): string[] {
	const lines: string[] = [];
	const fits = (line: string) => measure(line, size, weight) <= width;
	for (const word of text.split(/[^\S\u00A0]+/).filter((each) => each !== '')) {
		const longer = lines.length > 0 ? `${lines[lines.length - 1]} ${word}` : word;
		if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
		else lines.push(...pieces(word, fits));
	}
	return lines;
}

/** A word in pieces that fit. */
function pieces(word: string, fits: (line: string) => boolean): string[] {
	if (fits(word)) return [word];
	const found: string[] = [];
	let piece = '';
	for (const letter of word) {
		if (piece !== '' && !fits(piece + letter)) {
			found.push(piece);
			piece = '';
		}
		piece += letter;
	}
	return [...found, piece];
}
