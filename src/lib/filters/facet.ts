/**
 * A facet: one way to tell entities or relationships apart that pictures can be filtered by. Each is one file that
 * exports one, and one line in `facets.ts`.
 */
import type { Evidence } from '$lib/evidence';
import type { Entity, Investigation, Language, Lookup, Relationship } from '$lib/model';
import type { FacetId } from '$lib/view';

interface Common {
	readonly id: FacetId;
	readonly label: (inputs: Record<string, never>, options: { locale: Language }) => string;
	/** All options that an investigation can have, in the order in which they are offered. */
	readonly options: (investigation: Investigation) => readonly string[];
	/** An option in words. */
	readonly words: (option: string, investigation: Investigation, language: Language) => string;
	/** Offers what most falls under first: where there are many options and none comes before another by itself. */
	readonly byNumber?: boolean;
	/** What an option belongs to, where a facet offers its options in groups. */
	readonly groupOf?: (option: string, investigation: Investigation, language: Language) => string;
}

/** Entities fall under one option each. */
export interface EntityFacet extends Common {
	readonly of: 'entity';
	readonly optionOf: (entity: Entity) => string;
}

/** Relationships may fall under several options, and are hidden when all of these are. */
export interface RelationshipFacet extends Common {
	readonly of: 'relationship';
	readonly optionsOf: (relationship: Relationship, evidence: Evidence, records: Lookup) => readonly string[];
}

export type Facet = EntityFacet | RelationshipFacet;
