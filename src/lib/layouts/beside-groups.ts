/** Who comes in over the same neighbours. */

/** What is asked of a newcomer to find its group. */
interface Coming {
	readonly id: string;
	readonly neighbours: readonly string[];
	readonly firm: boolean;
}

export interface Group<Newcomer> {
	/** The neighbours that stand already. */
	readonly anchors: readonly string[];
	/** Well sourced first, then by id. */
	readonly members: readonly Newcomer[];
}

const order = (a: string, b: string) => (a < b ? -1 : 1);

/** Newcomers by the neighbours that stand already, those between several first: they have the least choice. */
export function grouped<Newcomer extends Coming>(
	waiting: readonly Newcomer[],
	stands: (id: string) => boolean
): Group<Newcomer>[] {
	const groups = new Map<string, { anchors: readonly string[]; members: Newcomer[] }>();
	for (const one of waiting) {
		const anchors = [...new Set(one.neighbours)].filter(stands).sort();
		if (anchors.length === 0) continue;
		const key = anchors.join(' ');
		const group = groups.get(key) ?? { anchors, members: [] };
		group.members.push(one);
		groups.set(key, group);
	}
	for (const { members } of groups.values())
		members.sort((a, b) => Number(b.firm) - Number(a.firm) || order(a.id, b.id));
	return [...groups.entries()]
		.sort(([a, { anchors: x }], [b, { anchors: y }]) => y.length - x.length || order(a, b))
		.map(([, group]) => group);
}
