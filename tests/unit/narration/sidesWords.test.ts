import { describe, expect, it } from 'vitest';
import { sidesOf, weigh, wholeEvidence } from '$lib/evidence';
import { lookup, type Language, type Relationship, type SourceNote } from '$lib/model';
import { sidesWords } from '$lib/narration';
import { openFolder } from '$lib/server';
import { investigation, note, origin, relationship, source } from '../../support/records';

const { investigation: all } = (await openFolder('graph-data').open('el-mencho-cjng')) ?? {};
if (!all) throw new Error('the investigation reads');
const first = all;

function told(id: string, language: Language) {
	const assertion = lookup(first).assertions.get(id);
	const evidence = wholeEvidence(first).get(id);
	if (!assertion || !evidence) throw new Error(`there is no ${id}`);
	return sidesOf(first, assertion, evidence).map((sides) =>
		sidesWords(first, assertion, evidence, sides, language)
	);
}

/** What is told of a tie with these notes. */
function toldOf(notes: SourceNote[], tie: Partial<Relationship> = {}, language: Language = 'en') {
	const assertion = relationship('tie', notes, tie);
	const records = investigation({
		relationships: [assertion],
		origins: [origin('wire', { name: { en: 'the wire', es: 'la agencia' } })],
		sources: notes.map((each) => source(each.source, { title: `Title ${each.source}` }))
	});
	const evidence = weigh(records, { withoutSources: [], withoutOrigins: [] }).get('tie');
	if (!evidence) throw new Error('there is no tie');
	return sidesOf(records, assertion, evidence).map((sides) =>
		sidesWords(records, assertion, evidence, sides, language)
	);
}

const gives = (from: string, value: string, more: Partial<SourceNote> = {}) =>
	note(from, { about: 'amount', value: { en: value, es: value }, ...more });
const against = { stance: 'contradicts' } as const;

describe('for and against in words', () => {
	it('tells the founding years from the earliest to the latest, and how many sources give each', () => {
		const [start, role] = told('el-mencho-founded-cjng', 'en');
		expect(start?.sentence).toBe('Not contested itself, but sources disagree on when it began.');
		expect(start?.values).toBe(
			'Between 2009 and 2011: 2 sources say 2009; 1 source says around 2009; 1 source says 2010; 1 source says 2011.'
		);
		const [yes, no] = start?.columns ?? [];
		expect([yes?.side, no?.side]).toEqual(['for', 'against']);
		expect(no?.entries.map(({ held, who }) => `${held} ${who}`)).toContainEqual(
			expect.stringMatching(/^2011 .*Justice/)
		);
		expect(role?.sentence).toBe('Nobody contradicts it, but a note qualifies how it was.');
		expect(role?.columns.map(({ side }) => side)).toEqual(['for']);
		expect(told('el-mencho-founded-cjng', 'es')[0]?.values).toMatch(/^De 2009 a 2011: 2 fuentes dicen 2009;/);
	});

	it('tells how the helicopter came down, which has no order: each way with who says so', () => {
		const [sides] = told('cjng-downed-helicopter', 'es');
		expect(sides?.values).toMatch(/^Valores dados: derribo \(.*\); obligado a aterrizar \(.*Sedena.*\)\.$/);
	});

	it('counts sources, and says where they are fewer origins', () => {
		const wire = { origin: 'wire' };
		const [sides] = toldOf(
			[
				gives('a', '3', wire),
				gives('b', '3', wire),
				gives('c', '3', wire),
				gives('d', '2', against),
				gives('e', '5', against)
			],
			{ amount: { en: '3', es: '3' } }
		);
		expect(sides?.values).toBe(
			'Between 2 and 5: 1 source says 2; 3 sources (1 origin) say 3; 1 source says 5.'
		);
		expect(sides?.columns.map(({ heading }) => heading)).toEqual([
			'For: 3 source notes, 1 origin',
			'Against: 2 source notes, 2 origins'
		]);
	});

	it('gives no range to what is no number, and says who says each', () => {
		const [sides] = toldOf([gives('a', 'a few'), gives('b', '12', against)]);
		expect(sides?.values).toBe('Values given: a few (publisher-of-a); 12 (publisher-of-b).');
	});

	it('keeps what a note qualifies it with, and where each stands', () => {
		const text = { en: 'Only by night.', es: 'Solo de noche.' };
		const [sides] = toldOf([note('a'), note('b', { stance: 'qualifies', text }), note('c', against)]);
		expect(sides?.sentence).toBe('Sources disagree on whether it is so.');
		expect(
			sides?.columns.map(({ entries }) =>
				entries.map(({ held, qualification, where }) => [held, qualification, where])
			)
		).toEqual([
			[
				['that it is so', '', 'In “Title a”, undated'],
				['', 'Qualifies it: Only by night.', 'In “Title b”, undated']
			],
			[['that it is not so', '', 'In “Title c”, undated']]
		]);
	});

	it('says of a detail that is only contradicted that no note gives it', () => {
		const year = { about: 'start', value: { en: '2010-04', es: '2010-04' }, ...against } as const;
		const [sides] = toldOf([note('a'), note('b', year)], { start: '2009~' });
		expect(sides?.columns.map(({ heading }) => heading)).toEqual([
			'For: around 2009, though no note that is left gives it.',
			'Against: 1 source note, 1 origin'
		]);
		expect(sides?.columns[1]?.entries[0]?.held).toBe('April 2010');
	});
});
