/** What stands around the network of a figure: texts above each other, and the numbered sources. */
import { shortened, type NumberedSource } from '$lib/narration';
import { tokens, type Theme } from '$lib/theme';
import type { Item } from './display';
import { setRuns, setText, type Run, type RunBlock } from './typeset';

export interface Block {
	readonly items: readonly Item[];
	readonly height: number;
}

/** Blocks above each other from a height down, so many pixels apart; what is empty takes no room. */
export function stack(sets: readonly ((y: number) => Block)[], y: number, between: number): Block {
	const items: Item[] = [];
	let down = y;
	for (const set of sets) {
		const gap = down > y ? between : 0;
		const block = set(down + gap);
		if (block.height === 0) continue;
		down += gap + block.height;
		items.push(...block.items);
	}
	return { items, height: down - y };
}

/** How the sources are set: as a list, or running on in one text with shorter titles, where there is little room. */
export interface SourcesStyle {
	readonly size: number;
	readonly set: 'listed' | 'running';
}

export interface SourcesAsked extends SourcesStyle {
	readonly list: readonly NumberedSource[];
	readonly heading: string;
	readonly x: number;
	readonly width: number;
	readonly columns: number;
	readonly theme: Theme;
}

const betweenColumns = 18;
/** Of lines that are wider than this the eye loses the next. Pixels. */
const widestLine = 640;

/** The numbered sources under their heading, in columns as even as their order allows. */
export function setSources(asked: SourcesAsked, y: number): Block {
	const { list, heading, x, width, columns, size, theme } = asked;
	if (list.length === 0) return { items: [], height: 0 };
	if (asked.set === 'running') return setRunning(asked, y);
	const head = setText(heading, x, y, width, { size: size + 0.5, weight: 600, fill: tokens[theme].ink });
	const column = (width - betweenColumns * (columns - 1)) / columns;
	const heights = list.map((source) => setSource(source, asked, 0, 0, column).height);
	const evenly = heights.reduce((sum, height) => sum + height, 0) / columns;
	const items: Item[] = [...head.items];
	let [index, down, before, tallest] = [0, 0, 0, 0];
	list.forEach((source, place) => {
		const height = heights[place] ?? 0;
		// A source goes to the next column once most of it would stand below an even share.
		if (index < columns - 1 && before + height / 2 > evenly * (index + 1)) {
			index++;
			down = 0;
		}
		const at = { left: x + index * (column + betweenColumns), top: y + head.height + 1 + down };
		const set = setSource(source, asked, at.left, at.top, column);
		items.push({ kind: 'group', id: `source-${source.number}`, items: set.items });
		down += height;
		before += height;
		tallest = Math.max(tallest, down);
	});
	return { items, height: head.height + 1 + tallest };
}

/** The sources one after the other, each with a title that tells it apart and its address behind it. */
function setRunning({ list, heading, x, width, size, theme }: SourcesAsked, y: number): Block {
	const { ink, inkSoft } = tokens[theme];
	const head = { text: `${heading}:` };
	const runs = list.flatMap((source, index): Run[] => {
		const { number, lang, published, href } = source;
		const link = { href: href ?? undefined };
		const title = shortTitle(source, list);
		return [
			// A number and the first word after it stay on one line.
			{ text: `[${number}]\u00A0${title}`, ...link, lang: lang ?? undefined },
			{ text: `${published}${index < list.length - 1 ? ';' : '.'}`, fill: inkSoft, ...link }
		];
	});
	const setting = { size, weight: 500 as const, fill: ink, leading: 1.3 };
	const columns = width > widestLine ? 2 : 1;
	const column = (width - betweenColumns * (columns - 1)) / columns;
	const set = inColumns(setRuns([head, ...runs], x, y, column, setting), y, columns, column);
	const own = (index: number) => [...(set.runs[2 * index + 1] ?? []), ...(set.runs[2 * index + 2] ?? [])];
	const sources = list.map(({ number }, index): Item => ({
		kind: 'group',
		id: `source-${number}`,
		items: own(index)
	}));
	return { items: [...(set.runs[0] ?? []), ...sources], height: set.height };
}

/** Lines of one column as so many columns beside each other. */
function inColumns(block: RunBlock, y: number, columns: number, width: number): RunBlock {
	const heights = [...new Set(block.runs.flat().map((item) => item.y))].sort((one, other) => one - other);
	const each = Math.ceil(heights.length / columns);
	const first = heights[0] ?? y;
	const place = new Map(heights.map((height, index) => [height, Math.floor(index / each)]));
	const runs = block.runs.map((items) =>
		items.map((item) => {
			const index = place.get(item.y) ?? 0;
			const above = (heights[index * each] ?? first) - first;
			return { ...item, x: item.x + index * (width + betweenColumns), y: item.y - above };
		})
	);
	return { ...block, runs, height: (block.height * each) / Math.max(1, heights.length) };
}

/** Letters of a title that runs on: what stands further behind is seldom needed to find it. */
const mostLetters = 56;

/** A title cut short behind a word, as long as no other source of the list would then read the same; with its stop. */
function shortTitle({ title, published, number }: NumberedSource, list: readonly NumberedSource[]): string {
	const short = shortened(title, mostLetters).replace(/[\s,.;:–-]+…$/, '…');
	const alike = list.some(
		(other) =>
			other.number !== number &&
			other.published === published &&
			shortened(other.title, mostLetters).startsWith(short.replace(/…$/, ''))
	);
	const said = alike ? title : short;
	return /[.!?…]$/.test(said) ? said : `${said}.`;
}

/** One source: its number, and beside it what it is. */
function setSource(
	{ number, title, lang, published, href }: NumberedSource,
	{ size, theme, list }: SourcesAsked,
	x: number,
	y: number,
	width: number
): Block {
	const { ink, inkSoft } = tokens[theme];
	const indent = size * (list.length > 99 ? 2.4 : list.length > 9 ? 1.75 : 1.2);
	const setting = { size, weight: 500 as const, fill: ink, leading: 1.3, href: href ?? undefined };
	const of = setText(String(number), x, y, indent, { size, weight: 600, fill: ink, leading: 1.3 });
	const [left, room] = [x + indent, width - indent];
	const words = setText(title, left, y, room, { ...setting, lang: lang ?? undefined });
	const by = setText(published, left, y + words.height, room, { ...setting, fill: inkSoft });
	return {
		items: [...of.items, ...words.items, ...by.items],
		height: words.height + by.height + size * 0.25
	};
}
