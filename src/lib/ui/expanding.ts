/** What takes neighbours onto the picture, all of them or by one kind of tie, and what begins with one entity alone. */
import { expand, hidersOf, keepOnly, type Expansion } from '$lib/filters';
import { wayWords } from '$lib/narration';
import { onwardFrom, type Way } from '$lib/picture';
import type { Workspace } from '$lib/state';
import { m } from '$messages/messages';
import type { Action } from './action';

/** Takes in neighbours of some entities, and selects nothing else. */
export function expandFrom(workspace: Workspace, entities: readonly string[], by: Expansion = {}) {
	const patch = expand(workspace.cutting, entities, by);
	if (patch) workspace.grow(patch);
}

/** Takes in all neighbours of one entity, which is selected: what its badge does. */
export function expandOne(workspace: Workspace, entity: string) {
	const patch = expand(workspace.cutting, [entity]);
	if (patch) workspace.grow({ ...patch, selection: [{ kind: 'entity', id: entity }] });
}

/** By which neighbours one kind of tie brings. */
export function expansionBy({ type, end }: Way): Expansion {
	return end ? { type, end } : { type };
}

/** The actions that expand the selection by one kind of tie each: they come and go with what is selected. */
export function expandActions(workspace: Workspace): readonly Action[] {
	const { view, cutting, investigation } = workspace;
	const entities = view.selection.filter(({ kind }) => kind === 'entity').map(({ id }) => id);
	if (entities.length === 0) return [];
	return onwardFrom(cutting, entities).ways.map((way) => ({
		id: `expand-by ${way.type} ${way.end ?? ''}`,
		label: (_, { locale }) =>
			m['action.expand_by']({ words: wayWords(investigation, way, locale), n: way.count }, { locale }),
		group: 'selection',
		shortcuts: [],
		when: () => true,
		run: (now) => expandFrom(now, entities, expansionBy(way))
	}));
}

/**
 * Begins anew with one entity alone, selected and in the middle. Where something else than a cut keeps it off the
 * picture that is said, and nothing is changed.
 */
export function startFrom(workspace: Workspace, entity: string, what: string) {
	const { network, view } = workspace;
	const select = { kind: 'entity', id: entity } as const;
	const selection = [select];
	const start = { ...keepOnly([entity]), selection };
	const why = hidersOf(network, { ...view, ...start }, { ends: [entity] });
	workspace.screen.unseen = why.length > 0 ? { select, ends: [entity], what, why } : null;
	if (why.length > 0) workspace.change({ selection });
	else workspace.grow(start);
}
