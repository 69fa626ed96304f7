import { facets, type Facet } from '$lib/filters';
import { lookup, type Investigation, type Language } from '$lib/model';
import type { FacetId, Selected, View } from '$lib/view';
import type { LegendEntry, Picture, PictureEdge, PictureNode } from './picture';

/** What a legend's entry stands for. */
export type Signs = Pick<LegendEntry, 'kind' | 'value'>;

const nodeSigns: Readonly<Record<string, (node: PictureNode, value: string) => boolean>> = {
	'entity-type': ({ type }, value) => type === value,
	pinned: ({ pinned }) => pinned,
	beyond: ({ beyond }) => beyond !== null
};

const edgeSigns: Readonly<Record<string, (edge: PictureEdge, value: string) => boolean>> = {
	standing: ({ standing }, value) => standing === value,
	corroboration: ({ weight }, value) => String(weight) === value,
	lens: ({ tint }, value) => tint?.value === value,
	'lone-bridge': ({ loneBridge }) => loneBridge,
	contested: ({ contested }, value) => contested === value,
	bundle: ({ relationships }) => relationships.length > 1,
	arrow: ({ arrow }) => arrow !== 'none'
};

/** What on a picture bears the sign of a legend's entry; nothing for a kind that is no sign of one thing. */
export function signsOn({ nodes, edges }: Picture, { kind, value }: Signs): readonly Selected[] {
	const [isNode, isEdge] = [nodeSigns[kind], edgeSigns[kind]];
	return [
		...nodes.filter((node) => isNode?.(node, value)).map(({ id }) => ({ kind: 'entity', id }) as const),
		...edges
			.filter((edge) => isEdge?.(edge, value))
			.map(({ id, relationships: [only = id, ...more] }): Selected =>
				more.length === 0 ? { kind: 'relationship', id: only } : { kind: 'bundle', id }
			)
	];
}

const facetsOfSigns: Readonly<Record<string, FacetId>> = {
	'entity-type': 'entity-type',
	standing: 'standing',
	corroboration: 'origins'
};

/** The facet that filters by what a kind of sign says; null for signs that nothing is filtered by. */
export function facetOfSigns(kind: string): FacetId | null {
	return facetsOfSigns[kind] ?? null;
}

/** What a legend would list if a filter did not hide it: entries for what is filtered out, none of it on the picture. */
export function hiddenSigns(
	investigation: Investigation,
	filter: View['filter'],
	language: Language
): readonly LegendEntry[] {
	const { entityTypes } = lookup(investigation);
	return (['entity-type', 'standing', 'corroboration'] as const).flatMap((kind) => {
		const facet: Facet | undefined = facets.find(({ id }) => id === facetOfSigns(kind));
		return (facet ? (filter[facet.id] ?? []) : []).map((value): LegendEntry => {
			const type = kind === 'entity-type' ? entityTypes.get(value) : undefined;
			return {
				kind,
				value,
				words: facet?.words(value, investigation, language) ?? value,
				count: 0,
				...(type ? { look: { icon: type.icon, shape: type.shape, colour: type.colour } } : {})
			};
		});
	});
}
