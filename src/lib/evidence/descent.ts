import type { Source, SourceNote } from '$lib/model';

type Side = 'for' | 'against' | 'neither';

/** Which way a note speaks: supporting and qualifying notes are on the same side. */
export function sideOf({ stance }: SourceNote): Side {
	if (stance === 'contradicts') return 'against';
	return stance === 'mentions' ? 'neither' : 'for';
}

/**
 * Who first said what a note says. The note's own origin, where it names one; else its source's publisher,
 * unless the source rests on another that says the same of the same assertion: then it took it from there
 * and shares that one's origin (PRODUCT.md, rule 2). Only notes on the same side are looked at, so that a
 * derived note never counts for an origin that does not speak for itself. Where sources rest on each other in
 * a circle, all of them count for one and the same member.
 */
export function firstSpeaker(
	note: SourceNote,
	assertionNotes: readonly SourceNote[],
	sources: ReadonlyMap<string, Source>
): string {
	if (note.origin !== undefined) return note.origin;
	const side = sideOf(note);
	const pool = assertionNotes.filter((other) => sideOf(other) === side);
	const root = rootSource(note.source, pool, sources);
	const publisher = sources.get(root)?.publisher ?? root;
	if (root === note.source) return publisher;
	const voices = pool.filter(({ source }) => source === root).map(({ origin }) => origin ?? publisher);
	// Of several voices in the root the derived note cannot tell which it repeats: the source's own comes first.
	return voices.includes(publisher) ? publisher : (voices.sort()[0] ?? publisher);
}

/** The source in `pool` that `source` goes back to: the one that rests on no further one, the smallest id of several. */
function rootSource(
	source: string,
	pool: readonly SourceNote[],
	sources: ReadonlyMap<string, Source>
): string {
	if ((sources.get(source)?.derivedFrom.length ?? 0) === 0) return source;
	const speaking = new Set(pool.map((note) => note.source));
	const speakingAncestors = (id: string) => [...ancestry(id, sources)].filter((other) => speaking.has(other));
	const roots = speakingAncestors(source).filter((id) =>
		speakingAncestors(id).every((other) => ancestry(other, sources).has(id))
	);
	return roots.sort()[0] ?? source;
}

/** A source and all that it rests on, through any number of steps; ends in a circle too. */
export function ancestry(source: string, sources: ReadonlyMap<string, Source>): Set<string> {
	const found = new Set([source]);
	for (const id of found) for (const parent of sources.get(id)?.derivedFrom ?? []) found.add(parent);
	return found;
}
