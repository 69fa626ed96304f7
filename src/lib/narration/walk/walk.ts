/**
 * Walking the network: where I stand, which relationship I look at, and the way that led here. A plain value and the
 * steps on it; it knows no canvas, so that it works the same where none is seen.
 */
import type { Tie } from '../ties';
import type { Ways } from './ways';

/** A place on the way: an entity, and the relationship that was looked at there. */
export interface Stop {
	readonly at: string;
	/** A relationship's id; null where none was looked at yet. */
	readonly tie: string | null;
}

export interface Walk extends Stop {
	/** Where I was before, the first first; the relationship of each is the one that was crossed, or last looked at. */
	readonly trail: readonly Stop[];
}

export const moves = ['next', 'previous', 'first', 'last', 'next-group', 'previous-group'] as const;
export type Move = (typeof moves)[number];

/** A walk that begins at an entity. */
export function beginWalk(at: string, tie: string | null = null): Walk {
	return { at, tie, trail: [] };
}

/** The relationship that is looked at, where it is still one of the ways. */
export function lookedAt({ list }: Ways, { tie }: Walk): Tie | null {
	return list.find(({ relationship }) => relationship.id === tie) ?? null;
}

/** Looks at another of the ways; the very same walk where there is none in that direction. */
export function look(walk: Walk, ways: Ways, move: Move): Walk {
	const to = ways.list[target(walk, ways, move)]?.relationship.id;
	return to === undefined || to === walk.tie ? walk : { ...walk, tie: to };
}

function target(walk: Walk, { list, groups }: Ways, move: Move): number {
	const now = list.findIndex(({ relationship }) => relationship.id === walk.tie);
	const begins = groups.map((_, i) => groups.slice(0, i).reduce((sum, { ties }) => sum + ties.length, 0));
	switch (move) {
		case 'first':
			return 0;
		case 'last':
			return list.length - 1;
		case 'next':
			return Math.min(now + 1, list.length - 1);
		case 'previous':
			return now < 0 ? list.length - 1 : Math.max(now - 1, 0);
		case 'next-group':
			return begins.find((begin) => begin > now) ?? now;
		case 'previous-group':
			return (now < 0 ? begins.at(-1) : begins.findLast((begin) => begin < now)) ?? now;
	}
}

/** The relationship that leads back to where I was before, if I came over one. */
export function wayBack({ trail }: Walk): string | null {
	return trail.at(-1)?.tie ?? null;
}

/**
 * Goes over the relationship that is looked at to its other end. Over the one that I came by it is going back, so that
 * there and back again leaves no trail; one that leads to where I stand already leads nowhere.
 */
export function cross(walk: Walk, ways: Ways): Walk {
	const tie = lookedAt(ways, walk);
	if (!tie || tie.other === walk.at) return walk;
	const last = walk.trail.at(-1);
	if (last?.at === tie.other && last.tie === walk.tie) return back(walk);
	return { at: tie.other, tie: null, trail: [...walk.trail, { at: walk.at, tie: walk.tie }] };
}

/** Goes back along the trail, to the last stop or to one of them by its place; looks at what was looked at there. */
export function back(walk: Walk, to = walk.trail.length - 1): Walk {
	const stop = walk.trail[to];
	return stop ? { ...stop, trail: walk.trail.slice(0, to) } : walk;
}

/** Goes to an entity that was chosen in another way. To the last stop it is going back; else the trail goes on. */
export function jump(walk: Walk, to: string): Walk {
	if (to === walk.at) return walk;
	if (walk.trail.at(-1)?.at === to) return back(walk);
	return { at: to, tie: null, trail: [...walk.trail, { at: walk.at, tie: walk.tie }] };
}
