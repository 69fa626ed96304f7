import { Queue } from './queue';
import type { Steps, Way } from './steps';

/** Which of two orders a path is the best of: fewest steps first, or the firmest weakest step first. */
export const pathOrders = ['shortest', 'best-evidenced'] as const;
export type PathOrder = (typeof pathOrders)[number];

/** A search that goes on from a beginning which is already decided. */
export interface Onset {
	/** Where the search sets out. */
	readonly from: number;
	/** Entities that the beginning has passed. */
	readonly passed: ReadonlySet<number>;
	/** Where it must not go first, since paths that do are known. */
	readonly closed: ReadonlySet<number>;
	/** The place of the weakest step of the beginning; -1 of none. */
	readonly weakest: number;
	/** A place that the weakest step of no best-evidenced path from here is firmer than; it saves looking there. */
	readonly noFirmer: number;
}

/**
 * The best way from where a search sets out to an entity, as the entities on it; null where there is none. How good a
 * path is follows from its weakest step, so that is settled first: the firmest rank at which the two are joined at all
 * (or joined by as few steps, for the shortest), found by halving the list of ranks. Among the ways that are nowhere
 * weaker, the cheapest one has the fewest steps as weak as that and the fewest steps, or the other way round; of
 * several, the one with the lowest ids.
 */
export function bestWay(steps: Steps, order: PathOrder, onset: Onset, to: number): readonly number[] | null {
	const fewest = order === 'shortest' ? stepCount(steps, onset, to, Infinity) : Infinity;
	if (fewest === null) return null;
	const least = order === 'shortest' ? onset.weakest : Math.max(onset.weakest, onset.noFirmer);
	const weakest = firstThat([least, ...steps.places.filter((place) => place > least)], (place) => {
		const count = stepCount(steps, onset, to, place, fewest);
		return count !== null && count <= fewest;
	});
	if (weakest === null) return null;
	const much = steps.entities.length + 1;
	const [step, weak] = order === 'shortest' ? [much, 1] : [1, much];
	return cheapest(steps, onset, to, weakest, ({ place }) => step + (place === weakest ? weak : 0));
}

/** The first of an ordered list from which on something holds. What comes next often is as firm, so the first is tried first. */
function firstThat(list: readonly number[], holds: (each: number) => boolean): number | null {
	const [first, last] = [list[0], list[list.length - 1]];
	if (first === undefined || last === undefined) return null;
	if (holds(first)) return first;
	if (!holds(last)) return null;
	let [low, high] = [1, list.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(list[middle] ?? last)) high = middle;
		else low = middle + 1;
	}
	return list[low] ?? last;
}

const open = ({ from: start, passed, closed }: Onset, { from, to }: Way) =>
	from === start ? !closed.has(to) : !passed.has(from);

/** How many steps at least lead to an entity over ways nowhere weaker than a place, breadth first from its end; null of more than `most`. */
function stepCount(steps: Steps, onset: Onset, to: number, weakest: number, most = Infinity): number | null {
	const seen = new Uint8Array(steps.entities.length);
	seen[to] = 1;
	let rim = [to];
	for (let count = 1; rim.length > 0 && count <= most; count++) {
		const next: number[] = [];
		for (const entity of rim) {
			for (const way of steps.into[entity] ?? []) {
				if (way.place > weakest || seen[way.from] || !open(onset, way)) continue;
				if (way.from === onset.from) return count;
				seen[way.from] = 1;
				next.push(way.from);
			}
		}
		rim = next;
	}
	return null;
}

function cheapest(
	steps: Steps,
	onset: Onset,
	to: number,
	weakest: number,
	costOf: (way: Way) => number
): readonly number[] {
	const costs = new Float64Array(steps.entities.length).fill(Infinity);
	const queue = new Queue();
	costs[to] = 0;
	queue.add(to, 0);
	for (let next = queue.next(); next && next.thing !== onset.from; next = queue.next()) {
		if (next.cost > (costs[next.thing] ?? 0)) continue;
		for (const way of steps.into[next.thing] ?? []) {
			if (way.place > weakest || !open(onset, way)) continue;
			const cost = next.cost + costOf(way);
			if (cost >= (costs[way.from] ?? 0)) continue;
			costs[way.from] = cost;
			queue.add(way.from, cost);
		}
	}
	const path = [onset.from];
	for (let at = onset.from; at !== to; path.push(at)) {
		const left = costs[at] ?? 0;
		const onward = (steps.out[at] ?? []).find(
			(way) => way.place <= weakest && open(onset, way) && (costs[way.to] ?? Infinity) + costOf(way) === left
		);
		if (!onward) throw new Error('a way that was found leads on');
		at = onward.to;
	}
	return path;
}
