import { Ajv2020 } from 'ajv/dist/2020';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newEntries, readViewsJson, viewsFileName, viewsProblemCodes, writeViewsJson } from '$lib/formats';
import { languages } from '$lib/model';
import { viewsProblemWords } from '$lib/narration';

const golden = readFileSync('tests/fixtures/views/version-1.json', 'utf8');
const valid = new Ajv2020({ validateFormats: false }).compile(
	JSON.parse(readFileSync('static/schema/sourceline-views-1.schema.json', 'utf8'))
);
const now = new Date('2026-12-01T00:00:00.000Z');
const read = (text: string, investigation = 'test') => readViewsJson(text, investigation, now);
const file = (views: unknown, rest: object = {}) =>
	JSON.stringify({ format: 'sourceline-views', version: 1, investigation: 'test', views, ...rest });
const codes = (text: string) => read(text).problems.map(({ code, entry }) => [code, entry]);
const sound = {
	name: 'Money',
	address: 'v=1&seed=2',
	created: now.toISOString(),
	changed: now.toISOString()
};

describe('a file of named views', () => {
	it('of version 1 is read as it always was, and written the same', () => {
		const { entries, problems } = read(golden);
		expect(problems).toEqual([]);
		expect(entries.map(({ name, query }) => [name, query])).toEqual([
			['Around A, «ñ»', 'v=1&lang=es&spotlight=a&depth=1&filter=standing.alleged&without=s'],
			['The whole network', '']
		]);
		expect(writeViewsJson('test', entries, new Date('2026-11-24T15:02:00.000Z'))).toBe(golden);
	});

	it('follows its schema, and the page that explains it shows one', () => {
		expect(valid(JSON.parse(golden))).toBe(true);
		expect(valid({ ...JSON.parse(golden), views: [{ name: '' }] })).toBe(false);
		const page = readFileSync('docs/named-views.md', 'utf8');
		const [, example = ''] = /^```json\n(.*?)^```$/ms.exec(page) ?? [];
		expect(valid(JSON.parse(example))).toBe(true);
		expect(readViewsJson(example, 'el-mencho-cjng', now).problems).toEqual([]);
	});

	it.each([
		['no JSON at all', 'not-json'],
		['[]', 'not-views'],
		['{"format":"sourceline","version":1}', 'not-views'],
		[file([sound], { version: 2 }), 'other-version'],
		[file([sound], { investigation: 'elsewhere' }), 'other-investigation'],
		[' '.repeat(5_000_001), 'too-long']
	])('is refused as a whole, with the reason', (text, code) => {
		expect(read(text)).toMatchObject({ entries: [], problems: [{ code, entry: null }] });
	});

	it.each([
		[7, 'no-record'],
		[null, 'no-record'],
		[{ ...sound, name: ' \u0000 ' }, 'no-name'],
		[{ ...sound, address: 4 }, 'no-address'],
		[{ ...sound, address: 'x'.repeat(60_000) }, 'no-address'],
		[{ name: 'Money', address: '' }, 'no-date']
	])('names the view that is wrong, and takes in the others: %j', (wrong, code) => {
		const text = file([sound, wrong]);
		expect(codes(text)).toEqual([[code, 2]]);
		expect(read(text).entries[0]?.name).toBe('Money');
		expect(read(text).entries).toHaveLength(code === 'no-date' ? 2 : 1);
	});

	it('reads no more views than anybody has', () => {
		const text = file(Array.from({ length: 1001 }, () => sound));
		expect(codes(text)).toEqual([['too-many', null]]);
		expect(read(text).entries).toHaveLength(1000);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.json(),
					fc.array(fc.jsonValue()).map((views) => file(views))
				),
				(text) => {
					for (const { name } of read(text).entries) expect(name.length).toBeGreaterThan(0);
				}
			)
		);
	});

	it('says every problem in either language', () => {
		for (const language of languages)
			for (const code of viewsProblemCodes) {
				const words = viewsProblemWords({ code, entry: 3, value: 'X' }, language);
				expect(words).toMatch(language === 'en' ? /^View 3: / : /^Vista 3: /);
				expect(words).not.toContain('views_problem');
			}
	});

	it('is called after its investigation, and after the view where it holds one', () => {
		expect(viewsFileName('el-mencho-cjng')).toBe('el-mencho-cjng-views.json');
		expect(viewsFileName('test', 'El Mencho, 1 paso: ¿quién?')).toBe('test-view-el-mencho-1-paso-quien.json');
		expect(viewsFileName('test', '¿?')).toBe('test-view-1.json');
	});
});

describe('taking in views', () => {
	const entry = (name: string, query: string) => ({ name, query, created: '', changed: '' });

	it('leaves out what is there, and keeps apart what only shares a name', () => {
		const there = [entry('Money', 'v=1&seed=2')];
		const fresh = newEntries(
			[entry('Money', 'v=1&seed=2'), entry('Money', 'v=1&seed=3'), entry('Fuel', '')],
			there
		);
		expect(fresh.map(({ name }) => name)).toEqual(['Money (2)', 'Fuel']);
	});

	it('never drops one that shows something new, and never gives a name twice', () => {
		const anyEntry = fc.record({
			name: fc.constantFrom('a', 'b', 'a (2)'),
			query: fc.constantFrom('', 'x', 'y')
		});
		const anyEntries = fc.array(anyEntry.map(({ name, query }) => entry(name, query)));
		fc.assert(
			fc.property(anyEntries, (entries) => {
				const all = newEntries(entries, []);
				expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
				expect(new Set(all.map(({ query }) => query))).toEqual(new Set(entries.map(({ query }) => query)));
			})
		);
	});
});
