import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weigh } from '$lib/evidence';
import {
	binsOf,
	brushOf,
	brushOver,
	cutUp,
	edtfOf,
	endOf,
	extentOf,
	moveBrush,
	periodOf,
	putHandle,
	shift,
	sift,
	startOf,
	stepsBetween,
	timelineOf,
	unitFor,
	units,
	type Axis
} from '$lib/filters';
import { buildNetwork } from '$lib/network';
import { openingView } from '$lib/view';
import { investigation, note, relationship, source } from '../../support/records';

type Dates = { start?: string; end?: string };

function lay(dates: readonly Dates[]) {
	const records = investigation({
		sources: [source('s')],
		relationships: dates.map((each, i) => relationship(`r${i}`, [note('s')], each))
	});
	const [network, view] = [buildNetwork(records), openingView('en')];
	const evidence = weigh(records, view);
	const through = (from: string, to: string) =>
		sift(network, evidence, { ...view, period: { from, to, mode: 'within', undated: false } }).relationships;
	return { records, through, timeline: timelineOf(network, evidence, view) };
}

describe('the calendar', () => {
	it.each([
		['day', '2024-02-29', '2024-02-29', '2024-03-01'],
		['month', '2024-02-01', '2024-02-29', '2024-03-01'],
		['year', '2024-01-01', '2024-12-31', '2025-01-01'],
		['decade', '2020-01-01', '2029-12-31', '2030-01-01'],
		['century', '2000-01-01', '2099-12-31', '2100-01-01']
	] as const)('knows where a %s begins and ends', (unit, first, last, next) => {
		expect([startOf('2024-02-29', unit), endOf('2024-02-29', unit), shift('2024-02-29', unit, 1)]).toEqual([
			first,
			last,
			next
		]);
	});

	it('goes as many steps back as it went ahead, and counts them', () => {
		const anyDay = fc.tuple(fc.integer({ min: 1600, max: 2300 }), fc.integer({ min: 1, max: 12 }));
		fc.assert(
			fc.property(
				anyDay,
				fc.constantFrom(...units),
				fc.integer({ min: -5, max: 5 }),
				([year, month], unit, n) => {
					const day = startOf(`${year}-${String(month).padStart(2, '0')}-15`, unit);
					const there = shift(day, unit, n);
					expect([shift(there, unit, -n), stepsBetween(day, there, unit)]).toEqual([day, n]);
				}
			)
		);
	});

	it('cuts an axis into as fine units as there is room for', () => {
		expect(unitFor({ from: '1994-01-01', to: '2026-12-31' }, 40)).toBe('year');
		expect(unitFor({ from: '1994-01-01', to: '2026-12-31' }, 400)).toBe('month');
		expect(unitFor({ from: '1521-01-01', to: '2026-12-31' }, 60)).toBe('decade');
		expect(cutUp({ from: '2024-11-05', to: '2025-01-02' }, 'month').map(({ to }) => to)).toEqual([
			'2024-11-30',
			'2024-12-31',
			'2025-01-31'
		]);
	});

	it.each([
		['2015-01-01', '2015-12-31', '2015'],
		['2015-01-01', '2020-12-31', '2015/2020'],
		['2015-05-01', '2015-05-31', '2015-05'],
		['2015-05-02', '2015-06-30', '2015-05-02/2015-06-30']
	])('writes %s to %s as %s', (from, to, edtf) => {
		expect(edtfOf({ from, to })).toBe(edtf);
	});
});

describe('the axis', () => {
	const { records, timeline } = lay([
		{ start: '2015-05-01' },
		{ start: '2015' },
		{ start: '2014~' },
		{ start: '2012', end: '2014' },
		{ start: '2013/..' },
		{ end: '2013' },
		{}
	]);

	it('counts what has no date, and begins and ends with what has', () => {
		expect(timeline.undated).toBe(1);
		expect(extentOf(records)).toEqual({ from: '2012-01-01', to: '2015-12-31' });
		expect(extentOf(investigation())).toBeNull();
	});

	it('tells what begins in a year, what perhaps does, and what goes on; open ends run on', () => {
		const bins = binsOf(timeline.dated, { from: '2012-01-01', to: '2015-12-31' }, 'year');
		expect(bins.map(({ begun, perhaps, holding }) => [begun, perhaps, holding])).toEqual([
			[1, 0, 1],
			[1, 0, 2],
			[0, 1, 2],
			[2, 0, 1]
		]);
	});

	it('draws as perhaps what is known more roughly than the unit', () => {
		const bins = binsOf(timeline.dated, { from: '2015-04-01', to: '2015-06-30' }, 'month');
		expect(bins.map(({ begun, perhaps, holding }) => [begun, perhaps, holding])).toEqual([
			[0, 1, 1],
			[1, 1, 1],
			[0, 1, 1]
		]);
	});

	it('counts in each unit as many as a period of that unit shows', () => {
		const point = fc.constantFrom('2009', '2010-05', '2011-02-03', '2010~', '201X', '2008-12?');
		const dates = fc.record(
			{ start: fc.oneof(point, fc.constantFrom('2009/..', '../2010', '2008/2011')), end: point },
			{ requiredKeys: [] }
		);
		fc.assert(
			fc.property(fc.array(dates, { maxLength: 6 }), fc.constantFrom('month', 'year'), (list, unit) => {
				// Dates that end before they begin are refused before they come here.
				const { timeline: laid, through } = lay(
					list.filter(({ start, end }) => !start || !end || start < end)
				);
				for (const bin of binsOf(laid.dated, { from: '2009-06-01', to: '2011-06-30' }, unit))
					expect([bin.from, bin.begun + bin.perhaps + bin.holding]).toEqual([
						bin.from,
						through(bin.from, bin.to).length
					]);
			}),
			{ numRuns: 60 }
		);
	}, 30_000);
});

