import { sideOf } from './descent';
import type { Evidence } from './evidence';

/** Of each source the ids of the assertions that a note from it supports, in the order in which they are given. */
export function restingOn(evidence: Iterable<Evidence>): ReadonlyMap<string, readonly string[]> {
	const resting = new Map<string, string[]>();
	for (const { assertion, notes } of evidence) {
		const backing = notes.filter(({ note }) => sideOf(note) === 'for');
		for (const source of new Set(backing.map(({ note }) => note.source))) {
			const ids = resting.get(source);
			if (ids) ids.push(assertion);
			else resting.set(source, [assertion]);
		}
	}
	return resting;
}
