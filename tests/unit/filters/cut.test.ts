import { describe, expect, it } from 'vitest';
import { weigh } from '$lib/evidence';
import {
	collapse,
	expand,
	keepOnly,
	keepWhatTies,
	sift,
	takeIn,
	takeInCommon,
	takeOff,
	type Cutting
} from '$lib/filters';
import { buildNetwork } from '$lib/network';
import { openingView, type View } from '$lib/view';
import { entity, investigation, knows, note, relationship, source } from '../../support/records';

const tie = (subject: string, object: string, notes = ['s'], type = 'knows') =>
	relationship(
		`${subject}-${object}`,
		notes.map((id) => note(id)),
		{ subject, object, type }
	);
const records = investigation({
	entities: ['hub', 'one', 'two', 'far', 'friend', 'lone'].map((id) => entity(id)),
	sources: ['s', 't'].map((id) => source(id)),
	vocabulary: {
		...investigation().vocabulary,
		relationshipTypes: [knows, { ...knows, id: 'pays' }]
	},
	relationships: [
		tie('hub', 'one', ['s', 't']),
		tie('hub', 'two', ['s'], 'pays'),
		tie('one', 'far'),
		tie('two', 'far'),
		tie('one', 'friend')
	]
});
const network = buildNetwork(records);

function at(patch: Partial<View> | null): Cutting {
	const view = { ...openingView('en'), ...patch };
	const evidence = weigh(records, view);
	return { network, evidence, view, shown: sift(network, evidence, view).entities.map(({ id }) => id) };
}
const after = (cutting: Cutting, patch: Partial<View> | null) =>
	[...at({ ...cutting.view, ...patch }).shown].sort();

describe('cutting a picture by hand', () => {
	it('starts from one entity and grows by its neighbours, all or some of them', () => {
		const start = at(keepOnly(['hub']));
		expect(start.shown).toEqual(['hub']);
		expect(after(start, expand(start, ['hub']))).toEqual(['hub', 'one', 'two']);
		expect(after(start, expand(start, ['hub'], { type: 'pays' }))).toEqual(['hub', 'two']);
		expect(after(start, expand(start, ['hub'], { leastOrigins: 2 }))).toEqual(['hub', 'one']);
	});

	it('grows out of a spotlight, whose picture it then keeps', () => {
		const lit = at({ spotlight: { centre: ['hub'], depth: 1 } });
		const patch = expand(lit, ['two']);
		expect(patch).toMatchObject({ spotlight: null });
		expect(after(lit, patch)).toEqual(['far', 'hub', 'one', 'two']);
	});

	it('does nothing where nobody is missing, and brings nobody whom a filter keeps out', () => {
		expect(expand(at({}), ['hub'])).toBeNull();
		const filtered = at({ ...keepOnly(['hub']), filter: { origins: ['1'] } });
		expect(after(filtered, expand(filtered, ['hub']))).toEqual(['hub', 'one']);
	});

	it('folds up what hangs on an entity alone', () => {
		const grown = at(keepOnly(['hub', 'one', 'two', 'far', 'friend']));
		expect(after(grown, collapse(grown, ['one']))).toEqual(['far', 'hub', 'one', 'two']);
		expect(collapse(at(keepOnly(['far', 'one', 'two', 'hub'])), ['far'])).toBeNull();
	});

	it('hides entities one by one and brings them back', () => {
		const hidden = at(takeOff(at({ selection: [{ kind: 'entity', id: 'one' }] }), ['one']));
		expect(hidden.shown).not.toContain('one');
		expect(hidden.view.selection).toEqual([]);
		expect(takeIn(hidden, ['one'])).toEqual({ only: null, hidden: [] });
		const cut = at(keepOnly(['hub', 'one']));
		expect(after(cut, takeOff(cut, ['one']))).toEqual(['hub']);
		expect(takeOff(cut, ['one', 'hub'])).toBeNull();
		expect(takeOff(cut, [])).toBeNull();
		expect(keepOnly([])).toBeNull();
	});

	it('finds what ties entities together, and whom they have in common', () => {
		const all = at({});
		expect(after(all, keepWhatTies(all, ['hub', 'far']))).toEqual(['far', 'hub', 'one', 'two']);
		expect(after(all, keepWhatTies(all, ['friend', 'two']))).toEqual(['far', 'friend', 'hub', 'one', 'two']);
		const start = at(keepOnly(['hub', 'friend']));
		expect(after(start, takeInCommon(start, ['hub', 'friend']))).toEqual(['friend', 'hub', 'one']);
	});
});
