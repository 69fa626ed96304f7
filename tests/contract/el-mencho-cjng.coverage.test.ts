import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

// Read as plain YAML on purpose: what an editor promised about the files must hold whatever our reader makes of them.
const folder = path.resolve('graph-data/el-mencho-cjng');

interface Note {
	readonly source: string;
	readonly locator?: { readonly label: string; readonly value: string | number };
}
interface Assertion {
	readonly id: string;
	readonly notes: readonly Note[];
}
interface Entity {
	readonly id: string;
	readonly properties?: readonly (Omit<Assertion, 'id'> & { readonly id?: string; readonly key: string })[];
}

/** The records of a register: one file, or a folder of files by theme. */
function register<Item>(name: string): Item[] {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
		(file) => file === `${name}.yaml` || (file.startsWith(`${name}${path.sep}`) && file.endsWith('.yaml'))
	);
	return files.flatMap((file) => parse(readFileSync(path.join(folder, file), 'utf8')) as Item[]);
}

/** `row,landed,where,why`; only the last of the four may hold a comma. */
function coverage() {
	const [header, ...lines] = readFileSync('docs/coverage.csv', 'utf8').trim().split('\n');
	const rows = lines.map((line) => {
		const [row = '', landed = '', where = '', ...why] = line.split(',');
		return { row, landed, where: where.split(';').filter(Boolean), why: why.join(',') };
	});
	return { header, rows };
}

const relationships = register<Assertion>('relationships');
const properties = register<Entity>('entities').flatMap(({ id: entity, properties = [] }) =>
	properties.map(({ id, key, notes }) => ({ id: id ?? `${entity}/${key}`, notes }))
);
const assertions = [...relationships, ...properties];
const origins = register<{ readonly id: string }>('origins').map(({ id }) => id);
const { header, rows } = coverage();
const landings = ['relationship', 'property', 'note', 'origin', 'left-out'];

describe('coverage of what was read for El Mencho and CJNG', () => {
	it('has every row that was read exactly once', () => {
		const read = JSON.parse(readFileSync('tests/fixtures/facts-rows.json', 'utf8')) as string[];
		const covered = rows.map(({ row }) => row).filter((row) => row !== '-');
		expect(header).toBe('row,landed,where,why');
		expect(read).toHaveLength(152);
		expect(covered.toSorted()).toEqual(read.toSorted());
	});

	it('says where each row landed, or why it did not', () => {
		for (const { row, landed, where, why } of rows) {
			expect(landings, row).toContain(landed);
			if (landed === 'left-out')
				expect({ where, why: why.length > 0 }, row).toEqual({ where: [], why: true });
			else expect(where.length, row).toBeGreaterThan(0);
		}
	});

	it('points only to what exists', () => {
		const known = assertions.map(({ id }) => id);
		for (const { row, landed, where } of rows)
			for (const place of where) expect(landed === 'origin' ? origins : known, row).toContain(place);
	});

	it('reaches every relationship and property, by a row or with a reason', () => {
		const reached = new Set(rows.flatMap(({ where }) => where));
		expect(assertions.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
		for (const { row, why, where } of rows) if (row === '-') expect(why, where.join()).not.toBe('');
	});

	it('names all 18 sentences of the briefing article', () => {
		const named = assertions
			.flatMap(({ notes }) => notes)
			.filter(({ source, locator }) => source === 'briefing-article' && locator?.label === 'sentence')
			.map(({ locator }) => Number(locator?.value));
		const all = Array.from({ length: 18 }, (_, index) => index + 1);
		expect([...new Set(named)].sort((a, b) => a - b)).toEqual(all);
	});
});
