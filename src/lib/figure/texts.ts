import type { Item } from './display';

/** Every text of a display list. */
export function textsOf(items: readonly Item[]): readonly string[] {
	return items.flatMap((item) => {
		if (item.kind === 'text') return [item.text];
		return item.kind === 'group' ? textsOf(item.items) : [];
	});
}
