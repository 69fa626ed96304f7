import { bundleId, type Selected } from '$lib/view';
import type { ShownBundle } from './bundle';
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

const plain: Emphasised = { ofNode: () => 'normal', ofEdge: () => 'normal' };

/**
 * What is selected, beside what is pointed out anyway: whatever is asked about stands out among it. Where nothing is
 * selected, what is pointed out looks selected.
 */
export function beside(selected: Emphasised, pointedOut: Emphasised): Emphasised {
	if (selected === plain) return pointedOut;
	if (pointedOut === plain) return selected;
	const less = (asked: Emphasis, shown: Emphasis): Emphasis =>
		asked !== 'normal' || shown === 'normal' ? asked : 'neighbour';
	return {
		ofNode: (id) => less(selected.ofNode(id), pointedOut.ofNode(id)),
		ofEdge: (edge) => less(selected.ofEdge(edge), pointedOut.ofEdge(edge))
	};
}

/**
 * The emphasis that follows from a selection, over the bundles that a picture shows. No line shows a property: of one that
 * is selected its entity is marked, and nothing that it is tied to. `owners` are entities by the ids of their properties.
 */
export function emphasise(
	selection: readonly Selected[],
	bundles: readonly ShownBundle[],
	owners: ReadonlyMap<string, string>
): Emphasised {
	const ids = (kind: Selected['kind']) =>
		new Set(selection.filter((selected) => selected.kind === kind).map(({ id }) => id));
	const [entities, relationships, selectedBundles] = [ids('entity'), ids('relationship'), ids('bundle')];
	if (selection.length === 0) return plain;
	const marked = new Set([...entities, ...[...relationships].flatMap((id) => owners.get(id) ?? [])]);
	const touched = new Set<string>();
	for (const { bundle, shown } of bundles) {
		const [one, other] = bundle.ends;
		const lit =
			entities.has(one) ||
			entities.has(other) ||
			selectedBundles.has(bundle.id) ||
			(relationships.size > 0 && shown.some(({ relationship }) => relationships.has(relationship.id)));
		if (lit) touched.add(one).add(other);
	}
	return {
		ofNode: (id) => (marked.has(id) ? 'selected' : touched.has(id) ? 'neighbour' : 'normal'),
		ofEdge: ({ id, from, to, relationships: own }) => {
			if (selectedBundles.size > 0 && (selectedBundles.has(id) || selectedBundles.has(bundleId(from, to))))
				return 'selected';
			if (relationships.size > 0 && own.some((relationship) => relationships.has(relationship)))
				return 'selected';
			return entities.has(from) || entities.has(to) ? 'neighbour' : 'normal';
		}
	};
}
