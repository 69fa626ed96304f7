import { describe, expect, it } from 'vitest';
import { weigh } from '$lib/evidence';
import { choose, chooseOnly, chooseReverse, chosen, isInPeriod, offer, sift, spanOf } from '$lib/filters';
import { buildNetwork } from '$lib/network';
import { openingView, type Period, type View } from '$lib/view';
import { entity, investigation, note, property, relationship, source } from '../../support/records';

const records = investigation({
	entities: [
		entity('hub'),
		entity('near'),
		entity('town', { type: 'place' }),
		entity('village', { type: 'place' }),
		entity('alone'),
		entity('named', { properties: [property('named/alias', [note('s')])] })
	],
	sources: [source('s'), source('t', { kind: 'court' }), source('u')],
	relationships: [
		relationship('alleged', [note('s', { standing: 'alleged' })], { subject: 'hub', object: 'near' }),
		relationship('stated', [note('s'), note('t')], { subject: 'near', object: 'hub', start: '2015-05-01' }),
		relationship('lived', [note('u')], { subject: 'near', object: 'town', start: '2009~/2011' }),
		relationship('since', [note('u')], { subject: 'town', object: 'village', start: '2012' }),
		relationship('mentioned', [note('t', { stance: 'mentions' })], { subject: 'hub', object: 'village' })
	]
});
const network = buildNetwork(records);

function see(patch: Partial<View> = {}) {
	const view = { ...openingView('en'), ...patch };
	const evidence = weigh(records, view);
	const { entities, relationships } = sift(network, evidence, view);
	const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
	const facets = new Map(
		offer(network, evidence, view).map(({ facet, options }) => [
			facet.id,
			Object.fromEntries(options.map(({ id, count }) => [id, count]))
		])
	);
	return { entities: ids(entities), relationships: ids(relationships), facets };
}
const all = ['alleged', 'stated', 'lived', 'since'];

describe('what a filter leaves', () => {
	it('is everything that something supports, with those who never had a tie', () => {
		const { entities, relationships } = see();
		expect(relationships).toEqual(all);
		expect(entities).toEqual(['hub', 'near', 'town', 'village', 'alone', 'named']);
	});

	it.each([
		['entity-type', ['place'], ['alleged', 'stated']],
		['standing', ['alleged'], ['stated', 'lived', 'since']],
		['origins', ['1'], ['stated']],
		['source-kind', ['newspaper'], ['stated']],
		['source-kind', ['newspaper', 'court'], []],
		['publisher', ['publisher-of-u'], ['alleged', 'stated']]
	] as const)('without %s %s', (facet, hidden, left) => {
		expect(see({ filter: { [facet]: hidden } }).relationships).toEqual(left);
	});

	it('loses an entity with its last relationship, but not one whose neighbours alone are hidden', () => {
		expect(see({ filter: { publisher: ['publisher-of-u'] } }).entities).toEqual([
			'hub',
			'near',
			'alone',
			'named'
		]);
		expect(see({ filter: { 'entity-type': ['place'] }, hidden: ['hub'] }).entities).toEqual([
			'near',
			'alone',
			'named'
		]);
	});

	it('keeps to the entities taken in, all of which show', () => {
		const { entities, relationships } = see({ only: ['near', 'village', 'town'] });
		expect(entities).toEqual(['near', 'town', 'village']);
		expect(relationships).toEqual(['lived', 'since']);
		expect(see({ only: ['near', 'village'] }).entities).toEqual(['near', 'village']);
		expect(see({ only: ['near', 'town'], hidden: ['town'] }).entities).toEqual(['near']);
	});

	it('spreads the spotlight only along what passes', () => {
		const spotlight = { centre: ['hub'], depth: 2 };
		expect(see({ spotlight }).entities).toEqual(['hub', 'near', 'town']);
		const filter = { 'source-kind': ['court', 'newspaper'] };
		expect(see({ spotlight, filter }).entities).toEqual(['hub']);
	});
});

