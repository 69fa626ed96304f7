import type { Selected } from './view';

/** How what is chosen joins what is selected: in its place, beside it, or out of it. */
export const joinings = ['replace', 'add', 'remove'] as const;
export type Joining = (typeof joinings)[number];

/** A selection after `chosen` has joined it. What is selected stays in its order, newcomers follow in theirs. */
export function join(
	selection: readonly Selected[],
	chosen: readonly Selected[],
	joining: Joining
): readonly Selected[] {
	if (joining === 'replace') return chosen;
	const has = (among: readonly Selected[]) => {
		const keys = new Set(among.map(({ kind, id }) => `${kind} ${id}`));
		return ({ kind, id }: Selected) => keys.has(`${kind} ${id}`);
	};
	if (joining === 'add') {
		const selected = has(selection);
		return [...selection, ...chosen.filter((each) => !selected(each))];
	}
	const taken = has(chosen);
	return selection.filter((each) => !taken(each));
}
