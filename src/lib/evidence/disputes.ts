import { details, type Assertion, type Detail, type SourceNote } from '$lib/model';
import { sideOf } from './descent';
import type { Dispute } from './evidence';
import { isRelationship } from './standing';

/**
 * What the notes on an assertion disagree about: the tie itself first, then its details. A note that is about a
 * detail never contests the tie (rule 5); one that supports a detail supports the tie with it, since who says
 * when a thing happened says that it happened. A detail that a note contradicts stays in question where no note is
 * left that gives it, as long as the assertion itself does.
 */
export function disputesOf(assertion: Assertion, notes: readonly SourceNote[]): readonly Dispute[] {
	const against = notes.filter((note) => sideOf(note) === 'against');
	const backing = notes.filter((note) => sideOf(note) === 'for');
	if (against.length === 0 || backing.length === 0) return [];
	return [null, ...details].flatMap((about) => {
		const contradicting = against.filter((note) => (note.about ?? null) === about);
		const supporting = about === null ? backing : backing.filter((note) => gives(assertion, about, note));
		return contradicting.length > 0 ? [{ about, supporting, contradicting }] : [];
	});
}

/**
 * Whether a supporting note gives a detail of its assertion: only where it is about that detail. A note on a tie that
 * says nothing of when or how much does not stand for the year or the sum. But the value of a property is all that a
 * note on it can give, and a role that is not spelt out is in the very wording of the tie ("killed").
 */
export function gives(assertion: Assertion, detail: Detail, { about, stance }: SourceNote): boolean {
	if (stance !== 'supports') return false;
	if (about !== undefined) return about === detail;
	if (!isRelationship(assertion)) return detail === 'value';
	return detail === 'role' && assertion.role === undefined;
}
