import { describe, expect, it } from 'vitest';
import { weigh } from '$lib/evidence';
import { numberSources, withNumbers } from '$lib/narration';
import { buildNetwork } from '$lib/network';
import { depict } from '$lib/picture';
import { openingView, type View } from '$lib/view';
import { entity, investigation, note, relationship, source } from '../../support/records';

const records = investigation({
	entities: ['a', 'b', 'c'].map((id) => entity(id)),
	sources: [
		source('rare', { title: 'A rare one' }),
		source('common', { title: 'Un informe', language: 'es', issued: '2015-04-08' }),
		source('unused')
	],
	relationships: [
		relationship('first', [note('rare'), note('common')], { subject: 'a', object: 'b' }),
		relationship('against', [note('common'), note('rare', { stance: 'contradicts' })], {
			subject: 'b',
			object: 'a'
		}),
		relationship('second', [note('common')], { subject: 'b', object: 'c' })
	]
});

function see(patch: Partial<View> = {}) {
	const view = { ...openingView('en'), ...patch };
	const evidence = weigh(records, view);
	const picture = depict(buildNetwork(records), evidence, view);
	return { picture, numbering: numberSources(records, evidence, picture, view.language) };
}

describe('the numbered sources of a picture', () => {
	it('lists each source that speaks of a line, the one met most often first, and no other', () => {
		const { numbering } = see();
		expect(numbering.list.map(({ number, title }) => [number, title])).toEqual([
			[1, 'Un informe'],
			[2, 'A rare one']
		]);
		expect(numbering.list[0]).toMatchObject({ lang: 'es' });
		expect(numbering.list[0]?.published).toContain('8 April 2015');
		expect(numbering.list[1]?.published).toContain('undated');
	});

	it('gives a line the numbers of all that speak of it, for and against', () => {
		const { picture, numbering } = see();
		const numbers = picture.edges.map((edge) => [edge.from + edge.to, numbering.numbersOf(edge)]);
		expect(Object.fromEntries(numbers)).toEqual({ ab: [1, 2], bc: [1] });
		const labels = withNumbers(picture, numbering).edges.map(({ label }) => label);
		expect(labels).toEqual([
			expect.stringMatching(/^2 relationships \[1, 2\]$/),
			expect.stringMatching(/\S \[1\]$/)
		]);
	});

	it('keeps the words of a line that is lit, and numbers only what is left', () => {
		const selection = [{ kind: 'entity', id: 'c' } as const];
		const { picture, numbering } = see({ selection, withoutSources: ['rare'] });
		expect(numbering.list).toHaveLength(1);
		const lit = withNumbers(picture, numbering).edges.find(({ to, from }) => [to, from].includes('c'));
		expect(lit?.label).toMatch(/\S+ \[1\]$/);
	});
});
