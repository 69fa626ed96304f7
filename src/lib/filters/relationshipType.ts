import { lookup } from '$lib/model';
import { inLanguage } from '$lib/wording';
import { m } from '$messages/messages';
import type { RelationshipFacet } from './facet';

/** How two entities are tied: a charge, a base, an alliance. */
export const relationshipType: RelationshipFacet = {
	id: 'relationship-type',
	of: 'relationship',
	byNumber: true,
	label: m['filter.relationship_type'],
	options: ({ vocabulary }) => vocabulary.relationshipTypes.map(({ id }) => id),
	words: (option, investigation, language) =>
		inLanguage(lookup(investigation).relationshipTypes.get(option)?.label ?? {}, language),
	optionsOf: ({ type }) => [type]
};
