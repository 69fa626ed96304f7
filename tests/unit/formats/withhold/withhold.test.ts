import { wholeEvidence } from '$lib/evidence';
import { carriedOf, readCarried } from '$lib/formats/carried';
import { withhold, withholdView, type WithholdChoice } from '$lib/formats/withhold';
import { writeSourcelineJson } from '$lib/formats';
import { readDocument, type Entity, type Investigation } from '$lib/model';
import { openingView, type View } from '$lib/view';
import { letteredName, withheldWords } from '$lib/wording';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	entity,
	investigation,
	note,
	origin,
	property,
	relationship,
	source
} from '../../../support/records';
import { servedInvestigations } from '../../../support/served';

const served = await servedInvestigations();

/** A text as somebody would search it: without case and accents, words alone. */
const plain = (text: string) =>
	` ${text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;

/** All that a person is called. */
const callings = ({ id, name, shortName, identifiers, properties }: Entity) => [
	id,
	...Object.values(name),
	...Object.values(shortName ?? {}),
	...Object.values(identifiers),
	...properties.filter(({ key }) => key === 'alias').flatMap(({ value }) => Object.values(value))
];

const people = (records: Investigation) => {
	const persons = new Set(records.vocabulary.entityTypes.flatMap(({ id, person }) => (person ? [id] : [])));
	return records.entities.filter(({ type }) => persons.has(type));
};

const errorsIn = (records: Investigation) =>
	readDocument('left.json', { text: writeSourcelineJson(records) }).problems.filter(
		({ severity }) => severity === 'error'
	);

describe.each(served)('whoever is withheld from $about.id', (whole) => {
	const anyChoices = fc
		.subarray(people(whole), { minLength: 1, maxLength: 4 })
		.chain((chosen) =>
			fc
				.tuple(...chosen.map(() => fc.constantFrom<WithholdChoice>('leave-out', 'rename')))
				.map((ways) => new Map(chosen.map(({ id }, i) => [id, ways[i] ?? 'rename'])))
		);

	it('is named nowhere in what a figure carries, which is sound', { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(anyChoices, (choices) => {
				const { investigation: left, mapping, withheld } = withhold(whole, choices);
				expect(errorsIn(left)).toEqual([]);
				expect(withheld.leftOut + withheld.renamed).toBe(choices.size);
				const view: View = {
					...openingView('en'),
					selection: [...choices.keys()].map((id) => ({ kind: 'entity', id })),
					moved: Object.fromEntries([...choices.keys()].map((id) => [id, [1, 2]]))
				};
				const carried = carriedOf(left, withholdView(view, mapping));
				expect(readCarried(carried)).toHaveProperty('carried');
				const bytes = plain(carried);
				for (const person of whole.entities.filter(({ id }) => choices.has(id)))
					for (const calling of callings(person)) expect(bytes).not.toContain(plain(calling));
			}),
			{ numRuns: 8 }
		);
	});

	it('takes no support from what is left', () => {
		fc.assert(
			fc.property(anyChoices, (choices) => {
				const { investigation: left, mapping } = withhold(whole, choices);
				const [before, after] = [wholeEvidence(whole), wholeEvidence(left)];
				for (const [id, other] of mapping.assertions)
					if (other !== null) expect(after.get(other)?.corroboration).toBe(before.get(id)?.corroboration);
			}),
			{ numRuns: 8 }
		);
	});
});

const juan = entity('juan-perez', {
	name: { en: 'Juan Pérez López', es: 'Juan Pérez López' },
	care: ['minor'],
	identifiers: { wikidata: 'Q4711' },
	properties: [property('juan-perez/alias', [note('s')], { value: { en: 'The Kid', es: 'El Chavo' } })]
});
const records = investigation({
	about: {
		...investigation().about,
		summary: { en: 'A boy.', es: 'Un niño.' },
		methodology: { en: 'Invented.', es: 'Inventado.' },
		title: { en: 'The death of Juan Perez', es: 'La muerte de Juan Perez' }
	},
	entities: [
		juan,
		entity('b'),
		entity('killing-of-juan-perez', {
			type: 'place',
			name: { en: 'Killing of Juan Pérez López', es: 'Asesinato de J. PÉREZ' }
		})
	],
	sources: [
		source('s', { title: 'A boy', address: 'https://news.example/2020/1', publisher: 'daily' }),
		source('on-juan', {
			title: 'Family of JUAN PEREZ LOPEZ speaks',
			author: 'N. N.',
			address: 'https://news.example/2020/2',
			publisher: 'daily'
		}),
		source('t', {
			address: 'https://news.example/juan-p%C3%A9rez-l%C3%B3pez',
			archive: 'https://archive.example/juanperezlopez'
		})
	],
	origins: [
		origin('mother', { name: { en: 'the mother of Pérez', es: 'la madre de Pérez' }, kind: 'witness' })
	],
	relationships: [
		relationship(
			'juan-perez-knows-b',
			[
				note('s', {
					id: 'juan-perez-knows-b/s',
					text: { en: 'The Kid knew B.', es: 'El chavo conocía a B.' },
					quote: { exact: 'they were close friends', language: 'en' }
				})
			],
			{ subject: 'juan-perez' }
		),
		relationship(
			'event-b',
			[
				note('on-juan', {
					id: 'n1',
					text: { en: 'B saw Pérez’s killers.', es: 'B vio a los asesinos de Pérez.' },
					origin: 'mother',
					locator: { label: 'section', value: 'Juan Pérez López' },
					quote: { exact: 'Pérez was fourteen', language: 'en' },
					printed: 'said the mother of Juan Pe\u0301rez Lo\u0301pez'
				})
			],
			{ subject: 'killing-of-juan-perez' }
		)
	]
});

describe('a person who is named by a letter', () => {
	const { investigation: left, withheld, mapping } = withhold(records, new Map([['juan-perez', 'rename']]));

	it('keeps the ties and loses name, aliases, identifiers and properties', () => {
		expect(left.entities[0]).toEqual({
			id: 'person-1',
			type: 'person',
			name: { en: 'Person A', es: 'Persona A' },
			identifiers: {},
			care: ['minor'],
			properties: []
		});
		expect(left.relationships.map(({ subject, object }) => [subject, object])).toEqual([
			['person-1', 'b'],
			['entity-1', 'b']
		]);
		expect(errorsIn(left)).toEqual([]);
	});

	it('is a letter wherever the name, a part of it or an alias stood, however it was written', () => {
		expect(left.about.title).toEqual({
			en: 'The death of Person A',
			es: 'La muerte de Persona A'
		});
		const text = JSON.stringify(left);
		expect(text).not.toMatch(/p[eé\u0301]*rez|juan|chavo|the kid|Q4711|l[oó]pez/i);
		expect(left.relationships[0]?.notes[0]?.text).toEqual({
			en: 'Person A knew B.',
			es: 'Persona A conocía a B.'
		});
		expect(left.relationships[1]?.notes[0]?.text.en).toBe('B saw Person A’s killers.');
	});

	it('is led to by no quotation, title or address', () => {
		expect(withheld).toEqual({ leftOut: 0, renamed: 1, redactedQuotes: 2 });
		expect(left.sources.map(({ title, address, archive }) => [title, address, archive])).toEqual([
			['A boy', 'https://news.example/2020/1', undefined],
			['Family of Person A speaks', undefined, undefined],
			['t', undefined, undefined]
		]);
	});

	it('is in a View what they are in the records', () => {
		const view: View = {
			...openingView('en'),
			spotlight: { centre: ['juan-perez'], depth: 1 },
			selection: [
				{ kind: 'relationship', id: 'juan-perez-knows-b' },
				{ kind: 'relationship', id: 'juan-perez/alias' },
				{ kind: 'bundle', id: 'b~juan-perez' }
			],
			withoutSources: ['on-juan']
		};
		expect(withholdView(view, mapping)).toMatchObject({
			spotlight: { centre: ['person-1'], depth: 1 },
			selection: [
				{ kind: 'relationship', id: 'assertion-2' },
				{ kind: 'bundle', id: 'b~person-1' }
			],
			withoutSources: ['source-1']
		});
	});
});

it('a person who is left out goes with all ties, and stays out of what others say', () => {
	const { investigation: left, withheld } = withhold(records, new Map([['juan-perez', 'leave-out']]));
	expect(left.relationships).toHaveLength(1);
	expect(left.relationships[0]?.notes[0]?.text.es).toBe('B vio a los asesinos de [reservado].');
	expect(withheld).toMatchObject({ leftOut: 1, renamed: 0 });
	expect(errorsIn(left)).toEqual([]);
});

it('a slice is searched for people who are only in the whole', () => {
	const slice = {
		...records,
		entities: records.entities.slice(1),
		relationships: records.relationships.slice(1)
	};
	const { investigation: left, withheld } = withhold(slice, new Map([['juan-perez', 'rename']]), records);
	expect(JSON.stringify(left)).not.toMatch(/p[eé]rez/i);
	expect(withheld).toMatchObject({ leftOut: 0, renamed: 0 });
});

it('a name that others bear too is not taken from them', () => {
	const two = investigation({
		entities: [
			entity('ana', { name: { en: 'Ana Blanco', es: 'Ana Blanco' } }),
			entity('b', { name: { en: 'Luis Blanco', es: 'Luis Blanco' } })
		],
		sources: [source('s')],
		relationships: [
			relationship(
				'tie',
				[
					note('s', {
						text: {
							en: 'Luis Blanco has a white car. Ana does not.',
							es: 'Luis Blanco tiene un coche blanco; Ana no.'
						}
					})
				],
				{ subject: 'ana' }
			)
		]
	});
	const { investigation: left } = withhold(two, new Map([['ana', 'rename']]));
	expect(left.entities[1]?.name.en).toBe('Luis Blanco');
	expect(left.relationships[0]?.notes[0]?.text.es).toBe('Luis Blanco tiene un coche blanco; Persona A no.');
});

it('letters go on after Z, and pass over those that somebody bears already', () => {
	expect([0, 25, 26, 27, 701, 702].map((place) => letteredName(place, 'en').replace('Person ', ''))).toEqual([
		'A',
		'Z',
		'AA',
		'AB',
		'ZZ',
		'AAA'
	]);
	const once = withhold(records, new Map([['juan-perez', 'rename']])).investigation;
	const twice = withhold(once, new Map([['b', 'rename']])).investigation;
	expect(twice.entities.slice(0, 2).map(({ id, name }) => [id, name.en])).toEqual([
		['person-1', 'Person A'],
		['person-2', 'Person B']
	]);
});

it('says what is withheld, in both languages, and nothing of nobody', () => {
	const withheld = { leftOut: 1, renamed: 1, redactedQuotes: 3 };
	expect(withheldWords(withheld, 'en')).toBe(
		'2 people are withheld for their protection: 1 left out, 1 named by a letter. 3 quotations that would lead to them are left out.'
	);
	expect(withheldWords(withheld, 'es')).toContain('Se reserva la identidad de 2 personas');
	expect(withheldWords({ leftOut: 0, renamed: 0, redactedQuotes: 0 }, 'en')).toBe('');
});
