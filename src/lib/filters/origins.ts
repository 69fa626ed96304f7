import { originSteps } from '$lib/view';
import { m } from '$messages/messages';
import type { RelationshipFacet } from './facet';

const steps = {
	'1': m['legend.origins_1'],
	'2': m['legend.origins_2'],
	'3': m['legend.origins_3']
} satisfies Record<(typeof originSteps)[number], unknown>;

/** How many independent origins support a relationship: 1, 2, or 3 and more, as the width of its line. */
export const origins: RelationshipFacet = {
	id: 'origins',
	of: 'relationship',
	label: m['filter.origins'],
	options: () => originSteps,
	words: (option, _, language) => steps[option as keyof typeof steps]({}, { locale: language }),
	// What is only retracted has no origin left, and the narrowest line.
	optionsOf: (_, { corroboration }) => [String(Math.min(3, Math.max(1, corroboration)))]
};
