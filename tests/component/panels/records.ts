/** A small network with every hard case that a panel must word: one origin three times, a quarrel over a year. */
import type { Investigation } from '$lib/model';
import { entity, investigation, note, origin, property, relationship, source } from '../../support/records';

const official = { origin: 'official', standing: 'reported' } as const;

export const singleOrigin = relationship(
	'task-force-took-part',
	[
		note('article', { id: 'n1', ...official, via: ['reuters'], printed: 'an official cited by Reuters' }),
		note('report-a', { id: 'n2', ...official, text: { en: 'Report A has it.', es: 'La nota A lo dice.' } }),
		note('report-b', { id: 'n3', ...official, text: { en: 'Report B has it.', es: 'La nota B lo dice.' } })
	],
	{ start: '2026-02-22', place: 'place' }
);

export const quarrel = relationship(
	'founding',
	[
		note('article', {
			id: 'n4',
			about: 'start',
			value: { en: '2009', es: '2009' },
			locator: { label: 'sentence', value: '7' }
		}),
		note('diario', {
			id: 'n5',
			stance: 'contradicts',
			about: 'start',
			value: { en: '2010', es: '2010' },
			text: { en: 'The daily gives a later year.', es: 'El diario da un año posterior.' },
			quote: {
				exact: 'nació en 2010, según –dice– él',
				language: 'es',
				translation: { en: 'was born in 2010' }
			}
		})
	],
	{ start: '2009~', asPrinted: 'around 2009' }
);

export const network: Investigation = {
	...investigation({
		entities: [
			entity('a', {
				care: ['uncharged'],
				identifiers: { wikidata: 'Q1' },
				properties: [
					property('a/age', [note('article', { id: 'n6', standing: 'reported' })], {
						key: 'age',
						value: { en: '59', es: '59' }
					})
				]
			}),
			entity('b'),
			entity('place', {
				type: 'place',
				name: { en: 'Tapalpa', es: 'Tapalpa' },
				coordinates: { latitude: 19.94, longitude: -103.76, precision: 'locality', source: 'diario' }
			}),
			entity('alone')
		],
		relationships: [
			singleOrigin,
			quarrel,
			relationship('at', [note('diario', { id: 'n7', standing: 'alleged' })], { object: 'place' })
		],
		origins: [
			origin('official', {
				kind: 'anonymous-official',
				name: { en: 'an unnamed defence official', es: 'un funcionario de defensa sin nombre' }
			}),
			origin('reuters', { name: { en: 'Reuters', es: 'Reuters' } })
		],
		sources: [
			source('article', { title: 'The article', publisher: 'author' }),
			source('report-a', { publisher: 'reuters', address: 'https://example.org/a' }),
			source('report-b', { publisher: 'reuters', address: 'npm:reports@1.0.0' }),
			source('diario', {
				title: 'El diario',
				language: 'es',
				address: 'https://example.mx/nota',
				issued: '2026-02'
			})
		]
	}),
	about: {
		...investigation().about,
		title: { en: 'A test of ties', es: 'Una prueba de vínculos' },
		summary: { en: 'Who knows whom.', es: 'Quién conoce a quién.' },
		methodology: { en: 'First.\n\nSecond.', es: 'Primero.\n\nSegundo.' },
		changelog: [{ version: '1', date: '2026-03', text: { en: 'Begun.', es: 'Comienzo.' } }],
		credits: [{ en: 'Map data: somebody', es: 'Datos del mapa: alguien' }]
	}
};
