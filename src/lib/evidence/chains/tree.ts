import type { Chain, OriginChains } from './chains';

/** A note with the notes of the same origin whose sources rest on its own. */
export interface Branch {
	readonly chain: Chain;
	readonly branches: readonly Branch[];
}

/**
 * How the notes of one origin rest on each other: each stands once, under the nearest that its source rests on, and at the
 * root where it rests on none of them. Where sources rest on each other in a circle, the first of them in the
 * editor's notes is drawn as the root, which says nothing of who began.
 */
export function branchesOf({ chains }: OriginChains): readonly Branch[] {
	const parents = new Map<Chain, Chain>();
	for (const chain of chains) {
		const parent = parentOf(chain, chains);
		if (parent && !isUnder(parent, chain, parents)) parents.set(chain, parent);
	}
	const grow = (chain: Chain): Branch => ({
		chain,
		branches: chains.filter((other) => parents.get(other) === chain).map(grow)
	});
	return chains.filter((chain) => !parents.has(chain)).map(grow);
}

function parentOf({ foundations }: Chain, chains: readonly Chain[]): Chain | undefined {
	for (const { source } of foundations) {
		const found = chains.find((other) => other.source === source);
		if (found) return found;
	}
	return undefined;
}

/** Whether `low` hangs, over any number of branches, on `high`. */
function isUnder(low: Chain, high: Chain, parents: ReadonlyMap<Chain, Chain>): boolean {
	for (let at: Chain | undefined = low; at; at = parents.get(at)) if (at === high) return true;
	return false;
}
