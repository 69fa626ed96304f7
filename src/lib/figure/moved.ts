import type { Item } from './display';
import { tidy } from './outline';

/** An item so many pixels further right and down. Paths keep their data and are moved as they are drawn. */
export function moved(item: Item, dx: number, dy: number): Item {
	if (item.kind === 'group') return { ...item, items: item.items.map((each) => moved(each, dx, dy)) };
	if (item.kind === 'text') return { ...item, x: item.x + dx, y: item.y + dy };
	const { x, y, scale } = item.at ?? { x: 0, y: 0, scale: 1 };
	return { ...item, at: { x: tidy(x + dx), y: tidy(y + dy), scale } };
}
