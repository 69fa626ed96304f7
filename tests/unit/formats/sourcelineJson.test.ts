import { formats, writeSourcelineJson } from '$lib/formats';
import {
	articles,
	cares,
	credibilities,
	details,
	languages,
	originKinds,
	reliabilities,
	sourceKinds,
	stances,
	standings,
	textFiles,
	type Investigation
} from '$lib/model';
import { openFolder } from '$lib/server';
import { Ajv2020 } from 'ajv/dist/2020';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entity, investigation, note, origin, property, relationship, source } from '../../support/records';

const schema = JSON.parse(readFileSync('static/schema/sourceline-1.schema.json', 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(schema);
const format = formats[0];
const read = (text: string) => format.read(textFiles({ 'harbour.json': text }));

/** An investigation in which every field of every record is given. */
const full: Investigation = investigation({
	about: {
		...investigation().about,
		summary: { en: 'Who knows whom.', es: 'Quién conoce a quién.' },
		methodology: { en: 'Invented.', es: 'Inventado.' },
		changelog: [{ version: '1', date: '2024-01', text: { en: 'First.', es: 'Primera.' } }],
		centre: ['a'],
		credits: [{ en: 'Nobody', es: 'Nadie' }]
	},
	entities: [
		entity('a', {
			article: { es: 'el' },
			common: ['en', 'es'],
			shortName: { en: 'A.', es: 'A.' },
			identifiers: { wikidata: 'Q1' },
			care: ['witness'],
			coordinates: { latitude: -12.5, longitude: 77, precision: 'locality', source: 's' },
			properties: [
				property('a/alias', [note('s', { id: 'a/alias/s' })], { caution: 'reported', asPrinted: 'the A' })
			]
		}),
		entity('b')
	],
	relationships: [
		relationship(
			'a-b',
			[
				note('s', {
					id: 'a-b/s',
					text: { en: 'S says that they met.', es: 'S dice que se conocieron.' },
					quote: { exact: 'se conocieron', language: 'es', translation: { en: 'they met' } },
					locator: { label: 'page', value: '7' },
					printed: 'according to B',
					origin: 'o',
					via: ['publisher-of-s'],
					standing: 'reported',
					stance: 'qualifies',
					about: 'start',
					value: { en: '2010~', es: '2010~' },
					credibility: 2
				})
			],
			{
				start: '2009~',
				end: '2012/..',
				place: 'b',
				amount: { en: 'two', es: 'dos' },
				role: { en: 'as friends', es: 'como amigos' },
				caution: 'alleged',
				confidence: { level: 'moderate', by: 'an analyst', on: '2024-05' },
				asPrinted: 'a decade ago'
			}
		)
	],
	sources: [
		source('s', {
			hostedBy: 'an archive',
			author: 'N. N.',
			issued: '2019-03',
			accessed: '2024-01-02',
			address: 'https://s.example/1',
			archive: 'https://archive.example/1',
			reliability: 'B',
			derivedFrom: ['t'],
			words: 100,
			sentences: 4,
			remark: { en: 'Read in part.', es: 'Leído en parte.' }
		}),
		source('t', { kind: 'dataset', address: 'npm:t' })
	],
	origins: [origin('o', { kind: 'official', entity: 'b', partOf: 'w' }), origin('w', { kind: 'government' })],
	positions: { a: [1, -2.5], b: [0, 0] }
});

describe('Sourceline JSON', () => {
	it('gives back all that it was given', () => {
		const { problems, investigation: back } = read(writeSourcelineJson(full));
		expect(problems).toEqual([]);
		expect(back).toEqual(full);
	});

	it('is what the published schema says', () => {
		expect(validate(JSON.parse(writeSourcelineJson(full))), JSON.stringify(validate.errors)).toBe(true);
	});

	it('holds the investigations that are served, whole', async () => {
		const shelf = openFolder('graph-data');
		for (const { id } of (await shelf.list()).filter(({ broken }) => !broken)) {
			const opened = (await shelf.open(id))?.investigation;
			if (!opened) throw new Error(`${id} is on the list as whole`);
			const text = writeSourcelineJson(opened);
			expect(validate(JSON.parse(text)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
			expect(read(text).investigation).toEqual(opened);
		}
	});

	it('is refused by schema and reader alike where a relationship has no note, or a field that no record has', () => {
		for (const change of [{ notes: [] }, { strength: '3' }]) {
			const document = JSON.parse(writeSourcelineJson(full));
			Object.assign(document.relationships[0], change);
			expect(validate(document)).toBe(false);
			const { investigation: back, problems } = read(JSON.stringify(document, null, '  '));
			expect(back).toBeNull();
			expect(problems).toHaveLength(1);
		}
	});

	it('names the line of what is wrong in a document that has lines', () => {
		const lines = JSON.stringify(JSON.parse(writeSourcelineJson(full)), null, '\t').split('\n');
		const at = lines.findIndex((line) => line.includes('"end": "2012/.."'));
		lines[at] = lines[at]?.replace('2012/..', 'some day') ?? '';
		expect(read(lines.join('\n')).problems).toMatchObject([
			{ code: 'bad-date', file: 'harbour.json', line: at + 1 }
		]);
	});

	it.each([
		['', 'wrong-shape'],
		['{', 'broken-yaml'],
		['[]', 'wrong-shape'],
		['{"format":"other","version":1}', 'wrong-shape'],
		[writeSourcelineJson(full).replace('"version":1', '"version":2'), 'wrong-shape'],
		[writeSourcelineJson(full).replace('"id":"test"', '"id":"../test"'), 'bad-id'],
		[writeSourcelineJson(full).replace('"positions":{', '"positions":{"__proto__":[1,2],'), 'broken-yaml']
	])('is refused with a problem where it is %.40s', (text, code) => {
		const { investigation: back, problems } = read(text);
		expect(back).toBeNull();
		expect(problems.map((problem) => problem.code)).toContain(code);
	});
});

it('the schema knows the words that the records choose from, all of them and no others', () => {
	const { note, source, origin, entity, standing, investigation } = schema.$defs;
	expect(standing.enum).toEqual(standings);
	expect(note.properties.stance.enum).toEqual(stances);
	expect(note.properties.about.enum).toEqual(details);
	expect(note.properties.credibility.enum).toEqual(credibilities);
	expect(source.properties.kind.enum).toEqual(sourceKinds);
	expect(source.properties.reliability.enum).toEqual(reliabilities);
	expect(origin.properties.kind.enum).toEqual(originKinds);
	expect(entity.properties.care.items.enum).toEqual(cares);
	expect(entity.properties.article.properties).toEqual({
		en: { enum: articles.en },
		es: { enum: articles.es }
	});
	expect(entity.properties.common.items.enum).toEqual(languages);
	expect(investigation.properties.languages.items.enum).toEqual(languages);
});
