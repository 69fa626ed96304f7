import { asLeft, type EvidenceIndex } from '$lib/evidence';
import { lookup, type Entity, type Relationship } from '$lib/model';
import type { Network } from '$lib/network';
import type { FacetId, View } from '$lib/view';
import { isInPeriod } from './dates';
import type { EntityFacet, RelationshipFacet } from './facet';
import { facets } from './facets';

export const relationshipFacets = facets.filter(
	(facet): facet is RelationshipFacet => facet.of === 'relationship'
);
export const entityFacets = facets.filter((facet): facet is EntityFacet => facet.of === 'entity');

/** Tells of each record what a View's filter has against it. */
export interface Sieve {
	/** Whether an entity is among those that the reader took in and has not hidden. */
	readonly takenIn: (entity: string) => boolean;
	/** The facets that hide an entity. */
	readonly entityFailures: (entity: Entity) => readonly FacetId[];
	/** The facets that hide a relationship. */
	readonly failures: (relationship: Relationship) => readonly FacetId[];
	/** Whether the period lets a relationship through, by the dates that are left of it. */
	readonly inTime: (relationship: Relationship) => boolean;
	/** The options of a relationship, one list per relationship facet; null where nothing supports it. */
	readonly optionsOf: (relationship: Relationship) => readonly (readonly string[])[] | null;
}

type Options = readonly (readonly string[])[] | null;

// Evidence is replaced and never changed, so what follows from it can be kept for as long as it is.
const kept = new WeakMap<EvidenceIndex, Map<string, Options>>();
const none: readonly never[] = [];

/** A sieve for one View of a network. Pure: what it keeps follows from the evidence alone. */
export function createSieve(
	{ investigation }: Network,
	evidence: EvidenceIndex,
	{ only, hidden, filter, period }: Pick<View, 'only' | 'hidden' | 'filter' | 'period'>
): Sieve {
	const records = lookup(investigation);
	const known = kept.get(evidence) ?? new Map<string, Options>();
	kept.set(evidence, known);
	const [wanted, unwanted] = [only && new Set(only), new Set(hidden)];
	const hides = (facet: FacetId) => new Set(filter[facet] ?? []);
	const entityHides = entityFacets.map((facet) => ({ facet, out: hides(facet.id) })).filter(isActive);
	const relationshipHides = relationshipFacets
		.map((facet, index) => ({ facet, index, out: hides(facet.id) }))
		.filter(isActive);
	const optionsOf = (relationship: Relationship): Options => {
		const found = known.get(relationship.id);
		if (found !== undefined) return found;
		const weighed = evidence.get(relationship.id);
		const options = weighed?.standing
			? relationshipFacets.map((facet) => facet.optionsOf(relationship, weighed, records))
			: null;
		known.set(relationship.id, options);
		return options;
	};
	return {
		takenIn: (entity) => (wanted === null || wanted.has(entity)) && !unwanted.has(entity),
		entityFailures: (entity) =>
			entityHides.length === 0
				? none
				: entityHides
						.filter(({ facet, out }) => out.has(facet.optionOf(entity)))
						.map(({ facet }) => facet.id),
		failures(relationship) {
			if (relationshipHides.length === 0) return none;
			const options = optionsOf(relationship);
			// Most fail none: it is asked of every relationship at every change, and no list is made for those.
			let failed: FacetId[] | null = null;
			for (const { facet, index, out } of relationshipHides)
				if (areAllOut(options?.[index] ?? none, out)) (failed ??= []).push(facet.id);
			return failed ?? none;
		},
		inTime(relationship) {
			if (period === null) return true;
			const weighed = evidence.get(relationship.id);
			return isInPeriod(weighed ? asLeft(relationship, weighed) : relationship, period);
		},
		optionsOf
	};
}

function areAllOut(options: readonly string[], out: ReadonlySet<string>): boolean {
	for (const option of options) if (!out.has(option)) return false;
	return true;
}

const isActive = ({ out }: { out: ReadonlySet<string> }) => out.size > 0;
