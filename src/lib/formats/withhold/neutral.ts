/** Gives ids that tell of nobody, in place of those that do; the others stay. */
export interface NeutralIds {
	/** The id itself where it tells of nobody. */
	readonly of: (id: string) => string;
	readonly changed: ReadonlyMap<string, string>;
}

/** Goes through the ids of one kind of record: `tie-1`, `tie-2`; a number that is taken is left out. */
export function neutralIds(
	kind: string,
	ids: readonly string[],
	betrays: (id: string) => boolean
): NeutralIds {
	const taken = new Set(ids);
	const changed = new Map<string, string>();
	let number = 0;
	for (const id of ids) {
		if (changed.has(id) || !betrays(id)) continue;
		do number += 1;
		while (taken.has(`${kind}-${number}`));
		changed.set(id, `${kind}-${number}`);
	}
	return { of: (id) => changed.get(id) ?? id, changed };
}
