import { hidersOf, keepWhatTies, takenIn } from '$lib/filters';
import { lookup } from '$lib/model';
import type { Found } from '$lib/search';
import type { Workspace } from '$lib/state';
import { tick } from 'svelte';

type Chosen = Pick<Found, 'select' | 'ends'>;

/**
 * Selects what was found and brings it into sight. What the reader had hidden, or not taken in, is shown again; where
 * something else keeps it off the picture, that is said, and nothing is changed unasked.
 */
export async function choose(workspace: Workspace, { select, ends }: Chosen, what: string): Promise<void> {
	const { network, view } = workspace;
	const why = hidersOf(network, view, { ends, relationship: relationshipOf(workspace, select) });
	const onlyTakenOut = why.length === 1 && why[0] === 'taken-in';
	workspace.grow({ selection: [select], ...(onlyTakenOut ? takenIn(view, ends) : {}) });
	workspace.screen.unseen = why.length > 0 && !onlyTakenOut ? { select, ends, what, why } : null;
	await tick();
	for (const end of ends.toReversed()) workspace.canvas?.reveal(end);
}

/** Leaves only what ties an entity that was found to another, and selects both. */
export function chooseOtherEnd(workspace: Workspace, from: string, to: string) {
	const selection = [from, to].map((id) => ({ kind: 'entity', id }) as const);
	workspace.screen.unseen = null;
	workspace.grow({ ...keepWhatTies(workspace.cutting, [from, to]), selection });
}

function relationshipOf({ investigation }: Workspace, { kind, id }: Chosen['select']): string | undefined {
	return kind === 'relationship' && lookup(investigation).relationships.has(id) ? id : undefined;
}
