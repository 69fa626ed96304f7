import { describe, expect, it } from 'vitest';
import { binWords, hiddenWords, periodName } from '$lib/narration';
import { openingView, type View } from '$lib/view';
import { entity, investigation, source } from '../../support/records';

const records = investigation({
	entities: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => entity(id)),
	sources: [source('post')]
});
const hidden = { entities: 5, relationships: 12 };

function say(patch: Partial<View>, counts = hidden) {
	const words = hiddenWords(records, { ...openingView('en'), ...patch }, counts);
	return words && [words.sentence, ...words.reasons.map((reason) => reason.words)];
}

const period = { from: '2015-01-01', to: '2020-12-31', mode: 'within', undated: true } as const;

describe('what is hidden, in words', () => {
	it('of a slice is never said to be nothing at all', () => {
		const view = { ...openingView('en'), spotlight: { centre: ['a'], depth: 1 } };
		const none = { entities: 0, relationships: 0 };
		expect(hiddenWords(records, view, none, true)?.sentence).toContain('only what the figure rests on');
		expect(hiddenWords(records, view, hidden, true)?.sentence).toMatch(
			/^Hidden in this file: 12 .*rests on$/
		);
		expect(hiddenWords(records, { ...view, language: 'es' }, none, true)?.sentence).toContain(
			'solo contiene'
		);
		expect(hiddenWords(records, view, none)?.sentence).toBe('Nothing is hidden');
	});

	it('is nothing where nothing is hidden or could be', () => {
		expect(say({}, { entities: 0, relationships: 0 })).toBeNull();
	});

	it.each<[Partial<View>, string[]]>([
		[
			{ filter: { standing: ['alleged', 'reported'] } },
			['How firmly it is said: without alleged and reported']
		],
		[{ period }, ['Period: 2015 to 2020']],
		[{ period: { ...period, undated: false } }, ['Period: 2015 to 2020', 'Without what has no date']],
		[{ period: { ...period, from: '2020-12-31', mode: 'as-of' } }, ['Period: as of 31 December 2020']],
		[{ hidden: ['a', 'b', 'c', 'd', 'e'] }, ['By hand: A, B, C and 2 more']],
		[{ only: ['a'] }, ['Only 1 entity taken in']],
		[{ spotlight: { centre: ['a', 'b'], depth: 1 } }, ['Only around A and B']],
		[
			{ withoutSources: ['post'], withoutOrigins: ['publisher-of-post'] },
			['Without “post”', 'Without everything that goes back to publisher-of-post']
		],
		[
			{
				removals: [
					{ by: 'publisher', value: 'publisher-of-post' },
					{ by: 'kind', value: 'newspaper' },
					{ by: 'below', value: 'C' },
					{ by: 'before', value: '2020-01-01' }
				]
			},
			[
				'Without everything published by publisher-of-post',
				'Without every source of the kind “Newspaper”',
				'Without every source below C (fairly reliable)',
				'Without every source older than 2020'
			]
		],
		[
			{ withoutSources: ['s1', 's2', 's3', 's4'], removals: [{ by: 'before', value: '2020-05-01' }] },
			['Without “s1”, “s2”, “s3” and 2 more']
		],
		[{}, ['No source supports it']]
	])('names the reason of %j', (patch, reasons) => {
		expect(say(patch)).toEqual(['Hidden: 12 relationships and 5 entities', ...reasons]);
	});

	it('says where a reason hides nothing, and counts one thing as one', () => {
		expect(say({ period }, { entities: 0, relationships: 0 })?.[0]).toBe('Nothing is hidden');
		expect(say({ period }, { entities: 1, relationships: 0 })?.[0]).toBe('Hidden: 1 entity');
	});

	it('puts back one removal with its reason, and of many all at once', () => {
		const removals = [
			{ by: 'kind', value: 'court' },
			{ by: 'before', value: '2020-05-01' }
		] as const;
		const patches = (patch: Partial<View>) =>
			hiddenWords(records, { ...openingView('es'), ...patch }, hidden)?.reasons.map(
				({ words, patch: back }) => [words, back]
			);
		expect(patches({ removals })).toEqual([
			['Sin toda fuente del tipo «Tribunal»', { removals: [removals[1]] }],
			['Sin toda fuente anterior al 1 de mayo de 2020', { removals: [removals[0]] }]
		]);
		const withoutSources = ['s1', 's2', 's3'];
		expect(patches({ removals, withoutSources })).toEqual([
			['Sin «s1», «s2», «s3» y 2 más', { withoutSources: [], withoutOrigins: [], removals: [] }]
		]);
	});

	it('hands back with each reason what takes it back, and that alone', () => {
		const view = { ...openingView('es'), filter: { standing: ['alleged'], origins: ['1'] }, period };
		const words = hiddenWords(records, view, hidden);
		expect(words?.sentence).toBe('Ocultas: 12 relaciones y 5 entidades');
		expect(words?.reasons.map(({ id, words: said, patch }) => [id, said, patch])).toEqual([
			['standing', 'Con qué firmeza se dice: sin presunto', { filter: { origins: ['1'] } }],
			['origins', 'Orígenes independientes: sin un solo origen', { filter: { standing: ['alleged'] } }],
			['period', 'Periodo: de 2015 a 2020', { period: null }]
		]);
	});
});

describe('the time axis in words', () => {
	it('tells what begins, perhaps begins and goes on in a unit', () => {
		const bin = { from: '2015-01-01', to: '2015-12-31', begun: 5, perhaps: 1, holding: 2 };
		expect(binWords(bin, 'en')).toBe('2015: 8 relationships (5 begin, 1 perhaps begins and 2 go on)');
		expect(binWords({ ...bin, begun: 0, perhaps: 0, holding: 0 }, 'es')).toBe('2015: 0 relaciones');
	});

	it('names a period as shortly as it can be said', () => {
		expect(periodName({ ...period, from: '2020-05-01', to: '2020-05-31' }, 'es')).toBe('mayo de 2020');
		expect(periodName({ ...period, mode: 'as-of' }, 'es')).toBe('a fecha de 31 de diciembre de 2020');
	});
});
