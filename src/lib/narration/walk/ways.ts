import type { EvidenceIndex } from '$lib/evidence';
import { lookup, type Investigation, type Language } from '$lib/model';
import type { Picture } from '$lib/picture';
import { tiesOf, type Tie, type TieGroup } from '../ties';

/** The relationships that lead on from an entity, as they are walked. */
export interface Ways {
	/** By sector, in the order of the panel's list. */
	readonly groups: readonly TieGroup[];
	/** All of them, one after the other. */
	readonly list: readonly Tie[];
	/** How many that something supports are not on the picture. */
	readonly beyond: number;
}

/**
 * The relationships of an entity that a picture shows, in the order of the panel's list: by the sector of the other end
 * as in the legend, then the firmest, the best corroborated, the earliest, by name. Parallel ones are a step each.
 */
export function waysFrom(
	investigation: Investigation,
	evidence: EvidenceIndex,
	{ edges }: Picture,
	entity: string,
	language: Language
): Ways {
	const { relationships } = lookup(investigation);
	const shown = new Set(
		edges.filter(({ from, to }) => from === entity || to === entity).flatMap((edge) => edge.relationships)
	);
	const on = [...shown].flatMap((id) => relationships.get(id) ?? []);
	const { groups } = tiesOf(investigation, on, evidence, entity, language);
	const beyond = investigation.relationships.filter(
		({ id, subject, object }) =>
			(subject === entity || object === entity) && !shown.has(id) && evidence.get(id)?.standing
	);
	return { groups, list: groups.flatMap(({ ties }) => ties), beyond: beyond.length };
}
