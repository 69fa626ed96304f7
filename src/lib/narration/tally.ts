import type { EvidenceIndex } from '$lib/evidence';
import { lookup, type Investigation } from '$lib/model';
import type { Picture } from '$lib/picture';

/** How much is on a picture, and what it rests on. */
export interface Tally {
	readonly entities: number;
	readonly relationships: number;
	readonly sources: number;
	/** Independent origins that support something on the picture. */
	readonly origins: number;
}

/** Counts what a picture shows: the sources and origins are those behind its relationships and its entities' properties. */
export function tally(
	investigation: Investigation,
	evidence: EvidenceIndex,
	{ nodes, edges }: Picture
): Tally {
	const { entities } = lookup(investigation);
	const relationships = edges.flatMap((edge) => edge.relationships);
	const properties = nodes.flatMap(({ id }) => entities.get(id)?.properties ?? []).map(({ id }) => id);
	const shown = [...relationships, ...properties].flatMap((id) => {
		const found = evidence.get(id);
		return found?.standing ? [found] : [];
	});
	return {
		entities: nodes.length,
		relationships: relationships.length,
		sources: new Set(shown.flatMap(({ notes }) => notes.map(({ note }) => note.source))).size,
		origins: new Set(shown.flatMap(({ origins }) => origins)).size
	};
}
