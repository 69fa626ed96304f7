import { speakersOf, type Origin } from '$lib/model';

/**
 * The origin that an origin counts for: the top of its `partOf`. In a circle no member is the top, so the
 * smallest id stands for all of them, whichever one the walk began at.
 */
export function topOf(origin: string, origins: ReadonlyMap<string, Origin>): string {
	const chain = speakersOf(origin, origins);
	const last = chain[chain.length - 1] ?? origin;
	const closes = origins.get(last)?.partOf;
	if (closes === undefined) return last;
	return chain.slice(chain.indexOf(closes)).sort()[0] ?? last;
}
