import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';

/** Deeper nesting than this is no record but an attack on whoever reads it. */
const deepest = 12;

export interface Refused {
	readonly node: unknown;
	readonly reason: string;
}

/**
 * The first node of a parsed file that records never hold, though YAML has it: an alias (which can be made to grow
 * without end), a tag, a key that is no word, a key given twice, nesting without end.
 */
export function refused(node: Node | null, depth = 0): Refused | null {
	if (node === null) return null;
	if (isAlias(node)) return { node, reason: 'aliases are not read: write it out' };
	if (node.tag?.startsWith('!')) return { node, reason: 'tags are not read' };
	if (depth > deepest) return { node, reason: 'nesting that is too deep' };
	if (isSeq(node)) return firstOf(node.items, (item) => refused(item as Node | null, depth + 1));
	if (!isMap(node)) return null;
	const seen = new Set<string>();
	return firstOf(node.items, ({ key, value }) => {
		if (!isScalar(key)) return { node: key ?? node, reason: 'a key that is not a word' };
		const name = String(key.value);
		if (name === '__proto__') return { node: key, reason: '__proto__ cannot be a key' };
		if (seen.has(name)) return { node: key, reason: `the key ${name} is given twice` };
		seen.add(name);
		return refused(value as Node | null, depth + 1);
	});
}

function firstOf<Item>(items: readonly Item[], look: (item: Item) => Refused | null): Refused | null {
	for (const item of items) {
		const found = look(item);
		if (found) return found;
	}
	return null;
}
