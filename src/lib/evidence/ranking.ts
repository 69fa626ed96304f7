/** How much hangs on each source and each origin alone: what would have no support left without it. */
import { lookup, sourceKinds, speakersOf, type Investigation } from '$lib/model';
import { sideOf } from './descent';
import type { EvidenceIndex, WeighedNote } from './evidence';

export interface Ranked {
	/** The id of a source or an origin, or a kind of source. */
	readonly id: string;
	/** Ids of the assertions that it alone supports, sorted. */
	readonly alone: readonly string[];
}

/** Every source with what hangs on it alone, the heaviest first, then by id. One pass over the notes. */
export function rankSources({ sources }: Investigation, evidence: EvidenceIndex): readonly Ranked[] {
	return ranked(sources, evidence, ({ note }) => [note.source]);
}

/**
 * Every origin with what hangs on it alone, the heaviest first, then by id: an assertion hangs on whoever speaks in all
 * of its supporting notes, the ministry with its office.
 */
export function rankOrigins({ origins }: Investigation, evidence: EvidenceIndex): readonly Ranked[] {
	return ranked(origins, evidence, ({ speakers }) => speakers);
}

/** Every publisher, and whom it is part of, with what hangs on its sources alone. */
export function rankPublishers(investigation: Investigation, evidence: EvidenceIndex): readonly Ranked[] {
	const { origins, sources } = lookup(investigation);
	const publishers = new Map(
		[...sources.values()].map(({ id, publisher }) => [id, speakersOf(publisher, origins)] as const)
	);
	const all = [...new Set([...publishers.values()].flat())].map((id) => ({ id }));
	return ranked(all, evidence, ({ note }) => publishers.get(note.source) ?? []);
}

/** Every kind of source that there is, with what hangs on the sources of that kind alone. */
export function rankKinds(investigation: Investigation, evidence: EvidenceIndex): readonly Ranked[] {
	const { sources } = lookup(investigation);
	const kindOf = (source: string) => sources.get(source)?.kind ?? [];
	const there = new Set(investigation.sources.map(({ kind }) => kind));
	const all = sourceKinds.filter((kind) => there.has(kind)).map((id) => ({ id }));
	return ranked(all, evidence, ({ note }) => [kindOf(note.source)].flat());
}

function ranked(
	records: readonly { readonly id: string }[],
	evidence: EvidenceIndex,
	takenWith: (note: WeighedNote) => readonly string[]
): readonly Ranked[] {
	const alone = new Map(records.map(({ id }) => [id, new Set<string>()]));
	for (const [assertion, { notes }] of evidence) {
		const [first, ...others] = notes.filter(({ note }) => sideOf(note) === 'for').map(takenWith);
		for (const id of first ?? [])
			if (others.every((each) => each.includes(id))) alone.get(id)?.add(assertion);
	}
	return [...alone]
		.map(([id, assertions]) => ({ id, alone: [...assertions].sort() }))
		.sort((a, b) => b.alone.length - a.alone.length || (a.id < b.id ? -1 : 1));
}
