import { rankOf, telling, type Rank, type RankElement } from './rank';
import type { Steps, Way } from './steps';

export interface Step {
	/** Entities, in the direction in which the path goes. */
	readonly from: string;
	readonly to: string;
	/** The firmest relationship between them. */
	readonly relationship: string;
	readonly rank: Rank;
	/** The other relationships that would do for this step, the firmest first. */
	readonly others: readonly string[];
}

export interface Path {
	readonly entities: readonly string[];
	readonly steps: readonly Step[];
	/** The places in `steps` of those that are as weak as the weakest, in their order. */
	readonly weakest: readonly number[];
	/** What makes them weaker than the step that is next weakest; null where every step is as firm. */
	readonly why: RankElement | null;
}

/** What of a path decides how good it is: its weakest place, how many steps are as weak, how many steps there are. */
export interface Measure {
	readonly weakest: number;
	readonly weak: number;
	readonly length: number;
}

/** The ways along some entities, each a neighbour of the one before. */
export function waysAlong(steps: Steps, numbers: readonly number[]): readonly Way[] {
	return numbers.slice(1).map((to, i) => {
		const way = steps.out[numbers[i] ?? -1]?.find((each) => each.to === to);
		if (!way) throw new Error('each entity on a path leads to the next');
		return way;
	});
}

/** Measures a path by its ways. */
export function measure(ways: readonly Way[]): Measure {
	const weakest = Math.max(...ways.map(({ place }) => place));
	return { weakest, weak: ways.filter(({ place }) => place === weakest).length, length: ways.length };
}

/** A path as it is told: its steps, the weakest of them and why. */
export function pathAlong(steps: Steps, numbers: readonly number[]): Path {
	const ways = waysAlong(steps, numbers);
	const { weakest } = measure(ways);
	const made = ways.map((way) => stepOver(steps, way));
	const placed = ways.map(({ place }, i) => ({ place, rank: made[i]?.rank }));
	const firmer = placed.filter(({ place }) => place < weakest).sort((a, b) => b.place - a.place);
	const [weak, next] = [placed.find(({ place }) => place === weakest)?.rank, firmer[0]?.rank];
	return {
		entities: numbers.map((number) => steps.entities[number] ?? ''),
		steps: made,
		weakest: ways.flatMap(({ place }, i) => (place === weakest ? [i] : [])),
		why: weak && next ? telling(weak, next) : null
	};
}

function stepOver({ entities, evidence }: Steps, { from, to, relationships }: Way): Step {
	const [relationship = '', ...others] = relationships;
	const found = evidence.get(relationship);
	const rank = found && rankOf(found);
	if (!rank) throw new Error('a step rests on something');
	return { from: entities[from] ?? '', to: entities[to] ?? '', relationship, rank, others };
}
