import { isLiving } from '../living';
import { lookup } from '../lookup';
import type { Relationship, SourceNote } from '../records';
import { standings } from '../scales';
import { speakersOf } from '../speakers';
import { reportAt, type Checking } from './rule';

/** A living person of whom nothing is said but what one origin alleges deserves an editor's second look. */
export function loneAllegations(checking: Checking) {
	const { investigation } = checking;
	const ties = tiesByEntity(investigation.relationships);
	for (const entity of investigation.entities) {
		if (!isLiving(entity, investigation)) continue;
		const { id, properties } = entity;
		const notes = [...properties, ...(ties.get(id) ?? [])].flatMap((assertion) => assertion.notes);
		if (isLoneAllegation(notes, checking))
			reportAt(checking, ['entity', id], 'lone-allegation', {}, 'warning');
	}
}

function tiesByEntity(relationships: readonly Relationship[]): ReadonlyMap<string, readonly Relationship[]> {
	const ties = new Map<string, Relationship[]>();
	for (const relationship of relationships) {
		for (const end of new Set([relationship.subject, relationship.object])) {
			const found = ties.get(end);
			if (found) found.push(relationship);
			else ties.set(end, [relationship]);
		}
	}
	return ties;
}

/** Only what speaks for an assertion counts: a denial makes no accusation firmer, and no second origin of it. */
function isLoneAllegation(notes: readonly SourceNote[], { investigation }: Checking): boolean {
	const { origins, sources } = lookup(investigation);
	const speaking = notes.filter(({ stance }) => stance === 'supports' || stance === 'qualifies');
	const firmest = standings.indexOf('alleged');
	if (speaking.length === 0 || speaking.some(({ standing }) => standings.indexOf(standing) < firmest))
		return false;
	const tops = speaking.map(({ origin, source }) =>
		speakersOf(origin ?? sources.get(source)?.publisher ?? source, origins).at(-1)
	);
	return new Set(tops).size === 1;
}
