import { independent, type Evidence, type EvidenceIndex } from '$lib/evidence';
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

/**
 * Counts what a picture shows: the sources and origins are those behind its relationships and its entities' properties;
 * a source that only says where a place lies counts too.
 */
export function tally(
	investigation: Investigation,
	evidence: EvidenceIndex,
	{ nodes, edges }: Picture
): Tally {
	const { entities } = lookup(investigation);
	const shownEntities = nodes.flatMap(({ id }) => entities.get(id) ?? []);
	const relationships = edges.flatMap((edge) => edge.relationships);
	const properties = shownEntities.flatMap((entity) => entity.properties.map(({ id }) => id));
	const mapped = shownEntities.flatMap(({ coordinates }) => coordinates?.source ?? []);
	const noted = (found: Evidence) => found.notes.map(({ note }) => note.source);
	const shown = [...relationships, ...properties].flatMap((id) => {
		const found = evidence.get(id);
		return found?.standing ? [found] : [];
	});
	return {
		entities: nodes.length,
		relationships: relationships.length,
		sources: new Set([...shown.flatMap(noted), ...mapped]).size,
		origins: independent(shown.flatMap(({ origins }) => origins)).length
	};
}
