import { apart, type Apart } from './apart';
import { pathBetween } from './between';
import type { Path } from './path';
import type { PathOrder } from './search';
import type { Steps } from './steps';

/** The way from one of several entities to the next. */
export interface Leg {
	readonly from: string;
	readonly to: string;
	/** Null where the two are not joined; `apart` then says how far from it they are. */
	readonly path: Path | null;
	readonly apart: Apart | null;
}

/**
 * Joins several entities in the order in which they are given, each to the next by the best path between the two. It
 * does not look for the cheapest tree that holds all of them: that takes far longer, and who reads it has to find the
 * way through it. So another order of the same entities may give another result.
 */
export function joining(steps: Steps, entities: readonly string[], order: PathOrder): readonly Leg[] {
	return entities.slice(1).map((to, i) => {
		const from = entities[i] ?? to;
		const path = pathBetween(steps, [from, to], order);
		return { from, to, path, apart: path || from === to ? null : apart(steps, [from, to]) };
	});
}
