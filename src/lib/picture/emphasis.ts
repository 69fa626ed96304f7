import { bundleEnds, bundleId, type Selected } from '$lib/view';
import type { Shown } from './bundle';
import type { Emphasis } from './picture';

/** Tells what a selection lifts out of the picture: what is selected, and what it touches. */
export interface Emphasised {
	readonly ofNode: (id: string) => Emphasis;
	readonly ofEdge: (edge: {
		readonly id: string;
		readonly from: string;
		readonly to: string;
		readonly relationships: readonly string[];
	}) => Emphasis;
}

/** The emphasis that follows from a selection, over the bundles that a picture shows. */
export function emphasise(
	selection: readonly Selected[],
	bundles: ReadonlyMap<string, readonly Shown[]>
): Emphasised {
	const ids = (kind: Selected['kind']) =>
		new Set(selection.filter((selected) => selected.kind === kind).map(({ id }) => id));
	const [entities, relationships, selectedBundles] = [ids('entity'), ids('relationship'), ids('bundle')];
	const touched = new Set<string>();
	if (selection.length > 0) {
		for (const [id, bundle] of bundles) {
			const ends = bundleEnds(id) ?? [];
			const lit =
				ends.some((end) => entities.has(end)) ||
				selectedBundles.has(id) ||
				bundle.some(({ relationship }) => relationships.has(relationship.id));
			if (lit) for (const end of ends) touched.add(end);
		}
	}
	return {
		ofNode: (id) => (entities.has(id) ? 'selected' : touched.has(id) ? 'neighbour' : 'normal'),
		ofEdge: ({ id, from, to, relationships: own }) => {
			const bundle = bundleId(from, to);
			if (selectedBundles.has(id) || selectedBundles.has(bundle)) return 'selected';
			if (own.some((relationship) => relationships.has(relationship))) return 'selected';
			return entities.has(from) || entities.has(to) ? 'neighbour' : 'normal';
		}
	};
}
