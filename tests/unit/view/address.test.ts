import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages, standings } from '$lib/model';
import {
	bundleId,
	layoutIds,
	lensIds,
	openingView,
	readAddress,
	writeAddress,
	type Period,
	type View
} from '$lib/view';
import { entity, investigation, note, relationship, source } from '../../support/records';

const records = investigation({
	entities: [entity('a'), entity('b'), entity('el-mencho')],
	sources: [source('s'), source('t')],
	relationships: [relationship('tie', [note('s')])]
});

const read = (query: string) => readAddress(new URLSearchParams(query), records);

const anyId = fc.constantFrom('a', 'b', 'el-mencho');
const anyCoordinate = fc.integer({ min: -100_000, max: 100_000 }).map((tenths) => tenths / 10);
const anyPoint = fc.tuple(anyCoordinate, anyCoordinate);
const anyDay = fc.constantFrom('1994-02-28', '2009-01-01', '2026-12-31');
const anyPeriod = fc.oneof(
	fc.tuple(anyDay, anyDay, fc.boolean()).map(([one, other, undated]): Period => {
		const [from, to] = one < other ? [one, other] : [other, one];
		return { from, to, mode: 'within', undated };
	}),
	fc
		.tuple(anyDay, fc.boolean())
		.map(([day, undated]): Period => ({ from: day, to: day, mode: 'as-of', undated }))
);
const anyView: fc.Arbitrary<View> = fc.record({
	language: fc.constantFrom(...languages),
	spotlight: fc.option(
		fc.record({
			centre: fc.uniqueArray(anyId, { minLength: 1 }),
			depth: fc.integer({ min: 0, max: 5 })
		}),
		{ nil: null }
	),
	selection: fc.uniqueArray(
		fc.constantFrom<View['selection'][number]>(
			{ kind: 'entity', id: 'el-mencho' },
			{ kind: 'relationship', id: 'tie' },
			{ kind: 'bundle', id: bundleId('b', 'a') }
		)
	),
	light: fc.uniqueArray(
		fc.constantFrom<View['light'][number]>({ kind: 'entity', id: 'a' }, { kind: 'relationship', id: 'tie' })
	),
	only: fc.option(fc.uniqueArray(anyId, { minLength: 1 }), { nil: null }),
	hidden: fc.uniqueArray(anyId),
	filter: fc.record(
		{
			'entity-type': fc.subarray(['person', 'place'], { minLength: 1 }),
			'relationship-type': fc.constant(['knows']),
			standing: fc.subarray([...standings], { minLength: 1 }),
			origins: fc.subarray(['1', '2', '3'], { minLength: 1 }),
			'source-kind': fc.constant(['news-agency']),
			publisher: fc.constant(['publisher-of-s'])
		},
		{ requiredKeys: [] }
	),
	period: fc.option(anyPeriod, { nil: null }),
	lens: fc.constantFrom(null, ...lensIds),
	layout: fc.constantFrom(...layoutIds),
	seed: fc.nat(),
	frame: fc.constantFrom('wide', 'tall', null),
	moved: fc.dictionary(anyId, anyPoint, { noNullPrototype: true }),
	beside: fc.dictionary(
		anyId,
		fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -9999, max: 9999 })),
		{
			noNullPrototype: true
		}
	),
	withoutSources: fc.subarray(['s', 't']),
	withoutOrigins: fc.subarray(['publisher-of-s']),
	removals: fc.subarray<View['removals'][number]>([
		{ by: 'publisher', value: 'publisher-of-s' },
		{ by: 'kind', value: 'newspaper' },
		{ by: 'below', value: 'C' },
		{ by: 'before', value: '2015-01-01' }
	]),
	camera: fc.option(fc.record({ centre: anyPoint, zoom: fc.double({ min: 0.05, max: 20, noNaN: true }) }), {
		nil: null
	})
});

/** A View without the places of those who are not taken in: they are kept for the reader's own going back alone. */
function withinReach(view: View): View {
	const own = Object.entries(view.beside).filter(([id]) => view.only?.includes(id));
	return { ...view, beside: Object.fromEntries(own) };
}

