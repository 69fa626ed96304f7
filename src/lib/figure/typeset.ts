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

/** A part of a text that is set in its own way. */
export interface Run {
	readonly text: string;
	readonly fill?: string;
	readonly href?: string | undefined;
	readonly lang?: string | undefined;
}

/** Sets a text in lines no wider than `width`, its top left corner at a point. Of an empty text nothing is left. */
export function setText(text: string, x: number, y: number, width: number, setting: Setting): TextBlock {
	const { href, lang } = setting;
	const { runs, ...block } = setRuns([{ text, href, lang }], x, y, width, setting);
	return { ...block, items: runs.flat() };
}

/** Texts that run on in the same lines, and what of each line is whose. */
export interface RunBlock extends Omit<TextBlock, 'items'> {
	readonly runs: readonly (readonly TextItem[])[];
}

/** Sets texts one after the other, in lines no wider than `width`, the top left corner at a point. */
export function setRuns(
	runs: readonly Run[],
	x: number,
	y: number,
	width: number,
	setting: Setting
): RunBlock {
	const { size, weight, leading = usualLeading } = setting;
	const wide = (text: string) => measure(text, size, weight);
	const lines = linesOf(runs, width, wide);
	const set: TextItem[][] = runs.map(() => []);
	lines.forEach((line, index) => {
		let left = x;
		for (const { text, run } of line) {
			const { fill = setting.fill, href, lang } = runs[run] ?? {};
			set[run]?.push({
				kind: 'text',
				text,
				x: left,
				y: y + (index * leading + baseline(leading)) * size,
				anchor: 'start',
				size,
				weight,
				fill,
				...(href === undefined ? {} : { href }),
				...(lang === undefined ? {} : { lang })
			});
			left += wide(`${text} `);
		}
	});
	const widest = Math.max(0, ...lines.map((line) => wide(line.map(({ text }) => text).join(' '))));
	return { runs: set, width: widest, height: lines.length * leading * size };
}

/** What of a line belongs to one run. */
interface Piece {
	readonly text: string;
	readonly run: number;
}

/** The lines of some runs, each as full as can be; a word that is wider than a line goes on in the next. */
function linesOf(runs: readonly Run[], width: number, wide: (text: string) => number): Piece[][] {
	const lines: Piece[][] = [];
	const taken = (line: readonly Piece[]) => wide(line.map(({ text }) => text).join(' '));
	runs.forEach(({ text }, run) => {
		for (const word of text.split(/[^\S\u00A0]+/).filter((each) => each !== '')) {
			const line = lines[lines.length - 1];
			if (line && taken(line) + wide(` ${word}`) <= width) {
				const last = line[line.length - 1];
				if (last?.run === run) line[line.length - 1] = { text: `${last.text} ${word}`, run };
				else line.push({ text: word, run });
			} else
				lines.push(...pieces(word, (part) => wide(part) <= width).map((piece) => [{ text: piece, run }]));
		}
	});
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
