import { readDocument, readInvestigation, textFiles } from '$lib/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harbour, readHarbour, told, vocabulary } from '../../support/harbour';

const { 'entities.yaml': entities = '', 'relationships.yaml': ties = '' } = harbour;
const entityProblems = (text: string) => told(readHarbour({ 'entities.yaml': text }).problems);

describe('hostile text', () => {
	it.each([
		['aliases that grow without end', `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`, 2],
		['one alias', '- &ana { id: ana, type: person, name: Ana }\n- *ana\n', 2],
		['a tag', '- !!js/function "x"\n', 1],
		['a key given twice', `${entities}  type: place\n`, 7],
		['a prototype for a key', '- id: ana\n  __proto__: { type: person }\n', 2],
		['a key that is a list', '- ? [id]\n  : ana\n', 1],
		['a tab for indentation', '- id: ana\n\ttype: person\n', 2],
		['a NUL byte', '- id: ana\n  name: "A\0"\n', 2],
		['two documents', `${entities}---\n${entities}`, 7],
		['a bracket that never closes', '- { id: ana\n', 2],
		['nesting without end', `- ${'['.repeat(5000)}`, 1],
		['nesting that is merely deep', `- id: ${'['.repeat(20)}${']'.repeat(20)}\n`, 1]
	])('%s is reported on its line', (_, text, line) => {
		expect(entityProblems(text)).toEqual([`harbour/entities.yaml:${line} broken-yaml`]);
	});

	it('of a million letters is no name for a record, and takes no time', () => {
		const long = 'a'.repeat(1_000_000);
		expect(entityProblems(entities.replace('id: port', `id: ${long}`))).toEqual([
			'harbour/entities.yaml:4 bad-id'
		]);
		const dated = readHarbour({ 'relationships.yaml': ties.replace('2009', long) });
		expect(told(dated.problems)).toEqual(['harbour/relationships.yaml:5 bad-date']);
	});

	it('of more than two million letters is not read', () => {
		expect(entityProblems(entities + '#'.repeat(2_000_000))).toEqual([
			'harbour/entities.yaml:1 file-too-large'
		]);
	});

	it('with the names of built-in methods for keys is reported like any unknown key', () => {
		const strange = entities.replace('name: Ana Ruiz', 'name: Ana Ruiz\n  constructor: x\n  toString: y');
		expect(entityProblems(strange)).toEqual([
			'harbour/entities.yaml:4 unknown-key',
			'harbour/entities.yaml:5 unknown-key'
		]);
	});

	it('with twenty thousand keys in one record is answered soon', () => {
		const keys = Array.from({ length: 20_000 }, (_, i) => `  key${i}: 1`).join('\n');
		const start = performance.now();
		readHarbour({ 'entities.yaml': `- id: ana\n${keys}\n` });
		expect(performance.now() - start).toBeLessThan(4000);
	});

	it('does not hide its errors behind a thousand warnings', () => {
		const stories = Object.fromEntries(Array.from({ length: 1200 }, (_, i) => [`stories/${i}.md`, '#']));
		const { investigation } = readHarbour({
			...stories,
			'relationships.yaml': ties.replace('ana\n', 'nobody\n')
		});
		expect(investigation).toBeNull();
	});
});

describe('text that is only written another way', () => {
	it('with a byte order mark, carriage returns or quotes is read as it is meant', () => {
		const plain = readHarbour({}).investigation;
		expect(plain).not.toBeNull();
		expect(readHarbour({ 'entities.yaml': `\uFEFF${entities}` }).investigation).toEqual(plain);
		expect(readHarbour({ 'relationships.yaml': ties.replaceAll('\n', '\r\n') }).investigation).toEqual(plain);
		expect(readHarbour({ 'relationships.yaml': ties.replace('2009', '"2009"') }).investigation).toEqual(
			plain
		);
	});

	it('keeps its line numbers with carriage returns', () => {
		const text = ties.replace('object: port', 'object: nowhere').replaceAll('\n', '\r\n');
		expect(told(readHarbour({ 'relationships.yaml': text }).problems)).toEqual([
			'harbour/relationships.yaml:4 unknown-entity'
		]);
	});

	it('does not turn words into numbers, truths or nothing', () => {
		for (const name of ['"no"', 'No', 'yes', '1.0', '0x10', '007', '"null"', '1e3']) {
			const { investigation } = readHarbour({ 'entities.yaml': entities.replace('Ana Ruiz', name) });
			expect(investigation?.entities[0]?.name.en).toBe(name.replaceAll('"', ''));
		}
	});
});

describe('whatever the text', { timeout: 30_000 }, () => {
	const names = Object.keys(harbour);
	const scraps = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 12 }),
		fc.constantFrom(
			': ',
			'- ',
			'\n',
			'\n  ',
			'{',
			'}',
			'[',
			']',
			'*',
			'&a ',
			'!!',
			'|',
			'>',
			'"',
			"'",
			'? ',
			'\t',
			'<<: ',
			'~',
			'__proto__: '
		)
	);

	it('reading never throws, and there is an investigation or an error', () => {
		fc.assert(
			fc.property(fc.constantFrom(...names), fc.nat(), fc.nat(40), scraps, (name, at, length, scrap) => {
				const text = harbour[name] ?? '';
				const from = at % (text.length + 1);
				const { investigation, problems } = readHarbour({
					[name]: text.slice(0, from) + scrap + text.slice(from + length)
				});
				expect(investigation === null).toBe(problems.some(({ severity }) => severity === 'error'));
				for (const { file, line } of problems) {
					expect(file).toMatch(/^(harbour|vocabulary)\//);
					expect(line).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 150, seed: 7 }
		);
	});

	it('nor does it for what is no record at all', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.jsonValue(), (text, value) => {
				const files = textFiles({ ...harbour, 'entities.yaml': text, 'origins.yaml': JSON.stringify(value) });
				expect(readInvestigation('harbour', files, textFiles(vocabulary)).investigation).toBeNull();
				expect(readDocument('x.json', { text: JSON.stringify(value) }).investigation).toBeNull();
			}),
			{ numRuns: 60, seed: 7 }
		);
	});
});
