import { numberRanges, type Numbering } from '$lib/narration';
import type { Language } from '$lib/model';
import type { Picture, PictureEdge } from '$lib/picture';
import { tokens, type Theme } from '$lib/theme';
import { m } from '$messages/messages';
import { stack, type Block } from './furniture';
import type { Keyed } from './nameKey';
import type { SetTags } from './tagItems';
import { setText } from './typeset';

/** What of a network found no room on it. */
interface Unsaid extends Pick<SetTags, 'lettered' | 'left'> {
	readonly keyed?: readonly Keyed[];
}

/**
 * What the letters at entities and on lines stand for, and the sources of the lines that have no room for any: nothing is
 * lost.
 */
export function keyWords(
	{ lettered, left, keyed = [] }: Unsaid,
	{ nodes, edges }: Pick<Picture, 'nodes' | 'edges'>,
	{ numbersOf }: Numbering,
	language: Language
): readonly string[] {
	const locale = { locale: language };
	// A letter or a name and the numbers after it stay on one line.
	const cited = (edge: PictureEdge) => `[${numberRanges(numbersOf(edge)).join(',\u00A0')}]`;
	const names = new Map(nodes.map(({ id, label }) => [id, label]));
	const ends = ({ from, to }: PictureEdge) => `${names.get(from) ?? from} – ${names.get(to) ?? to}`;
	const alone = (edge: PictureEdge) => edges.every((other) => other === edge || ends(other) !== ends(edge));
	const letters = lettered.map(({ letter, edge }) => `${letter}\u00A0${cited(edge)}`);
	const listed = left.map((edge) => {
		const own = edges.find(({ id }) => id === edge.id) ?? edge;
		return `${ends(own)}${alone(own) ? '' : ` (${own.label})`}\u00A0${cited(own)}`;
	});
	// A letter and the first word of the name after it stay on one line.
	const named = keyed.map(({ letter, node }) => `${letter}\u00A0${node.label}`);
	return [
		...(named.length > 0 ? [m['figure.names']({ list: named.join('; ') }, locale)] : []),
		...(letters.length > 0 ? [m['figure.letters']({ list: letters.join('; ') }, locale)] : []),
		...(listed.length > 0 ? [m['figure.listed']({ list: listed.join('; ') }, locale)] : [])
	];
}

/** Sets the key below a network, its top left corner at a point. */
export function setKey(
	words: readonly string[],
	x: number,
	y: number,
	width: number,
	size: number,
	theme: Theme
): Block {
	const { ink } = tokens[theme];
	const set = (text: string) => (down: number) =>
		setText(text, x, down, width, { size, weight: 500, fill: ink, leading: 1.3 });
	const { items, height } = stack(words.map(set), y, 3);
	return { items: items.length > 0 ? [{ kind: 'group', id: 'key', items }] : [], height };
}
