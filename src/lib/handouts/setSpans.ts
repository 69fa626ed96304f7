/** Sets words of several kinds in lines: what prose is printed with. */
import { measure, type FontWeight } from '$lib/figure';
import type { SheetText } from './unit';

/** Words that are set alike. */
export interface Span {
	readonly text: string;
	readonly weight?: FontWeight;
	readonly slant?: boolean;
	/** Smaller and higher, close to the word before: the numbers of sources. */
	readonly raised?: boolean;
	readonly href?: string | undefined;
	readonly lang?: string | undefined;
	readonly fill?: string;
	/** The line ends before it. */
	readonly breaks?: boolean;
}

export interface LineSetting {
	readonly size: number;
	readonly weight: FontWeight;
	readonly fill: string;
	/** From one baseline to the next, in font sizes. */
	readonly leading: number;
}

/** Of the size of the words around them. */
const raised = { size: 0.7, by: 0.32 };

interface Part {
	readonly text: string;
	readonly span: Span;
}
/** Parts between which no line ends, and whether a space stands before them. */
interface Word {
	readonly parts: Part[];
	readonly spaced: boolean;
	readonly breaks: boolean;
}

/** Sets spans in lines no wider than `width`; the items of each line are placed from its top left corner. */
export function setSpans(
	spans: readonly Span[],
	width: number,
	setting: LineSetting
): readonly (readonly SheetText[])[] {
	const wide = ({ parts }: Word) => parts.reduce((sum, part) => sum + wideOf(part, setting), 0);
	const space = measure(' ', setting.size, setting.weight);
	const lines: Word[][] = [];
	let [line, taken]: [Word[], number] = [[], 0];
	const end = () => {
		if (line.length > 0) lines.push(line);
		[line, taken] = [[], 0];
	};
	for (const word of wordsOf(spans).flatMap((each) => fitting(each, width, wide))) {
		const more = wide(word) + (word.spaced && line.length > 0 ? space : 0);
		if (word.breaks || (line.length > 0 && taken + more > width)) end();
		taken += line.length === 0 ? wide(word) : more;
		line.push(word);
	}
	end();
	return lines.map((words) => itemsOf(words, setting));
}

/** How wide spans are in one line. */
export function widthOf(spans: readonly Span[], setting: LineSetting): number {
	const [line = []] = setSpans(spans, Infinity, setting);
	const last = line[line.length - 1];
	return last ? last.x + measure(last.text, last.size, last.weight) : 0;
}

function sizeOf({ raised: isRaised }: Span, { size }: LineSetting): number {
	return isRaised ? size * raised.size : size;
}

const wideOf = ({ text, span }: Part, setting: LineSetting) =>
	measure(text, sizeOf(span, setting), span.weight ?? setting.weight);

function wordsOf(spans: readonly Span[]): readonly Word[] {
	const words: Word[] = [];
	let [spaced, breaks] = [true, false];
	for (const span of spans) {
		if (span.breaks) [spaced, breaks] = [true, true];
		// Numbers stand at the word before them, whatever is written between.
		for (const piece of span.text.split(/([^\S\u00A0]+)/)) {
			if (piece === '') continue;
			if (/^[^\S\u00A0]+$/.test(piece)) {
				spaced = true;
				continue;
			}
			const last = words[words.length - 1];
			const joins =
				last && !breaks && (!spaced || (span.raised === true && last.parts.at(-1)?.span.raised !== true));
			if (joins) last.parts.push({ text: piece, span });
			else words.push({ parts: [{ text: piece, span }], spaced, breaks });
			[spaced, breaks] = [false, false];
		}
	}
	return words;
}

/** A word in pieces that fit a line: addresses have no spaces. */
function fitting(word: Word, width: number, wide: (word: Word) => number): readonly Word[] {
	if (wide(word) <= width) return [word];
	const pieces: Word[] = [];
	let piece: Word = { ...word, parts: [] };
	for (const { text, span } of word.parts)
		for (const letter of text) {
			const last = piece.parts[piece.parts.length - 1];
			const longer = last?.span === span ? { text: last.text + letter, span } : { text: letter, span };
			const kept = last?.span === span ? piece.parts.slice(0, -1) : piece.parts;
			const next = { ...piece, parts: [...kept, longer] };
			if (piece.parts.length > 0 && wide(next) > width) {
				pieces.push(piece);
				piece = { parts: [{ text: letter, span }], spaced: false, breaks: false };
			} else piece = next;
		}
	return [...pieces, piece];
}

/** The items of a line: what is set alike is one. */
function itemsOf(words: readonly Word[], setting: LineSetting): readonly SheetText[] {
	const { size, leading } = setting;
	const baseline = (leading / 2 + 0.36) * size;
	const items: SheetText[] = [];
	let [x, before]: [number, Span | null] = [0, null];
	words.forEach(({ parts, spaced }, at) => {
		if (at > 0 && spaced) {
			const last = items[items.length - 1];
			// The space belongs to what stands before it, so that whoever copies the text has it.
			if (last) {
				items[items.length - 1] = { ...last, text: `${last.text} ` };
				x += measure(' ', last.size, last.weight);
			}
		}
		for (const part of parts) {
			const { text, span } = part;
			const last = items[items.length - 1];
			if (last && before === span) items[items.length - 1] = { ...last, text: last.text + text };
			else
				items.push({
					kind: 'text',
					text,
					x,
					y: baseline - (span.raised ? size * raised.by : 0),
					anchor: 'start',
					size: sizeOf(span, setting),
					weight: span.weight ?? setting.weight,
					fill: span.fill ?? setting.fill,
					...(span.slant ? { slant: true } : {}),
					...(span.href === undefined ? {} : { href: span.href }),
					...(span.lang === undefined ? {} : { lang: span.lang })
				});
			x += wideOf(part, setting);
			before = span;
		}
	});
	return items;
}
