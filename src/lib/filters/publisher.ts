import { lookup } from '$lib/model';
import { inLanguage } from '$lib/wording';
import { m } from '$messages/messages';
import type { RelationshipFacet } from './facet';
import { supportingSources } from './supporting';

/** Who publishes the sources that support a relationship. */
export const publisher: RelationshipFacet = {
	id: 'publisher',
	of: 'relationship',
	byNumber: true,
	label: m['filter.publisher'],
	options: ({ sources }) => [...new Set(sources.map((source) => source.publisher))],
	words: (option, investigation, language) =>
		inLanguage(lookup(investigation).origins.get(option)?.name ?? {}, language) || option,
	optionsOf: (_, evidence, records) => supportingSources(evidence, records).map((source) => source.publisher)
};