describe('the address of a View', () => {
	it('reproduces every View exactly', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				// JSON has no -0 either: the two are one place on a screen.
				const plain = withinReach(JSON.parse(JSON.stringify(view)) as View);
				const { view: again, ignored } = read(writeAddress(plain));
				expect(again).toEqual(plain);
				expect(ignored).toEqual([]);
			})
		);
	});

	it('is empty for the opening View and can be read by a person otherwise', () => {
		expect(writeAddress(openingView('en'))).toBe('');
		const view: View = { ...openingView('es'), spotlight: { centre: ['el-mencho'], depth: 2 } };
		expect(writeAddress(view)).toBe('v=1&lang=es&spotlight=el-mencho&depth=2');
	});

	it.each([
		['select=entity:nobody', 'unknown-id'],
		['spotlight=nobody', 'unknown-id'],
		['select=bundle:a~nobody', 'unknown-id'],
		['moved=a:12:NaN', 'unknown-id'],
		['camera=0:0:1e99', 'unknown-id'],
		['layout=spiral', 'bad-value'],
		['seed=-4', 'bad-value'],
		['only=nobody', 'unknown-id'],
		['hidden=nobody', 'unknown-id'],
		['filter=standing.certain', 'unknown-id'],
		['filter=mood.good', 'unknown-id'],
		['period=2009..2010', 'unknown-id'],
		['period=2009-02-30..2010-01-01', 'unknown-id'],
		['without-all=publisher.nobody', 'unknown-id'],
		['without-all=kind.gossip', 'unknown-id'],
		['without-all=below.F', 'unknown-id'],
		['without-all=before.2015-02-30', 'unknown-id'],
		['lang=fr', 'bad-value'],
		['v=99', 'other-version'],
		['colour=age', 'unknown-parameter'],
		['lens=rank', 'bad-value']
	])('opens the nearest picture of %s and says what it ignored', (query, why) => {
		const { view, ignored } = read(query);
		expect(view).toEqual(openingView('en'));
		expect(ignored.map((each) => each.why)).toEqual([why]);
	});

	it('tells all of an investigation that opens with a handful from that handful', () => {
		const opening = { ...openingView('en'), only: ['a', 'b'] };
		const open = (query: string) => readAddress(new URLSearchParams(query), records, opening).view.only;
		expect(writeAddress(opening, opening)).toBe('');
		expect(open('')).toEqual(['a', 'b']);
		expect(open('only=nobody')).toEqual(['a', 'b']);
		const all = writeAddress({ ...opening, only: null }, opening);
		expect(all).toBe('v=1&only=*');
		expect(open(all)).toBeNull();
		expect(open(writeAddress({ ...opening, only: ['b'] }, opening))).toEqual(['b']);
	});

	it('keeps what it can follow beside what it cannot', () => {
		const { view, ignored } = read('select=entity:a,entity:nobody&depth=2&spotlight=b');
		expect(view.selection).toEqual([{ kind: 'entity', id: 'a' }]);
		expect(view.spotlight).toEqual({ centre: ['b'], depth: 2 });
		expect(ignored).toHaveLength(1);
	});

	it('never throws, and never lets in a number that the canvas could not draw', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.tuple(
						fc.constantFrom('v', 'moved', 'camera', 'select', 'seed', 'depth', 'spotlight', 'x'),
						fc.string()
					)
				),
				(pairs) => {
					const { view } = readAddress(new URLSearchParams(pairs), records);
					expect(Number.isFinite(view.seed)).toBe(true);
					for (const point of Object.values(view.moved)) expect(point.every(Number.isFinite)).toBe(true);
				}
			)
		);
		expect(read(`moved=${'a'.repeat(60_000)}`).ignored[0]?.value.length).toBeLessThanOrEqual(100);
	});

	it('is not fooled by names that every object has', () => {
		expect(read('spotlight=__proto__,constructor&moved=__proto__:1:2').view).toEqual(openingView('en'));
	});
});
