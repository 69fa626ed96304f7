import { stepsUnder, type Path, type Steps } from '$lib/evidence';
import type { Relationship } from '$lib/model';
import type { Workspace } from '$lib/state';
import type { Selected } from '$lib/view';

/** The steps that a path may take under a View: along what no facet and no period keeps out. */
export function stepsOf(
	{ evidence, investigation }: Workspace,
	reached: readonly Relationship[],
	directed: boolean
): Steps {
	const open = new Set(reached.map(({ id }) => id));
	return stepsUnder(investigation, evidence, { directed, follows: (id) => open.has(id) });
}

/** What of a picture some paths run over: their entities and relationships. */
export function onPaths(paths: readonly Path[]): readonly Selected[] {
	return paths.flatMap(({ entities, steps }) => [
		...entities.map((id) => ({ kind: 'entity', id }) as const),
		...steps.map(({ relationship }) => ({ kind: 'relationship', id: relationship }) as const)
	]);
}