describe('what a facet offers', () => {
	it('counts what each option shows with all other facets as they are', () => {
		const { facets } = see({ filter: { standing: ['alleged'], 'source-kind': ['court'] } });
		expect(facets.get('standing')).toEqual({ stated: 3, alleged: 1 });
		expect(facets.get('source-kind')).toEqual({ court: 1, newspaper: 3 });
		expect(facets.get('entity-type')).toEqual({ person: 4, place: 2 });
	});

	it('lets an option that nothing shows any more stand at 0, and leaves out what there never was', () => {
		const { facets } = see({ filter: { standing: ['stated'] } });
		expect(facets.get('publisher')).toEqual({
			'publisher-of-s': 1,
			'publisher-of-t': 0,
			'publisher-of-u': 0
		});
		expect(facets.get('standing')).not.toHaveProperty('convicted');
	});

	it('counts within the spotlight', () => {
		const { facets } = see({ spotlight: { centre: ['village'], depth: 1 } });
		expect(facets.get('standing')).toEqual({ stated: 1, alleged: 0 });
	});
});

describe('a period', () => {
	const within = (from: string, to: string): Period => ({ from, to, mode: 'within', undated: true });
	const asOf = (to: string): Period => ({ from: to, to, mode: 'as-of', undated: false });

	it.each([
		['2015-05-01', undefined, { from: '2015-05-01', to: '2015-05-01', open: true, fuzzy: false }],
		['2012', undefined, { from: '2012-01-01', to: '2012-12-31', open: true, fuzzy: true }],
		['2009~', '2011', { from: '2009-01-01', to: '2011-12-31', open: false, fuzzy: true }],
		['2011/..', undefined, { from: '2011-01-01', to: null, open: true, fuzzy: true }],
		[undefined, '2020-06-26', { from: null, to: '2020-06-26', open: false, fuzzy: false }],
		['2009~/2011', undefined, { from: '2009-01-01', to: '2011-12-31', open: false, fuzzy: true }]
	])('reads %s to %s', (start, end, span) => {
		expect(spanOf({ start, end })).toEqual(span);
	});

	it('finds what may have happened or held in it', () => {
		expect(see({ period: within('2010-01-01', '2010-12-31') }).relationships).toEqual(['alleged', 'lived']);
		expect(see({ period: within('2012-06-01', '2015-05-01') }).relationships).toEqual([
			'alleged',
			'stated',
			'since'
		]);
		expect(isInPeriod({ end: '2011' }, within('1990-01-01', '1990-12-31'))).toBe(true);
		expect(isInPeriod({ end: '2011' }, within('2012-01-01', '2013-12-31'))).toBe(false);
		expect(isInPeriod({ start: '2011/..' }, within('2020-01-01', '2020-12-31'))).toBe(true);
	});

	it('finds what held on a day: begun, and not known to have ended', () => {
		expect(see({ period: asOf('2016-01-01') }).relationships).toEqual(['stated', 'since']);
		expect(see({ period: asOf('2012-06-01') }).relationships).toEqual(['since']);
		expect(see({ period: asOf('2008-12-31') }).relationships).toEqual([]);
	});

	it('keeps the undated or leaves them out, as the reader says', () => {
		expect(isInPeriod({}, { ...within('2010-01-01', '2011-01-01'), undated: true })).toBe(true);
		expect(isInPeriod({}, { ...within('2010-01-01', '2011-01-01'), undated: false })).toBe(false);
	});
});

describe('the options of a facet', () => {
	const options = [
		{ id: 'a', hidden: false },
		{ id: 'b', hidden: true },
		{ id: 'c', hidden: false }
	];

	it('are shown and hidden one by one, alone, and the other way round', () => {
		expect(choose(options, ['a'], false)).toEqual(['a', 'b']);
		expect(choose(options, ['b', 'c'], true)).toEqual([]);
		expect(chooseOnly(options, ['b'])).toEqual(['a', 'c']);
		expect(chooseReverse(options)).toEqual(['a', 'c']);
	});

	it('say whether all, some or none of them show', () => {
		expect([chosen(options), chosen(options.slice(0, 1)), chosen(options.slice(1, 2))]).toEqual([
			'some',
			'all',
			'none'
		]);
	});
});
