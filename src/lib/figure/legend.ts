/** The legend of a figure: only what is on it, each sign drawn as on the picture. */
import { standings, type Language } from '$lib/model';
import type { LegendEntry } from '$lib/picture';
import { countBadge, patternOf, tokens, type Theme } from '$lib/theme';
import { regional, standingWords } from '$lib/wording';
import type { Item } from './display';
import { bridgeItems, contestedItems, countItems, lineStyle, nodeItems } from './signs';
import { setText } from './typeset';

/** Pixels that the sign of an entity type or of a line is given, and from it to its words. */
const sign = { look: 17, line: 28, gap: 6 };
const between = { entries: 12, rows: 2 };

export interface LegendAsked {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	/** Font size, pixels. */
	readonly size: number;
	readonly theme: Theme;
	readonly language: Language;
}

/** The entries, of standings that are drawn the same one for all of them: their names, as what such a line may be. */
function merged(entries: readonly LegendEntry[], language: Language): readonly LegendEntry[] {
	const signOf = ({ kind, value, tint }: LegendEntry) =>
		kind === 'standing' ? `${tint?.pattern ?? patternOf(value)} ${tint?.colour ?? ''}` : `${kind} ${value}`;
	const alike = new Map<string, LegendEntry[]>();
	for (const entry of entries) alike.set(signOf(entry), [...(alike.get(signOf(entry)) ?? []), entry]);
	const either = new Intl.ListFormat(regional(language), { type: 'disjunction' });
	return [...alike.values()].flatMap(([first, ...others]) => {
		if (!first || others.length === 0) return first ?? [];
		const names = [first, ...others].flatMap(({ value }) => {
			const standing = standings.find((each) => each === value);
			return standing ? [standingWords(standing, language)] : [];
		});
		return [{ ...first, words: either.format(names.reverse()) }];
	});
}

/** Sets the entries in rows as wide as there is room for, the top left corner at a point. */
export function setLegend(
	entries: readonly LegendEntry[],
	{ x, y, width, size, theme, language }: LegendAsked
): { readonly items: readonly Item[]; readonly height: number } {
	const items: Item[] = [];
	const { ink } = tokens[theme];
	let [left, top, row] = [x, y, 0];
	for (const entry of merged(entries, language)) {
		const indent = (entry.look ? sign.look : sign.line) + sign.gap;
		const room = width - indent;
		const set = (at: number, down: number) =>
			setText(entry.words, at + indent, down, room, { size, weight: 500, fill: ink });
		const wide = indent + set(0, 0).width;
		if (left > x && left + wide > x + width) {
			left = x;
			top += row + between.rows;
			row = 0;
		}
		const words = set(left, top);
		const middle = top + (size * 1.35) / 2;
		items.push({
			kind: 'group',
			id: `legend-${entry.kind}-${entry.value}`,
			items: [...signItems(entry, left, middle, size, theme), ...words.items]
		});
		row = Math.max(row, words.height, 16);
		left += wide + between.entries;
	}
	return { items, height: items.length === 0 ? 0 : top + row - y };
}

function signItems(entry: LegendEntry, x: number, y: number, size: number, theme: Theme): readonly Item[] {
	const middle = x + (entry.look ? sign.look : sign.line) / 2;
	const { kind, value, look, tint } = entry;
	if (look) return nodeItems(look, middle, y, 8, theme);
	if (kind === 'contested') return contestedItems(value === 'tie' ? 'tie' : 'detail', middle, y, 1, theme);
	const line = (standing: string, weight: 1 | 2 | 3, end = sign.line): Item => {
		const { colour, width, dash } = lineStyle(standing, weight, tint, theme);
		return {
			kind: 'path',
			d: `M${x} ${y}H${x + end}`,
			stroke: colour ?? tokens[theme].lineLit,
			width,
			...(dash ? { dash } : {})
		};
	};
	const weight = ([1, 2, 3] as const).find((each) => String(each) === value);
	// As wide as a line on one origin: how wide it is says something else.
	if (kind === 'standing') return [line(value, 1)];
	if (kind === 'corroboration' && weight) return [line('stated', weight)];
	if (kind === 'lens') return [line('stated', 2)];
	if (kind === 'lone-bridge') return [line('stated', 1), ...bridgeItems(middle, y, 1, theme)];
	if (kind === 'bundle')
		return [line('stated', 1), ...countItems(3, middle, y, Math.max(1, size / countBadge.size), theme)];
	const tip = x + sign.line;
	const d = `M${tip} ${y}L${tip - 9} ${y - 4.5}V${y + 4.5}Z`;
	return [line('stated', 1, sign.line - 7), { kind: 'path', d, fill: tokens[theme].lineLit }];
}
