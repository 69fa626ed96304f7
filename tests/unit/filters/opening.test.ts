import { describe, expect, it } from 'vitest';
import { isCrowd, openingOf } from '$lib/filters';
import { openingView } from '$lib/view';
import { entity, investigation, note, relationship, source } from '../../support/records';

const ids = Array.from({ length: 400 }, (_, i) => `e${i}`);
const tie = (subject: string, object: string, notes = ['s']) =>
	relationship(
		`${subject}-${object}`,
		notes.map((id) => note(id)),
		{ subject, object }
	);
const large = (centre: readonly string[]) => {
	const records = investigation({
		entities: ids.map((id) => entity(id)),
		sources: ['s', 't'].map((id) => source(id)),
		relationships: [
			tie('e0', 'e1'),
			tie('e0', 'e2', ['s', 't']),
			tie('e0', 'e3'),
			tie('e3', 'e4'),
			// The one with most ties.
			...ids.slice(10, 110).map((id) => tie('e9', id))
		]
	});
	return { ...records, about: { ...records.about, centre } };
};

describe('what an investigation opens with', () => {
	it('is all of what can be read', () => {
		expect(openingOf(investigation(), 'es')).toEqual(openingView('es'));
		expect([isCrowd(84, 130), isCrowd(301, 10), isCrowd(10, 601)]).toEqual([false, true, true]);
	});

	it('is a handful around the centre of what cannot: the nearest first, then the best sourced, then the best tied', () => {
		expect(openingOf(large(['e0']), 'en').only).toEqual(['e0', 'e2', 'e3', 'e1', 'e4']);
	});

	it('begins with who has most ties where no centre is named, and stays a handful', () => {
		const only = openingOf(large([]), 'en').only ?? [];
		expect(only[0]).toBe('e9');
		expect(only).toHaveLength(40);
	});
});
