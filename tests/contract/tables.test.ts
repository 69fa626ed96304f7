import { describe, expect, it } from 'vitest';
import { weigh } from '$lib/evidence';
import { writeCsv } from '$lib/formats';
import { languages } from '$lib/model';
import { narrowRows, sortRows, tableCells, tables, tally, type Table } from '$lib/narration';
import { buildNetwork } from '$lib/network';
import { depict } from '$lib/picture';
import { openFolder } from '$lib/server';
import { openingView, type View } from '$lib/view';
import { readCsv } from '../support/csv';

const opened = await openFolder('graph-data').open('el-mencho-cjng');
if (!opened?.investigation) throw new Error(JSON.stringify(opened?.problems.slice(0, 5)));
const { investigation } = opened;
const network = buildNetwork(investigation);
const listed: readonly Table[] = tables;

function shown(change: Partial<View> = {}) {
	const view = { ...openingView('en'), ...change };
	const evidence = weigh(investigation, view);
	return { view, evidence, picture: depict(network, evidence, view) };
}

function rowsOf(table: Table, change: Partial<View> = {}) {
	const { view, evidence, picture } = shown(change);
	return table.rows(investigation, evidence, picture, view.language);
}

it('every table has an id of its own', () => {
	expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
});

describe.each(languages)('in %s', (language) => {
	describe.each(listed.map((table) => [table.id, table] as const))('the table of %s', (_, table) => {
		const rows = rowsOf(table, { language });

		it('has words for itself and for each of its columns, and no two the same', () => {
			const words = table.columns.map(({ label }) => label({}, { locale: language }));
			expect(table.label({}, { locale: language })).not.toBe('');
			expect(words).not.toContain('');
			expect(new Set(words).size).toBe(words.length);
			expect(new Set(table.columns.map(({ id }) => id)).size).toBe(words.length);
		});

		it('has rows, each with an id of its own and words in its first column', () => {
			expect(rows.length).toBeGreaterThan(0);
			expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
			for (const row of rows) expect(table.columns[0]?.value(row)).not.toBe('');
		});

		it('sorts every row by every column, with the empty last both ways', () => {
			for (const column of table.columns)
				for (const descending of [false, true]) {
					const sorted = sortRows(rows, table.columns, { column: column.id, descending }, language);
					expect(new Set(sorted)).toEqual(new Set(rows));
					const keys = sorted.map((row) => column.sort(row));
					const known = keys.filter((key) => key !== null);
					expect(keys.slice(0, known.length), column.id).toEqual(known);
					expect(
						known.every((key) => typeof key === typeof known[0]),
						column.id
					).toBe(true);
				}
		});

		it('is found by its own words', () => {
			for (const row of rows.slice(0, 20)) {
				const words = table.columns.map((column) => column.value(row)).join(' ');
				expect(narrowRows(rows, table.columns, words)).toContain(row);
			}
		});

		it('comes back from its CSV as it was', () => {
			const cells = tableCells(table.columns, rows, language);
			expect(readCsv(writeCsv(cells))).toEqual(cells.map((row) => row.map(String)));
		});
	});
});

it('lists what the overview counts', () => {
	for (const change of [
		{},
		{ withoutSources: ['reuters-operation'] },
		{ spotlight: { centre: ['cjng'], depth: 1 } }
	]) {
		const { evidence, picture } = shown(change);
		const { entities, relationships, sources } = tally(investigation, evidence, picture);
		const counted = Object.fromEntries(listed.map((table) => [table.id, rowsOf(table, change).length]));
		expect(counted).toMatchObject({ entities, relationships, sources });
	}
});

it('says of the task force what its one anonymous official allows', () => {
	const table = listed.find(({ id }) => id === 'relationships');
	const row = table && rowsOf(table).find(({ id }) => id === 'task-force-in-operation');
	if (!row) throw new Error('the task force is on the opening picture');
	const words = Object.fromEntries(table.columns.map((column) => [column.id, column.value(row)]));
	expect(words).toMatchObject({ standing: 'reported', origins: '1' });
	expect(words.words).toContain('reportedly');
});
