import { asLeft, type Evidence, type EvidenceIndex } from '$lib/evidence';
import {
	lookup,
	standings,
	type Investigation,
	type Language,
	type Relationship,
	type Standing
} from '$lib/model';
import { entityName, inLanguage, periodWords, relationshipSentence } from '$lib/wording';

/** A relationship seen from one of its ends, in words. */
export interface Tie {
	readonly relationship: Relationship;
	readonly evidence: Evidence;
	readonly standing: Standing;
	readonly sentence: string;
	/** Its period in words; empty where none is known, or none of the notes that are left gives it. */
	readonly period: string;
	/** When it begins or, of one that only ends, ends, as far as is left; it sorts as text. */
	readonly date: string | null;
	/** The entity at the other end. */
	readonly other: string;
}

export interface TieGroup {
	readonly sector: string;
	readonly label: string;
	readonly ties: readonly Tie[];
}

/** The ties of an entity, and how many are left out because nothing supports them any longer. */
export interface Ties {
	readonly groups: readonly TieGroup[];
	readonly unsupported: number;
}

/**
 * The relationships of an entity from its own side, by the sector of the other end as on the picture: a network has
 * about as many kinds of tie as an entity has ties, which would make every group a group of one. Within a group the
 * firmest comes first, then the best corroborated, then the earliest.
 */
export function tiesOf(
	investigation: Investigation,
	relationships: readonly Relationship[],
	evidence: EvidenceIndex,
	entity: string,
	language: Language
): Ties {
	const ties = supported(investigation, relationships, evidence, language, entity);
	const { entities, entityTypes } = lookup(investigation);
	const sectorOf = ({ other }: Tie) => entityTypes.get(entities.get(other)?.type ?? '')?.sector;
	const groups = investigation.vocabulary.sectors.map(({ id, label }) => ({
		sector: id,
		label: inLanguage(label, language),
		ties: ties.filter((tie) => sectorOf(tie) === id)
	}));
	return {
		groups: groups.filter((group) => group.ties.length > 0),
		unsupported: relationships.length - ties.length
	};
}

/** The relationships that something supports, worded and sorted; read from `from`, where that is an end of them. */
export function supported(
	investigation: Investigation,
	relationships: readonly Relationship[],
	evidence: EvidenceIndex,
	language: Language,
	from?: string
): readonly Tie[] {
	const ties = relationships.flatMap((relationship): Tie[] => {
		const found = evidence.get(relationship.id);
		if (!found?.standing) return [];
		const { subject, object, start, end } = asLeft(relationship, found);
		return [
			{
				relationship,
				evidence: found,
				standing: found.standing,
				sentence: relationshipSentence(investigation, relationship, found.standing, language, from),
				period: periodWords(start, end, language),
				date: start ?? end ?? null,
				other: from === object ? subject : object
			}
		];
	});
	return ties.sort(firmestFirst(investigation, language));
}

function firmestFirst(investigation: Investigation, language: Language) {
	const collator = new Intl.Collator(language);
	const date = (tie: Tie) => tie.date ?? '9999';
	const name = ({ other }: Tie) => entityName(investigation, other, language);
	return (a: Tie, b: Tie) =>
		standings.indexOf(a.standing) - standings.indexOf(b.standing) ||
		b.evidence.corroboration - a.evidence.corroboration ||
		(date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : 0) ||
		collator.compare(name(a), name(b));
}
