import { details, type Assertion, type Detail, type SourceNote } from '$lib/model';
import { sideOf } from './descent';
import type { Dispute } from './evidence';

/**
 * What the notes on an assertion disagree about: the tie itself first, then its details. A note that is about a
 * detail never contests the tie (rule 5); one that supports a detail supports the tie with it, since who says
 * when a thing happened says that it happened.
 */
export function disputesOf(assertion: Assertion, notes: readonly SourceNote[]): readonly Dispute[] {
	const against = notes.filter((note) => sideOf(note) === 'against');
	if (against.length === 0) return [];
	const backing = notes.filter((note) => sideOf(note) === 'for');
	const found: Dispute[] = [];
	for (const about of [null, ...details]) {
		const contradicting = against.filter((note) => (note.about ?? null) === about);
		const supporting = about === null ? backing : backingDetail(assertion, about, backing);
		if (contradicting.length > 0 && supporting.length > 0) found.push({ about, supporting, contradicting });
	}
	return found;
}

/** The notes behind a detail: those about it, or, where none is, those behind an assertion that gives it. */
function backingDetail(assertion: Assertion, about: Detail, backing: readonly SourceNote[]) {
	const direct = backing.filter((note) => note.about === about);
	if (direct.length > 0) return direct;
	return givesDetail(assertion, about) ? backing.filter((note) => note.about === undefined) : [];
}

function givesDetail(assertion: Assertion, about: Detail): boolean {
	// A role is in the very wording of a tie ("downed"), so every tie gives one.
	if (about === 'role') return 'subject' in assertion;
	return (assertion as Partial<Record<Detail, unknown>>)[about] !== undefined;
}
