import type { Sheet } from './sheet';

export interface Ranked {
	/** The id of a source, an origin or a publisher, or a kind of source. */
	readonly id: string;
	/** Ids of the assertions that it alone supports, sorted. */
	readonly alone: readonly string[];
}

/** Between two words on how far it has come so many assertions are gone through. */
const stretch = 1000;

/**
 * Everything on a sheet with what hangs on it alone, the heaviest first, then by id; on the way, how much of it is done,
 * from 0 to 1. One pass over the notes: an assertion hangs on whatever takes all of its supporting notes with it.
 */
export function* ranking({
	ids,
	assertions,
	places
}: Sheet): Generator<number, readonly Ranked[], undefined> {
	const alone: string[][] = ids.map(() => []);
	let at = 0;
	const next = () => places[at++] ?? 0;
	for (const [done, assertion] of assertions.entries()) {
		if (done > 0 && done % stretch === 0) yield done / assertions.length;
		const notes = next();
		let common: number[] = [];
		for (let note = 0; note < notes; note++) {
			const taking = Array.from({ length: next() }, next);
			common = note === 0 ? taking : common.filter((place) => taking.includes(place));
		}
		for (const place of new Set(common)) alone[place]?.push(assertion);
	}
	return ids
		.map((id, place) => ({ id, alone: (alone[place] ?? []).sort() }))
		.sort((a, b) => b.alone.length - a.alone.length || (a.id < b.id ? -1 : 1));
}

/** The same at once. */
export function rank(sheet: Sheet): readonly Ranked[] {
	const steps = ranking(sheet);
	for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
