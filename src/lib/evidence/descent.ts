import type { Source, SourceNote } from '$lib/model';

type Side = 'for' | 'against' | 'neither';

/** Which way a note speaks: supporting and qualifying notes are on the same side. */
export function sideOf({ stance }: SourceNote): Side {
	if (stance === 'contradicts') return 'against';
	return stance === 'mentions' ? 'neither' : 'for';
}

/** Who said what a note says, as far as it can be told. */
export interface Descent {
	/** Whose word the note is; null where it only repeats a circle of others. */
	readonly speaker: string | null;
	/** Who may have said it first: the speaker alone, or everybody in a circle, sorted. */
	readonly first: readonly string[];
}

const of = (speaker: string): Descent => ({ speaker, first: [speaker] });

/**
 * Who first said what a note says. The note's own origin, where it names one; else its source's publisher,
 * unless the source rests on another that says the same of the same assertion: then it took it from there
 * and shares that one's origin (PRODUCT.md, rule 2). Only notes on the same side are looked at, so that a
 * derived note never counts for an origin that does not speak for itself. Where sources rest on each other in a circle
 * nobody can tell who began: each speaks for itself, and any of them may have been first (docs/adr/0016).
 */
export function descentOf(
	note: SourceNote,
	assertionNotes: readonly SourceNote[],
	sources: ReadonlyMap<string, Source>
): Descent {
	if (note.origin !== undefined) return of(note.origin);
	const side = sideOf(note);
	const pool = assertionNotes.filter((other) => sideOf(other) === side);
	const publisherOf = (source: string) => sources.get(source)?.publisher ?? source;
	const roots = rootSources(note.source, pool, sources);
	const [root] = roots;
	const own = publisherOf(note.source);
	if (root === undefined || (roots.length === 1 && root === note.source)) return of(own);
	const named = pool.filter(({ source }) => roots.includes(source)).map(({ origin }) => origin);
	if (roots.length > 1) {
		const outside = named.filter((origin) => origin !== undefined);
		// Where a note in the circle says whom it has it from, the circle began there.
		const first = [...new Set(outside.length > 0 ? outside : roots.map(publisherOf))].sort();
		const [only] = first;
		if (first.length === 1 && only !== undefined) return of(only);
		return { speaker: outside.length === 0 && roots.includes(note.source) ? own : null, first };
	}
	const publisher = publisherOf(root);
	const voices = named.map((origin) => origin ?? publisher);
	// Of several voices in the root the derived note cannot tell which it repeats: the source's own comes first.
	return of(voices.includes(publisher) ? publisher : (voices.sort()[0] ?? publisher));
}

/**
 * The source in `pool` that `source` goes back to: the one that rests on no further one, the smallest id of several;
 * where it rests on others in a circle, all that are in it.
 */
function rootSources(
	source: string,
	pool: readonly SourceNote[],
	sources: ReadonlyMap<string, Source>
): readonly string[] {
	if ((sources.get(source)?.derivedFrom.length ?? 0) === 0) return [source];
	const speaking = new Set(pool.map((note) => note.source));
	const speakingAncestors = (id: string) => [...ancestry(id, sources)].filter((other) => speaking.has(other));
	const roots = speakingAncestors(source).filter((id) =>
		speakingAncestors(id).every((other) => ancestry(other, sources).has(id))
	);
	const [root] = roots.sort();
	if (root === undefined) return [source];
	return roots.filter((id) => ancestry(root, sources).has(id));
}

/** A source and all that it rests on, through any number of steps; ends in a circle too. */
export function ancestry(source: string, sources: ReadonlyMap<string, Source>): Set<string> {
	const found = new Set([source]);
	for (const id of found) for (const parent of sources.get(id)?.derivedFrom ?? []) found.add(parent);
	return found;
}
