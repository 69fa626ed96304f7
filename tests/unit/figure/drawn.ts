import type { GroupItem, Item, TextItem } from '$lib/figure';
import { measure } from '$lib/figure/measure';
import type { Rectangle } from '$lib/picture';

/** What of a display list lies where: a name for each, and the room of its letters or its outline. */
export interface Drawn {
	readonly what: string;
	readonly box: Rectangle;
}

export const groupsIn = (items: readonly Item[]): GroupItem[] =>
	items.flatMap((item) => (item.kind === 'group' ? [item, ...groupsIn(item.items)] : []));

/** The groups within the group of an id. */
export function partsOf(items: readonly Item[], id: string): readonly GroupItem[] {
	const found = groupsIn(items).find((group) => group.id === id);
	return (found?.items ?? []).filter((item) => item.kind === 'group');
}

/** The texts right within the group of an id. */
export function wordsIn(items: readonly Item[], id: string): readonly TextItem[] {
	const found = groupsIn(items).find((group) => group.id === id);
	return (found?.items ?? []).filter((item) => item.kind === 'text');
}

/** Every text of a display list, however deep. */
export const textsWithin = (items: readonly Item[]): readonly TextItem[] =>
	items.flatMap((item) =>
		item.kind === 'text' ? [item] : item.kind === 'group' ? textsWithin(item.items) : []
	);

export function textBox({ text, x, y, size, weight, anchor }: TextItem): Rectangle {
	const width = measure(text, size, weight);
	const left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
	return { left, right: left + width, top: y - 0.76 * size, bottom: y + 0.2 * size };
}

/** The numbers and letters at lines, each row for itself. */
export const tagsIn = (items: readonly Item[]): readonly Drawn[] =>
	partsOf(items, 'numbers').flatMap(({ id, items: rows }) =>
		rows.flatMap((row) => (row.kind === 'text' ? [{ what: id, box: textBox(row) }] : []))
	);

export const entitiesIn = (items: readonly Item[]): readonly Drawn[] =>
	partsOf(items, 'entities').flatMap(({ id, items: paths }) => {
		const [disc] = paths;
		if (disc?.kind !== 'path' || !disc.at) return [];
		return [{ what: id, box: square(disc.at, disc.at.scale) }];
	});

export const namesIn = (items: readonly Item[]): readonly Drawn[] =>
	wordsIn(items, 'names').map((word) => ({ what: word.text, box: textBox(word) }));

/** The signs on lines: all are discs of seven pixels, times their scale. */
export const signsIn = (items: readonly Item[]): readonly Drawn[] => {
	const marks = groupsIn(items).find(({ id }) => id === 'marks')?.items ?? [];
	return marks.flatMap((mark) => {
		if (mark.kind === 'text') return [{ what: 'count', box: textBox(mark) }];
		return mark.kind === 'path' && mark.at && !/[Hh]/.test(mark.d)
			? [{ what: 'sign', box: square(mark.at, 7 * mark.at.scale) }]
			: [];
	});
};

/** The heads of lines: triangles that are filled. */
export const headsIn = (items: readonly Item[]): readonly Drawn[] =>
	partsOf(items, 'lines').flatMap(({ id, items: paths }) =>
		paths.flatMap((path) => {
			if (path.kind !== 'path' || path.fill === undefined) return [];
			const numbers = (path.d.match(/-?[\d.]+/g) ?? []).map(Number);
			const [xs, ys] = [0, 1].map((odd) => numbers.filter((_, index) => index % 2 === odd));
			if (!xs || !ys) return [];
			const { x, y } = path.at ?? { x: 0, y: 0 };
			const box = {
				left: x + Math.min(...xs),
				right: x + Math.max(...xs),
				top: y + Math.min(...ys),
				bottom: y + Math.max(...ys)
			};
			return [{ what: id, box }];
		})
	);

const square = ({ x, y }: { readonly x: number; readonly y: number }, reach: number): Rectangle => ({
	left: x - reach,
	right: x + reach,
	top: y - reach,
	bottom: y + reach
});

/** Who covers whom, in words: of one list its members among each other where there is no other. */
export function covered(ones: readonly Drawn[], others: readonly Drawn[] = ones): readonly string[] {
	const slack = 0.1;
	return ones.flatMap(({ what, box }) =>
		others
			.filter(({ what: other, box: that }) => {
				if (other === what) return false;
				const across = Math.min(box.right, that.right) - Math.max(box.left, that.left);
				const down = Math.min(box.bottom, that.bottom) - Math.max(box.top, that.top);
				return across > slack && down > slack;
			})
			.map(({ what: other }) => `${what} over ${other}`)
	);
}

/** `1, 3–5` as 1, 3, 4, 5. */
export function numbersSaid(words: string): readonly number[] {
	return [...words.matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, first, last = first]) =>
		Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index)
	);
}