describe('the brush', () => {
	const axis: Axis = { domain: { from: '2010-01-01', to: '2019-12-31' }, unit: 'year' };
	const brush = { from: '2012-01-01', to: '2014-12-31' };

	it('moves a handle in whole units, no further than the other handle or the end of the axis', () => {
		expect(moveBrush(brush, 'from', 1, axis)).toEqual({ from: '2013-01-01', to: '2014-12-31' });
		expect(moveBrush(brush, 'from', 9, axis)).toEqual({ from: '2014-01-01', to: '2014-12-31' });
		expect(moveBrush(brush, 'from', -9, axis)).toEqual({ from: '2010-01-01', to: '2014-12-31' });
		expect(moveBrush(brush, 'to', -9, axis)).toEqual({ from: '2012-01-01', to: '2012-12-31' });
		expect(moveBrush(brush, 'to', 9, axis)).toEqual({ from: '2012-01-01', to: '2019-12-31' });
		expect(putHandle(brush, 'to', '2016-06-03', axis).to).toBe('2016-12-31');
	});

	it('moves as a whole and keeps its length', () => {
		expect(moveBrush(brush, 'both', 2, axis)).toEqual({ from: '2014-01-01', to: '2016-12-31' });
		expect(moveBrush(brush, 'both', 20, axis)).toEqual({ from: '2017-01-01', to: '2019-12-31' });
		expect(moveBrush(brush, 'both', -20, axis)).toEqual({ from: '2010-01-01', to: '2012-12-31' });
	});

	it('is drawn from any day to any other', () => {
		expect(brushOver('2016-03-01', '2013-08-09', axis)).toEqual({ from: '2013-01-01', to: '2016-12-31' });
		expect(brushOver('1999-01-01', '2010-08-09', axis)).toEqual({ from: '2010-01-01', to: '2010-12-31' });
	});

	it('is no period where it keeps nothing out', () => {
		const within = { mode: 'within', undated: true } as const;
		expect(periodOf(axis.domain, axis.domain, within)).toBeNull();
		expect(periodOf(axis.domain, axis.domain, { ...within, undated: false })).not.toBeNull();
		expect(periodOf(brush, axis.domain, within)).toEqual({ ...brush, ...within });
		const asOf = periodOf(brush, axis.domain, { mode: 'as-of', undated: true });
		expect(asOf?.from).toBe('2014-12-31');
		expect(brushOf(asOf, axis)).toEqual({ from: '2014-12-31', to: '2014-12-31' });
		expect(brushOf(null, axis)).toBe(axis.domain);
	});
});

it('places a relationship by the dates whose notes are left, as a period lets it through', () => {
	const records = investigation({
		sources: [source('s'), source('diary')],
		relationships: [
			relationship('tie', [note('s'), note('diary', { about: 'start', value: { en: '2011' } })], {
				start: '2011'
			})
		]
	});
	const network = buildNetwork(records);
	const laid = (withoutSources: readonly string[]) => {
		const view = { ...openingView('en'), withoutSources };
		const evidence = weigh(records, view);
		const period = { from: '2010-01-01', to: '2012-12-31', mode: 'within', undated: false } as const;
		const { relationships } = sift(network, evidence, { ...view, period });
		const { dated, undated } = timelineOf(network, evidence, view);
		return [dated.length, undated, relationships.length];
	};
	expect(laid([])).toEqual([1, 0, 1]);
	expect(laid(['diary'])).toEqual([0, 1, 0]);
	// The axis stands still.
	expect(extentOf(records)).toEqual({ from: '2011-01-01', to: '2011-12-31' });
});
