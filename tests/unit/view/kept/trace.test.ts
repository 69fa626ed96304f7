import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	forgetTrace,
	goneTraces,
	isWorthKeeping,
	openingView,
	openStore,
	pruneTraces,
	readTraces,
	writeTrace,
	type Trace
} from '$lib/view';
import { Room } from '../../../support/slots';

const now = new Date('2026-11-24T15:00:00.000Z');
const ago = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000).toISOString();
const trace = (tab: string, rest: Partial<Trace> = {}): Trace => ({
	tab,
	seen: ago(1),
	query: `v=1&seed=${tab.length}${tab}`,
	left: false,
	declined: false,
	...rest
});
const tabs = (traces: readonly Trace[]) => traces.map(({ tab }) => tab);

describe('where a tab was', () => {
	it('is kept for each tab, the latest first, and forgotten by hand', () => {
		const store = openStore(new Room());
		for (const each of [trace('a'), trace('b', { seen: ago(0) })]) writeTrace(store, 'test', each);
		writeTrace(store, 'test-2', trace('c'));
		expect(readTraces(store, 'test')).toEqual([trace('b', { seen: ago(0) }), trace('a')]);
		forgetTrace(store, 'test', 'b');
		expect(tabs(readTraces(store, 'test'))).toEqual(['a']);
	});

	it('is worth keeping unless everybody begins there', () => {
		const opening = openingView('es');
		expect(isWorthKeeping({ ...opening, camera: { centre: [0, 0], zoom: 2 }, frame: 'tall' })).toBe(false);
		expect(isWorthKeeping({ ...opening, spotlight: { centre: ['a'], depth: 1 } })).toBe(true);
		expect(isWorthKeeping({ ...opening, withoutSources: ['s'] })).toBe(true);
	});

	it('is offered of tabs that are gone alone, each View once', () => {
		const all = [trace('a'), trace('b', { query: 'v=1&seed=9' }), trace('c', { query: 'v=1&seed=9' })];
		expect(tabs(goneTraces(all, new Set(['a']), now))).toEqual(['b']);
		expect(tabs(goneTraces(all, new Set(['a', 'b', 'c']), now))).toEqual([]);
	});

	it('counts a tab as gone that said so or has long been silent, where nobody can tell', () => {
		const fresh = now.toISOString();
		const all = [trace('a', { seen: fresh }), trace('b', { seen: fresh, left: true }), trace('c')];
		expect(tabs(goneTraces(all, null, now))).toEqual(['b', 'c']);
	});

	it('is forgotten when it is old or one of too many, the latest last; named views and others are not', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 40 }), (days) => {
				const room = new Room();
				const store = openStore(room);
				store.write('sourceline:view:test:a:b', 'old');
				writeTrace(store, 'test-2', trace('other', { seen: ago(50) }));
				days.forEach((each, i) => writeTrace(store, 'test', trace(`t${i}`, { seen: ago(each) })));
				pruneTraces(store, 'test', now);
				const kept = readTraces(store, 'test');
				const due = days.filter((each) => each <= 30).sort((one, other) => one - other);
				expect(kept.map(({ seen }) => seen)).toEqual(due.slice(0, 20).map(ago));
				expect(room.getItem('sourceline:view:test:a:b')).toBe('old');
				expect(readTraces(store, 'test-2')).toHaveLength(1);
			})
		);
	});

	it('is never read wrongly, whatever stands there', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				const store = openStore(new Room());
				store.write('sourceline:trace:test:a', text);
				expect(readTraces(store, 'test')).toEqual([]);
				pruneTraces(store, 'test', now);
			})
		);
	});
});
