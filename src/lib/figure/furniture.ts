/** What stands around the network of a figure: texts above each other, and the numbered sources. */
import type { NumberedSource } from '$lib/narration';
import { tokens, type Theme } from '$lib/theme';
import type { Item } from './display';
import { setText } from './typeset';

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

/**
 * How the sources are set: as a list, each with its title or only who published it and when; or the latter running on in
 * one text, where they are many and there is little room.
 */
export interface SourcesStyle {
	readonly size: number;
	readonly set: 'titled' | 'listed' | 'running';
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

/** The sources one after the other. */
function setRunning({ list, heading, x, width, size, theme }: SourcesAsked, y: number): Block {
	const { ink } = tokens[theme];
	// A number and the first word after it stay on one line.
	const words = list.map(({ number, published }) => `[${number}]\u00A0${published}`);
	return setText(`${heading}: ${words.join('; ')}.`, x, y, width, {
		size,
		weight: 500,
		fill: ink,
		leading: 1.3
	});
}

/** One source: its number, and beside it what it is. */
function setSource(
	{ number, title, lang, published, href }: NumberedSource,
	{ size, set, theme, list }: SourcesAsked,
	x: number,
	y: number,
	width: number
): Block {
	const { ink, inkSoft } = tokens[theme];
	const indent = size * (list.length > 99 ? 2.4 : list.length > 9 ? 1.75 : 1.2);
	const leading = 1.3;
	const titled = set === 'titled';
	const of = setText(String(number), x, y, indent, { size, weight: 600, fill: ink, leading });
	const link = href === null ? {} : { href };
	const [left, room] = [x + indent, width - indent];
	const words = setText(titled ? title : published, left, y, room, {
		size,
		weight: 500,
		fill: ink,
		leading,
		...link,
		...(titled && lang !== null ? { lang } : {})
	});
	const by = titled
		? setText(published, left, y + words.height, room, { size, weight: 500, fill: inkSoft, leading })
		: { items: [], height: 0 };
	return {
		items: [...of.items, ...words.items, ...by.items],
		height: words.height + by.height + size * 0.25
	};
}
