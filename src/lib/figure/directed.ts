import { withoutDirections } from '$lib/wording';
import type { Item } from './display';

/** An item in which no text turns the direction of what stands beside it. */
export function directed(item: Item): Item {
	if (item.kind === 'text') return { ...item, text: withoutDirections(item.text) };
	if (item.kind === 'path') return item;
	const title = item.title === undefined ? {} : { title: withoutDirections(item.title) };
	return { ...item, ...title, items: item.items.map(directed) };
}
