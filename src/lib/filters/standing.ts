import { standings, type Standing } from '$lib/model';
import { standingWords } from '$lib/wording';
import { m } from '$messages/messages';
import type { RelationshipFacet } from './facet';

/** How firmly a relationship may be worded under the View. */
export const standing: RelationshipFacet = {
	id: 'standing',
	of: 'relationship',
	label: m['filter.standing'],
	options: () => standings,
	words: (option, _, language) => standingWords(option as Standing, language),
	optionsOf: (_, evidence) => (evidence.standing ? [evidence.standing] : [])
};
