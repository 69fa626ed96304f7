/** How much hangs on each source and each origin alone: what would have no support left without it. */
import type { Investigation } from '$lib/model';
import { sideOf } from './descent';
import type { EvidenceIndex, WeighedNote } from './evidence';

export interface Ranked {
	/** A source's or an origin's id. */
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
