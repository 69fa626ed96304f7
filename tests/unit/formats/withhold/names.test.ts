import { withhold } from '$lib/formats/withhold';
import type { Entity } from '$lib/model';
import { describe, expect, it } from 'vitest';
import { entity, investigation, note, property, relationship, source } from '../../../support/records';

const person = (id: string, name: string, rest: Partial<Entity> = {}) =>
	entity(id, { name: { en: name, es: name }, ...rest });
const alias = (id: string, value: string) =>
	property(id, [note('s')], { value: { en: value, es: value }, key: 'alias' });

/** What becomes of a text where the first of some people is withheld. */
function told(text: string, people: readonly Entity[]): string {
	const [first] = people;
	const records = investigation({
		entities: [...people, entity('b')],
		sources: [source('s')],
		relationships: [relationship('t', [note('s', { text: { en: text, es: text } })], { subject: 'b' })]
	});
	const { investigation: left } = withhold(records, new Map([[first?.id ?? '', 'rename']]));
	return left.relationships[0]?.notes[0]?.text.en ?? '';
}

const vega = [
	person('victim', 'Juan Carlos Vega'),
	person('m', 'Juan Mora'),
	person('r', 'Carlos Vega Ruiz')
];

describe('a name whose every word others bear too', () => {
	it.each([
		'Vega, Juan Carlos',
		'VEGA Juan Carlos',
		'vega, juan',
		'Juan Vega',
		'Juan de la Vega',
		'Carlos Juan Vega',
		'J. C. Vega',
		'J.C. Vega',
		'JC Vega',
		'J Vega',
		'Vega, J. C.',
		'Vega JC',
		'Juan C. Vega',
		'Juan M. Vega',
		'Juan-Carlos Vega',
		'Juan Carlos'
	])('is found as %s', (written) => {
		expect(told(`Then ${written} left.`, vega)).toMatch(/^Then Person A\.? left\.$/);
	});

	it.each([
		'Carlos Vega Ruiz met Juan Mora.',
		'Ruiz, Carlos Vega; Vega Ruiz, Carlos; Mora, Juan.',
		'Carlos Vega, Juan Mora and others were there.',
		'Carlos Vega came.',
		'Mora came with Ruiz. Vega did not. Juan did.',
		'The plan a. Mora made'
	])('is not taken from those others: %s', (text) => {
		expect(told(text, vega)).toBe(text);
	});

	it('goes from tags and addresses, in whatever order', () => {
		expect(told('They wrote #JusticiaParaJuanVega and @vegajuan.', vega)).toBe(
			'They wrote #Person A and @Person A.'
		);
	});

	it('goes as the author of a source, and with its addresses', () => {
		const at = (id: string, address: string) => source(id, { address: `https://x.example/${address}` });
		const records = investigation({
			entities: [...vega, entity('b')],
			sources: [
				source('s', { author: 'Vega, Juan Carlos' }),
				source('s2', { author: 'Mora, Juan' }),
				at('s3', 'vega-juan-carlos'),
				at('s4', 'u/jcvega'),
				at('s5', 'juanvega'),
				at('s6', 'carlos-vega-ruiz')
			],
			relationships: [relationship('t', [note('s')], { subject: 'b' })]
		});
		const { sources } = withhold(records, new Map([['victim', 'rename']])).investigation;
		expect(sources.map(({ author, address }) => author ?? address)).toEqual([
			undefined,
			'Mora, Juan',
			undefined,
			undefined,
			undefined,
			'https://x.example/carlos-vega-ruiz'
		]);
	});
});

describe('an alias', () => {
	const ivan = person('ivan', 'Иван Петров', {
		properties: [alias('ivan/alias', 'Ivan Petrov'), alias('ivan/alias2', 'Lord of the Skies')]
	});
	it('is found turned around, in part, as initials and between a name’s words', () => {
		const text = 'Petrov, Ivan; I. Petrov. Then Petrov. Петров Иван. Ivan “Lord of the Skies” Petrov.';
		expect(told(text, [ivan])).toBe('Person A; Person A. Then Person A. Person A. Person A.');
	});
	it('that is made of words of the language is not taken apart', () => {
		expect(told('The Lord saw the Skies.', [ivan])).toBe('The Lord saw the Skies.');
	});
});

describe('letters that are none of others with a mark', () => {
	it.each([
		['Kazimierz Łukasik', ['LUKASIK', 'łukasik', 'Kazimierz Lukasik']],
		['Ola Ødegård', ['Odegard', 'Ødegard', 'ØDEGÅRD', 'Oedegaard', 'Ola Oedegard']],
		['Jürgen Weißmüller', ['Weissmüller', 'WEISSMUELLER', 'Jurgen Weissmuller']],
		['Đorđe Đukić', ['Djordje Đukić', 'Dukic', 'ĐUKIĆ']],
		['Þóra Æsdóttir', ['Thora Aesdottir', 'AESDOTTIR']],
		['Nikos Αργυρός', ['ΑΡΓΥΡΟΣ', 'αργυροσ']]
	])('are searched for without it: %s', (name, forms) => {
		for (const form of forms)
			expect(told(`Then ${form} left.`, [person('x', name)])).toContain('Person A left.');
	});
	it('stay as they are where they name nobody', () => {
		const text = 'Æ, ø, ß and Straße.';
		expect(told(text, [person('x', 'Ola Ødegård')])).toBe(text);
	});
});

describe('a single word of a name', () => {
	it('is found in small letters', () => {
		expect(told('nandu-holdings, a ñandú and ÑANDÚ', [person('x', 'José Ñandú')])).toBe(
			'Person A-holdings, a Person A and Person A'
		);
	});
	it('that is a common word too is found only where it begins large', () => {
		expect(
			told('La Rosa Blanco vendió una rosa blanca y un coche blanco.', [person('x', 'Rosa Blanco')])
		).toBe('La Person A vendió una rosa blanca y un coche blanco.');
	});
	it('that is small in the name itself is no name', () => {
		expect(told('A gunman fled.', [person('x', 'Unidentified gunman of Tapalpa')])).toBe('A gunman fled.');
	});
});

it('a host of sources names them in the language of what is made', () => {
	const records = investigation({
		entities: [person('x', 'José Ñandú'), entity('b')],
		sources: [source('s', { hostedBy: 'Archivo Ñandú', language: 'es' })],
		relationships: [relationship('t', [note('s')], { subject: 'b' })]
	});
	const hosts = (['en', 'es'] as const).map(
		(language) =>
			withhold(records, new Map([['x', 'rename']]), records, language).investigation.sources[0]?.hostedBy
	);
	expect(hosts).toEqual(['Archivo Person A', 'Archivo Persona A']);
});
