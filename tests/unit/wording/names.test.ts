import { describe, expect, it } from 'vitest';
import type { Relationship, RelationshipType } from '$lib/model';
import { entityName, relationshipSentence, sentenceAround } from '$lib/wording';
import { entity, investigation, knows, note, relationship, source } from '../../support/records';

const type = (id: string, es: string, esInverse: string): RelationshipType => ({
	...knows,
	id,
	forward: { en: { stated: '~ made' }, es: { stated: es } },
	inverse: { en: { stated: 'was ~ made by' }, es: { stated: esInverse } }
});
const ties = [
	relationship('founded', [note('s')], { type: 'founded', subject: 'mencho', object: 'cartel' }),
	relationship('sold', [note('s')], { type: 'sold', subject: 'cartel', object: 'heroin' }),
	relationship('states', [note('s')], { type: 'founded', subject: 'states', object: 'marro' })
];
const all = investigation({
	sources: [source('s')],
	entities: [
		entity('mencho', { name: { en: 'El Mencho', es: 'El Mencho' } }),
		entity('marro', { name: { en: 'El Marro', es: 'El Marro' } }),
		entity('cartel', {
			name: { en: 'Jalisco Cartel', es: 'Cártel de Jalisco' },
			article: { en: 'the', es: 'el' }
		}),
		entity('states', { name: { en: 'United States', es: 'Estados Unidos' }, article: { en: 'the' } }),
		entity('heroin', {
			name: { en: 'Heroin', es: 'Heroína' },
			article: { es: 'la' },
			common: ['en', 'es']
		})
	],
	relationships: ties,
	vocabulary: {
		...investigation().vocabulary,
		relationshipTypes: [
			type('founded', 'dio ~ origen a', 'fue ~ obra de'),
			type('sold', '~ traficó con _', 'fue ~ objeto de')
		]
	}
});
const [founded, sold, states] = ties as [Relationship, Relationship, Relationship];
const both = (tie: Relationship, language: 'en' | 'es', standing: 'stated' | 'alleged' = 'stated') =>
	[tie.subject, tie.object].map((end) => relationshipSentence(all, tie, standing, language, end));

describe('a name in a sentence', () => {
	it('has its article, which is capitalised where it opens the sentence', () => {
		expect(both(founded, 'en')).toEqual([
			'El Mencho made the Jalisco Cartel',
			'The Jalisco Cartel was made by El Mencho'
		]);
	});

	it('contracts the article that was put there, and never the one of a name', () => {
		expect(both(founded, 'es')).toEqual([
			'El Mencho dio origen al Cártel de Jalisco',
			'El Cártel de Jalisco fue obra de El Mencho'
		]);
		expect(both(states, 'es')[0]).toBe('Estados Unidos dio origen a El Marro');
		expect(both(sold, 'es')[1]).toBe('La heroína fue objeto del Cártel de Jalisco');
	});

	it('has none in a language that wants none', () => {
		expect(both(states, 'en')[0]).toBe('The United States made El Marro');
		expect(both(states, 'es')[1]).toBe('El Marro fue obra de Estados Unidos');
	});

	it('begins small where it is a common noun, but for the first word of a sentence', () => {
		expect(both(sold, 'en', 'alleged')).toEqual([
			'The Jalisco Cartel allegedly made heroin',
			'Heroin was allegedly made by the Jalisco Cartel'
		]);
	});

	it('stands without its article where the wording asks for that', () => {
		expect(both(sold, 'es', 'alleged')[0]).toBe('El Cártel de Jalisco presuntamente traficó con heroína');
	});

	it('contracts in a message too, and only after a whole word', () => {
		const around = (words: string) =>
			sentenceAround(all, ['cartel'], 'es', (name = '') => `${words} ${name}.`);
		expect(around('Solo el entorno de')).toBe('Solo el entorno del Cártel de Jalisco.');
		expect(around('Contra')).toBe('Contra el Cártel de Jalisco.');
		expect(around('De')).toBe('Del Cártel de Jalisco.');
	});

	it('is a label as it was written, elsewhere', () => {
		expect(entityName(all, 'cartel', 'es')).toBe('Cártel de Jalisco');
		expect(entityName(all, 'heroin', 'en')).toBe('Heroin');
		expect(entityName(all, 'gone', 'en')).toBe('gone');
	});
});
