import { describe, expect, it } from 'vitest';
import { sidesOf, wholeEvidence } from '$lib/evidence';
import { lookup, type Language } from '$lib/model';
import { sidesWords } from '$lib/narration';
import { openFolder } from '$lib/server';

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

describe('for and against in words', () => {
	it('names each founding year with who gives it, and from when to when they go', () => {
		const [start, role] = told('el-mencho-founded-cjng', 'en');
		expect(start?.sentence).toBe('Not contested itself, but sources disagree on when it began.');
		expect(start?.values).toMatch(
			/^Values given: 2009 \(N\+ and Wikipedia\); around 2009 \(.*publisher.*\); 2010 \(Wikipedia.*\); 2011 \(.*Justice.*\)\.$/
		);
		expect(start?.range).toMatch(/^From (around )?2009 to 2011\.$/);
		expect(role?.sentence).toBe('Nobody contradicts it, but a note qualifies how it was.');
		expect(told('el-mencho-founded-cjng', 'es')[0]?.range).toMatch(
			/^De (hacia |alrededor de )?.*2009 a 2011\.$/
		);
	});

	it('tells the ages', () => {
		const age = lookup(first)
			.entities.get('el-mencho')
			?.properties.find(({ key }) => key === 'age');
		const [sides] = told(age?.id ?? '', 'en');
		expect(sides?.sentence).toBe('Nobody contradicts it, but a note qualifies the value.');
		expect(sides?.values).toMatch(/^Values given: 58 \(N\+\); 59 \(.*La Capital.*\)\.$/);
		expect(sides?.range).toBe('From 58 to 59.');
	});

	it('tells how the helicopter came down, which has no range', () => {
		const [sides] = told('cjng-downed-helicopter', 'es');
		expect(sides?.values).toMatch(/^Valores dados: derribo \(.*\); obligado a aterrizar \(.*Sedena.*\)\.$/);
		expect(sides?.range).toBe('');
	});
});
