import { sourceKinds, type SourceKind } from '$lib/model';
import { sourceKindWords } from '$lib/wording';
import { m } from '$messages/messages';
import type { RelationshipFacet } from './facet';
import { supportingSources } from './supporting';

/** What kinds of source support a relationship: a court, a news agency, a data set. */
export const sourceKind: RelationshipFacet = {
	id: 'source-kind',
	of: 'relationship',
	label: m['filter.source_kind'],
	options: () => sourceKinds,
	words: (option, _, language) => sourceKindWords(option as SourceKind, language),
	optionsOf: (_, evidence, records) => supportingSources(evidence, records).map(({ kind }) => kind)
};
