import type { Evidence, WeighedNote } from '$lib/evidence';

export interface NoteGroup {
	/** The independent origin that every note in the group counts for. */
	readonly origin: string;
	readonly notes: readonly WeighedNote[];
}

/** Notes gathered by the one independent origin they go back to, in the editor's order. */
export function groupNotes({ notes }: Evidence): readonly NoteGroup[] {
	const groups = new Map<string, WeighedNote[]>();
	for (const weighed of notes) {
		const group = groups.get(weighed.independentOrigin);
		if (group) group.push(weighed);
		else groups.set(weighed.independentOrigin, [weighed]);
	}
	return [...groups].map(([origin, group]) => ({ origin, notes: group }));
}
