import { lookup, type Assertion, type Entity } from '$lib/model';
import type { Workspace } from '$lib/state';
import { bundleEnds } from '$lib/view';

/** The entity that is selected alone; null where something else is, or an id that the investigation lacks. */
export function entitySelected({ view, investigation }: Workspace): Entity | null {
	const [only] = view.selection;
	return only?.kind === 'entity' ? (lookup(investigation).entities.get(only.id) ?? null) : null;
}

/** The relationship or property that is selected alone. */
export function assertionSelected({ view, investigation }: Workspace): Assertion | null {
	const [only] = view.selection;
	return only?.kind === 'relationship' ? (lookup(investigation).assertions.get(only.id) ?? null) : null;
}

/** The two ends of the bundle that is selected alone. */
export function bundleSelected({ view }: Workspace): readonly [string, string] | null {
	const [only] = view.selection;
	return only?.kind === 'bundle' ? bundleEnds(only.id) : null;
}
