import { describe, expect, it } from 'vitest';
import { weigh } from '$lib/evidence';
import { openFolder } from '$lib/server';

// The worked rows of the product's description, on the real investigation.
const opened = await openFolder('graph-data').open('el-mencho-cjng');
if (!opened?.investigation) throw new Error(JSON.stringify(opened?.problems.slice(0, 5)));
const evidence = weigh(opened.investigation, { withoutSources: [], withoutOrigins: [] });

function of(id: string) {
	const found = evidence.get(id);
	if (!found) throw new Error(`there is no ${id}`);
	return found;
}

describe('the worked rows', () => {
	it('the task force in the operation: three reports, one anonymous official, reported', () => {
		const { origins, standing, notes } = of('task-force-in-operation');
		expect(origins).toEqual(['us-defence-official']);
		expect(standing).toBe('reported');
		expect(new Set(notes.map(({ note }) => note.source)).size).toBe(3);
	});

	it('CJNG sanctioned by OFAC: sanctioned', () => {
		expect(of('cjng-sanctioned-by-ofac').standing).toBe('sanctioned');
	});

	it('his birthplace: several newsrooms, independent', () => {
		expect(of('el-mencho-from-michoacan').corroboration).toBeGreaterThanOrEqual(2);
	});

	it('the founding: supported, disputed only in its start', () => {
		const { contested, disputes, corroboration } = of('el-mencho-founded-cjng');
		expect(corroboration).toBeGreaterThanOrEqual(2);
		expect(contested).toBe(false);
		expect(disputes.map(({ about }) => about)).toEqual(['start']);
	});

	it('each contested detail has on its sides those who give it, and nobody else', () => {
		const sides = [...evidence].flatMap(([id, { disputes }]) =>
			disputes.map(({ about, supporting, contradicting }) => [
				`${id} ${about}`,
				...[supporting, contradicting].map((side) =>
					side.map(({ source, value }) => (value ? `${source}: ${value.en}` : source))
				)
			])
		);
		expect(sides.sort()).toEqual([
			[
				'cjng-downed-helicopter role',
				['briefing-article: downing', 'doj-2024-09: downing'],
				['reuters-2015: forced to land']
			],
			['cjng-split-from-milenio start', ['wp-cjng: 2009'], ['wp-milenio: 2010']],
			[
				'el-mencho-founded-cjng start',
				['briefing-article: 2009~', 'nmas-2026: 2009', 'wp-cjng: 2009'],
				['wp-milenio: 2010', 'doj-2018-10: 2011']
			],
			[
				'el-mencho-imprisoned-in-united-states amount',
				['briefing-article: three years', 'ap-2026-ascent: three years'],
				['lacapital-2026: four years']
			],
			[
				'mexican-forces-killed-el-mencho role',
				['briefing-article', 'ap-2026-ascent', 'wp-cjng'],
				['razon-2026: died of his wounds in transfer']
			],
			['task-force-led-by-us-military start', ['reuters-2026-a: 2026-01'], ['reuters-2026-b: 2025']]
		]);
	});

	it('his age: qualified, not contested', () => {
		const { contested, notes } = of('el-mencho/age');
		expect(contested).toBe(false);
		expect(notes.some(({ note }) => note.stance === 'qualifies' && note.value?.en === '58')).toBe(true);
	});

	it('the helicopter: the quarrel is about how it came down', () => {
		const { contested, disputes } = of('cjng-downed-helicopter');
		expect(contested).toBe(false);
		expect(disputes.map(({ about }) => about)).toEqual(['role']);
	});

	it('Manzanillo: alleged, by the US Treasury alone', () => {
		const { standing, origins } = of('cjng-controls-manzanillo');
		expect([standing, origins]).toEqual(['alleged', ['us-treasury']]);
	});

	it('Jalisco is part of Mexico: stated', () => {
		expect(of('jalisco-in-mexico').standing).toBe('stated');
	});
});
