/** The options that a View hides, in an address: `filter=standing.alleged,publisher.reuters`. */
import { sourceKinds, standings, type Lookup } from '$lib/model';
import { facetIds, type FacetId, type View } from './view';

type Filter = View['filter'];

/** One option of one facet. */
type Option = readonly [facet: FacetId, option: string];

/** The steps that independent origins are counted in: `3` stands for three or more. */
export const originSteps = ['1', '2', '3'] as const;

const known: Record<FacetId, (option: string, records: Lookup) => boolean> = {
	'entity-type': (option, { entityTypes }) => entityTypes.has(option),
	'relationship-type': (option, { relationshipTypes }) => relationshipTypes.has(option),
	standing: (option) => isOneOf(standings, option),
	origins: (option) => isOneOf(originSteps, option),
	'source-kind': (option) => isOneOf(sourceKinds, option),
	publisher: (option, { origins }) => origins.has(option)
};

/** A filter as it stands in an address, facets in their order. */
export function writeFilter(filter: Filter): string {
	return facetIds.flatMap((facet) => (filter[facet] ?? []).map((option) => `${facet}.${option}`)).join(',');
}

/** Reads one hidden option; null where there is no such facet or option in the investigation. */
export function readHidden(text: string, records: Lookup): Option | null {
	const dot = text.indexOf('.');
	const facet = facetIds.find((each) => each === text.slice(0, dot));
	const option = text.slice(dot + 1);
	return facet && known[facet](option, records) ? [facet, option] : null;
}

/** Gathers hidden options by their facet. */
export function joinFilter(options: readonly Option[]): Filter {
	const filter: Partial<Record<FacetId, string[]>> = {};
	for (const [facet, option] of options) (filter[facet] ??= []).push(option);
	return filter;
}

/** A filter with other hidden options in one facet; a facet that hides nothing leaves no trace. */
export function withHidden(filter: Filter, facet: FacetId, options: readonly string[]): Filter {
	const all = { ...filter, [facet]: [...new Set(options)].sort() };
	// Always in the same order, so that the same filter is the same View however it came about.
	return Object.fromEntries(
		facetIds.flatMap((id) => (all[id] && all[id].length > 0 ? [[id, all[id]]] : []))
	) as Filter;
}

function isOneOf(list: readonly string[], option: string): boolean {
	return list.includes(option);
}
