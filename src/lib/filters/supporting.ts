import { sideOf, type Evidence } from '$lib/evidence';
import type { Lookup, Source } from '$lib/model';

/** The sources whose notes support something: what contradicts or only mentions it is no reason to show it. */
export function supportingSources({ notes }: Evidence, { sources }: Lookup): Source[] {
	return notes
		.filter(({ note }) => sideOf(note) === 'for')
		.flatMap(({ note }) => sources.get(note.source) ?? []);
}
