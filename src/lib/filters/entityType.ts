import { lookup } from '$lib/model';
import { inLanguage } from '$lib/wording';
import { m } from '$messages/messages';
import type { EntityFacet } from './facet';

/** What an entity is: a person, a port, a company; in the sectors of the picture. */
export const entityType: EntityFacet = {
	id: 'entity-type',
	of: 'entity',
	label: m['filter.entity_type'],
	options: ({ vocabulary }) => vocabulary.entityTypes.map(({ id }) => id),
	words: (option, investigation, language) =>
		inLanguage(lookup(investigation).entityTypes.get(option)?.label ?? {}, language),
	groupOf(option, investigation, language) {
		const { sector } = lookup(investigation).entityTypes.get(option) ?? {};
		const found = investigation.vocabulary.sectors.find(({ id }) => id === sector);
		return found ? inLanguage(found.label, language) : '';
	},
	optionOf: ({ type }) => type
};
