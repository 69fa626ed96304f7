import { describe, expect, it } from 'vitest';
import { sidesOf, weigh, type Sides } from '$lib/evidence';
import { lookup, type Relationship, type Source, type SourceNote } from '$lib/model';
import { openFolder } from '$lib/server';
import { investigation, note, property, relationship, source } from '../../support/records';

const { investigation: all } = (await openFolder('graph-data').open('el-mencho-cjng')) ?? {};
if (!all) throw new Error('the investigation reads');
const first = all;

function sidesIn(id: string, withoutSources: string[] = [], records = first) {
	const assertion = lookup(records).assertions.get(id);
	const evidence = weigh(records, { withoutSources, withoutOrigins: [] }).get(id);
	if (!assertion || !evidence) throw new Error(`there is no ${id}`);
	return sidesOf(records, assertion, evidence);
}

function sidesWith(notes: SourceNote[], sources: Source[], tie: Partial<Relationship> = {}) {
	const named = new Set(sources.map(({ id }) => id));
	const others = [...new Set(notes.map((each) => each.source))].filter((id) => !named.has(id));
	const records = investigation({
		sources: [...sources, ...others.map((id) => source(id))],
		relationships: [relationship('tie', notes, tie)]
	});
	return sidesIn('tie', [], records);
}

const values = (sides: Sides | undefined) =>
	sides?.values.map(({ value, against, by }) => [
		value?.en ?? null,
		against ? 'against' : 'for',
		by.map(({ note: { source: from } }) => from)
	]);

describe('for and against', () => {
	it('tells the founding years, from when to when and who gives which', () => {
		const [start, role] = sidesIn('el-mencho-founded-cjng');
		expect([start?.about, start?.contested]).toEqual(['start', true]);
		expect(start?.range?.map(({ en }) => en)).toEqual(['2009', '2011']);
		const years = values(start)?.map(([year, side]) => `${year} ${side}`);
		expect(years).toContain('2009~ for');
		expect(years).toContain('2010 against');
		expect(years?.at(-1)).toBe('2011 against');
		const given = start?.values.find(({ value }) => value?.en === '2011');
		expect(given?.by.map(({ note: { source: from } }) => from)).toContain('doj-2018-10');
		expect([role?.about, role?.contested]).toEqual(['role', false]);
		expect(values(role)).toContainEqual(['co-founder', 'for', ['state-reward-2024']]);
	});

	it('tells the ages that are given, though nobody contradicts the one that is kept', () => {
		const owner = lookup(first).entities.get('el-mencho');
		const age = owner?.properties.find(({ key }) => key === 'age');
		const [sides] = sidesIn(age?.id ?? '');
		expect([sides?.about, sides?.contested, sides?.contradicting]).toEqual(['value', false, []]);
		expect(values(sides)?.map(([value]) => value)).toEqual(['58', '59']);
		expect(sides?.range?.map(({ en }) => en)).toEqual(['58', '59']);
	});

	it('sets the downed helicopter against the one that was forced to land', () => {
		const [sides] = sidesIn('cjng-downed-helicopter');
		expect([sides?.about, sides?.contested, sides?.range]).toEqual(['role', true, null]);
		expect(values(sides)).toEqual([
			['downing', 'for', ['doj-2024-09', 'briefing-article']],
			['forced to land', 'against', ['reuters-2015']]
		]);
	});

	it('has nothing to tell of once the other side is taken out', () => {
		expect(sidesIn('cjng-downed-helicopter', ['reuters-2015'])).toEqual([]);
		expect(sidesIn('cjng-downed-helicopter', ['briefing-article', 'doj-2024-09', 'vice-2015'])).toEqual([]);
	});

	it('sorts each column by grade, where what cannot be judged is not bad, then by date', () => {
		const sources = [
			source('bad', { reliability: 'D', issued: '2001' }),
			source('undated'),
			source('late', { issued: '2020-05' }),
			source('early', { issued: '2019' }),
			source('good', { reliability: 'B', issued: '2025' })
		];
		const notes = [...sources.map(({ id }) => note(id)), note('no', { stance: 'contradicts' })];
		const [sides] = sidesWith(notes, sources);
		expect(sides?.about).toBeNull();
		expect(sides?.supporting.map(({ note: { source: from } }) => from)).toEqual([
			'good',
			'early',
			'late',
			'undated',
			'bad'
		]);
		expect(sides?.contradicting.map(({ note: { source: from } }) => from)).toEqual(['no']);
	});

	it('gives the value of the assertion for a note that supports it without another', () => {
		const records = investigation({
			sources: [source('a'), source('b')],
			entities: [
				{
					...investigation().entities[0]!,
					properties: [
						property('age', [note('a'), note('b', { stance: 'contradicts', about: 'value' })], {
							value: { en: '59', es: '59' }
						})
					]
				}
			]
		});
		expect(values(sidesIn('age', [], records)[0])).toEqual([
			['59', 'for', ['a']],
			[null, 'against', ['b']]
		]);
	});

	it('orders figures as they are written in either language, and keeps a note that gives none out of the range', () => {
		const gives = (from: string, value: SourceNote['value'], more: Partial<SourceNote> = {}) =>
			note(from, { about: 'amount', value, ...more });
		const [sides] = sidesWith(
			[
				gives('a', { en: '1,250', es: '1.250' }),
				gives('b', { es: '9,5' }, { stance: 'contradicts' }),
				note('c', { about: 'amount', stance: 'contradicts' }),
				gives('d', { en: '80' }, { stance: 'contradicts' })
			],
			[]
		);
		expect(values(sides)?.map(([, , from]) => from)).toEqual([['b'], ['d'], ['a'], ['c']]);
		expect(sides?.range).toEqual([{ es: '9,5' }, { en: '1,250', es: '1.250' }]);
	});
});
