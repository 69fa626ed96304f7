import { lookup } from '../lookup';
import type { Assertion, Entity, SourceNote } from '../records';
import { speakersOf } from '../speakers';
import { reportAt, type Checking } from './rule';

/** A note that is about a detail is about one that its assertion has. */
export function about(checking: Checking) {
	for (const assertion of lookup(checking.investigation).assertions.values())
		for (const note of assertion.notes)
			if (note.about !== undefined && !hasDetail(assertion, note.about))
				reportAt(checking, 'note', note.id, 'about-nothing', { about: note.about });
}

function hasDetail(assertion: Assertion, detail: NonNullable<SourceNote['about']>): boolean {
	if (!('subject' in assertion)) return detail === 'value';
	// In what way is in the very wording of a tie, so a note may always be about it.
	if (detail === 'role') return true;
	return detail !== 'value' && assertion[detail] !== undefined;
}

/** A living person of whom nothing is known but what one origin alleges deserves an editor's second look. */
export function loneAllegations(checking: Checking) {
	const { investigation } = checking;
	const { entityTypes } = lookup(investigation);
	const said = new Map<string, Assertion[]>();
	for (const relationship of investigation.relationships)
		for (const end of [relationship.subject, relationship.object])
			said.set(end, [...(said.get(end) ?? []), relationship]);
	for (const entity of investigation.entities) {
		if (!entityTypes.get(entity.type)?.person) continue;
		if (entity.properties.some(({ key }) => key === 'death-date')) continue;
		const notes = [...entity.properties, ...(said.get(entity.id) ?? [])].flatMap(
			(assertion) => assertion.notes
		);
		if (isLoneAllegation(notes, checking)) reportLone(checking, entity);
	}
}

function isLoneAllegation(notes: readonly SourceNote[], { investigation }: Checking): boolean {
	const { origins, sources } = lookup(investigation);
	const firsts = notes.map(({ origin, source }) => {
		const chain = speakersOf(origin ?? sources.get(source)?.publisher ?? source, origins);
		return chain[chain.length - 1];
	});
	return (
		notes.length > 0 && notes.every(({ standing }) => standing === 'alleged') && new Set(firsts).size === 1
	);
}

function reportLone(checking: Checking, { id }: Entity) {
	reportAt(checking, 'entity', id, 'lone-allegation', {}, 'warning');
}
