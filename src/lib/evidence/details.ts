import type { Relationship, SourceNote } from '$lib/model';
import { sideOf } from './descent';
import type { Evidence } from './evidence';

const givable = ['start', 'end', 'place', 'amount', 'role'] as const;
type Givable = (typeof givable)[number];

/**
 * A relationship with what is left of its details: one that notes give in so many words goes with the last of them, and
 * all go where nothing supports the tie. A detail that no note was ever about stays with the tie.
 */
export function asLeft(relationship: Relationship, { notes, standing }: Evidence): Relationship {
	if (standing !== null && notes.length === relationship.notes.length) return relationship;
	const left = notes.map(({ note }) => note);
	const gone = givable.filter(
		(detail) => standing === null || (isGiven(relationship.notes, detail) && !isGiven(left, detail))
	);
	if (gone.length === 0) return relationship;
	const kept = { ...relationship };
	for (const detail of gone) delete kept[detail];
	if (gone.includes('start') || gone.includes('end')) delete kept.asPrinted;
	return kept;
}

const isGiven = (notes: readonly SourceNote[], detail: Givable) =>
	notes.some((note) => note.about === detail && sideOf(note) === 'for');
