import type { Item } from './display';

/** Every text of a display list. */
export function textsOf(items: readonly Item[]): readonly string[] {
	return items.flatMap((item) => {
		if (item.kind === 'text') return [item.text];
		return item.kind === 'group' ? textsOf(item.items) : [];
	});
}

/** Font size of the smallest text of a display list; of none Infinity. */
export function leastSizeOf(items: readonly Item[]): number {
	return items.reduce((least, item) => {
		if (item.kind === 'path') return least;
		return Math.min(least, item.kind === 'text' ? item.size : leastSizeOf(item.items));
	}, Infinity);
}
