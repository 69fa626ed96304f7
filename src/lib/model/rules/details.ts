import { lookup } from '../lookup';
import type { Assertion, SourceNote } from '../records';
import { reportAt, type Checking } from './rule';

/** A note that is about a detail is about one that its assertion has. */
export function details(checking: Checking) {
	for (const assertion of lookup(checking.investigation).assertions.values())
		for (const note of assertion.notes)
			if (note.about !== undefined && !hasDetail(assertion, note.about))
				reportAt(checking, ['note', note.id, 'about'], 'about-nothing', { about: note.about });
}

function hasDetail(assertion: Assertion, detail: NonNullable<SourceNote['about']>): boolean {
	if (!('subject' in assertion)) return detail === 'value';
	// In what way is in the very wording of a tie, so a note may always be about it.
	if (detail === 'role') return true;
	return detail !== 'value' && assertion[detail] !== undefined;
}
