/** What a ranking is worked out from, in a form that crosses to another thread at once: numbers, and each id once. */
import { lookup, sourceKinds, speakersOf, type Investigation } from '$lib/model';
import { sideOf } from '../descent';
import type { EvidenceIndex, WeighedNote } from '../evidence';

/** The lists that there are of what can be taken out. */
export const rankings = ['sources', 'origins', 'publishers', 'kinds'] as const;
export type Ranking = (typeof rankings)[number];

export interface Sheet {
	/** Ids of what is ranked: sources, origins, publishers, or kinds of source. */
	readonly ids: readonly string[];
	/** Ids of the assertions that anything supports. */
	readonly assertions: readonly string[];
	/**
	 * For each assertion how many supporting notes it has; for each of these how many of `ids` take it with them, and the
	 * places of those.
	 */
	readonly places: Uint32Array;
}

/** What takes a note with it, and of what there is a rank at all. */
interface Takers {
	readonly ids: readonly string[];
	readonly of: (note: WeighedNote) => readonly string[];
}

const takers = {
	sources: ({ sources }) => ({ ids: sources.map(({ id }) => id), of: ({ note }) => [note.source] }),
	origins: ({ origins }) => ({ ids: origins.map(({ id }) => id), of: ({ speakers }) => speakers }),
	publishers(investigation) {
		const { origins, sources } = lookup(investigation);
		const publishers = new Map(
			[...sources.values()].map(({ id, publisher }) => [id, speakersOf(publisher, origins)] as const)
		);
		return {
			ids: [...new Set([...publishers.values()].flat())],
			of: ({ note }) => publishers.get(note.source) ?? []
		};
	},
	kinds(investigation) {
		const { sources } = lookup(investigation);
		const there = new Set<string>(investigation.sources.map(({ kind }) => kind));
		return {
			ids: sourceKinds.filter((kind) => there.has(kind)),
			of: ({ note }) => [sources.get(note.source)?.kind ?? []].flat()
		};
	}
} satisfies Record<Ranking, (investigation: Investigation) => Takers>;

/** Writes down which of a list take which notes with them. */
export function sheetOf(investigation: Investigation, evidence: EvidenceIndex, ranking: Ranking): Sheet {
	const { ids, of } = takers[ranking](investigation);
	const placeOf = new Map(ids.map((id, place) => [id, place]));
	const assertions: string[] = [];
	const places: number[] = [];
	for (const [assertion, { notes }] of evidence) {
		const backing = notes.filter(({ note }) => sideOf(note) === 'for');
		if (backing.length === 0) continue;
		assertions.push(assertion);
		places.push(backing.length);
		for (const weighed of backing) {
			const taking = of(weighed).flatMap((id) => placeOf.get(id) ?? []);
			places.push(taking.length, ...taking);
		}
	}
	return { ids, assertions, places: Uint32Array.from(places) };
}
