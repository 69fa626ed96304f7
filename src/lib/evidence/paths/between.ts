import { measure, pathAlong, waysAlong, type Path } from './path';
import { bestWay, type PathOrder } from './search';
import type { Steps } from './steps';

/** Nobody steps through more paths than this, and what lies behind them is seldom worth telling. */
export const mostPaths = 50;

interface Candidate {
	readonly numbers: readonly number[];
	/** Where it leaves the path that it was found from: everything before was tried with that one. */
	readonly leaves: number;
}

/**
 * The paths from one entity to another that pass none twice, the best first, each worked out when it is asked for and
 * `most` at most. Best-evidenced: by the weakest step, then by how many steps are as weak, then by length. Shortest:
 * by length, then by the weakest step, then by how many are as weak. Then, for both, by the ids of the entities. A step
 * goes over the firmest relationship between its two entities, so two paths never differ in that alone. The next path
 * is found as Yen (1971) does it, with Lawler's (1972) saving: the best that leaves an earlier one at some entity, for
 * each entity on it. Nothing comes of an id that is no entity, nor of a way from an entity to itself.
 */
export function* pathsBetween(
	steps: Steps,
	[from, to]: readonly [string, string],
	order: PathOrder,
	most = mostPaths
): Generator<Path, undefined, undefined> {
	const [first, last] = [steps.numbers.get(from), steps.numbers.get(to)];
	if (first === undefined || last === undefined || first === last) return;
	const before = comparer(steps, order);
	const onset = {
		from: first,
		passed: new Set<number>(),
		closed: new Set<number>(),
		weakest: -1,
		noFirmer: -1
	};
	const start = bestWay(steps, order, onset, last);
	const candidates: Candidate[] = start ? [{ numbers: start, leaves: 0 }] : [];
	const known: (readonly number[])[] = [];
	while (known.length < most) {
		const best = candidates.sort((a, b) => before(b.numbers, a.numbers)).pop();
		if (!best) return;
		known.push(best.numbers);
		yield pathAlong(steps, best.numbers);
		candidates.push(...deviations(steps, order, best, known));
	}
}

/** The best path that leaves one at each entity from where it itself left another. */
function deviations(
	steps: Steps,
	order: PathOrder,
	{ numbers, leaves }: Candidate,
	known: readonly (readonly number[])[]
): Candidate[] {
	const to = numbers[numbers.length - 1] ?? 0;
	const places = waysAlong(steps, numbers).map(({ place }) => place);
	// It was the best of all that begin as it does, so what leaves it there is no better.
	const noFirmer = Math.max(...places);
	return numbers.slice(leaves, -1).flatMap((from, i): Candidate[] => {
		const at = leaves + i;
		const begun = numbers.slice(0, at);
		const same = known.filter((other) => numbers.slice(0, at + 1).every((id, j) => other[j] === id));
		const closed = new Set(same.flatMap((other) => other[at + 1] ?? []));
		const weakest = Math.max(-1, ...places.slice(0, at));
		const rest = bestWay(steps, order, { from, passed: new Set(begun), closed, weakest, noFirmer }, to);
		return rest ? [{ numbers: [...begun, ...rest], leaves: at }] : [];
	});
}

function comparer(steps: Steps, order: PathOrder) {
	return (one: readonly number[], other: readonly number[]): number => {
		const [a, b] = [measure(waysAlong(steps, one)), measure(waysAlong(steps, other))];
		const firmness = a.weakest - b.weakest || a.weak - b.weak;
		const length = a.length - b.length;
		const first = order === 'shortest' ? length || firmness : firmness || length;
		if (first !== 0) return first;
		const differ = one.findIndex((number, i) => number !== other[i]);
		return differ < 0 ? 0 : (one[differ] ?? 0) - (other[differ] ?? 0);
	};
}

/** The best path by an order; null where the two are not joined. */
export function pathBetween(steps: Steps, ends: readonly [string, string], order: PathOrder): Path | null {
	const [best] = pathsBetween(steps, ends, order, 1);
	return best ?? null;
}

/** One of the paths that an order has. */
export interface PathAt {
	readonly path: Path;
	/** How many are better. */
	readonly place: number;
	/** Whether there is a further one. */
	readonly more: boolean;
}

/**
 * The path that an order has after `at` better ones; the last where there are no longer so many, as when a source was
 * taken out or directions count since a reader went on to it. Null only where the two are not joined.
 */
export function pathAt(
	steps: Steps,
	ends: readonly [string, string],
	order: PathOrder,
	at: number
): PathAt | null {
	const paths = [...pathsBetween(steps, ends, order, at + 2)];
	const place = Math.min(at, paths.length - 1);
	const path = paths[place];
	return path ? { path, place, more: paths.length > place + 1 } : null;
}
