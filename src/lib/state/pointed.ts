import type { Picture } from '$lib/picture';
import type { Selected } from '$lib/view';

/** What the labels must make room for: what the reader points at, what it touches, and the lines that are numbered. */
export function pointedAt(
	picture: Picture,
	pointed: Selected | null,
	numbered: Picture['edges'] = []
): ReadonlySet<string> {
	const found = new Set(numbered.map(({ id }) => id));
	if (!pointed) return found;
	found.add(pointed.id);
	for (const edge of picture.edges) {
		const lit =
			pointed.kind === 'entity'
				? edge.from === pointed.id || edge.to === pointed.id
				: edge.id === pointed.id || edge.relationships.includes(pointed.id);
		if (!lit) continue;
		found.add(edge.from).add(edge.to);
		if (pointed.kind !== 'entity') found.add(edge.id);
	}
	return found;
}

/** The ids of the entities on a picture. */
export function idsOn({ nodes }: Picture): ReadonlySet<string> {
	return new Set(nodes.map(({ id }) => id));
}
