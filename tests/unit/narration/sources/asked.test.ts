import { describe, expect, it } from 'vitest';
import { gapsOf, wholeEvidence } from '$lib/evidence';
import {
	askedRows,
	bibliography,
	bibliographyColumns,
	optionsOf,
	readAsked,
	sortNames,
	writeAsked
} from '$lib/narration';
import { openFolder } from '$lib/server';

const opened = await openFolder('graph-data').open('teaching-example');
if (!opened?.investigation) throw new Error(JSON.stringify(opened?.problems.slice(0, 5)));
const { investigation } = opened;
const evidence = wholeEvidence(investigation);
const rows = bibliography(investigation, evidence, gapsOf(investigation, evidence), 'en');

function asking(query: string) {
	const asked = readAsked(new URLSearchParams(query), bibliographyColumns, sortNames.sources);
	return askedRows(rows, bibliographyColumns, asked, 'en').map(({ id }) => id);
}

describe('the list of sources', () => {
	it('holds every source, and by every column one that is in it', () => {
		expect(asking('')).toEqual(investigation.sources.map(({ id }) => id));
		for (const column of bibliographyColumns)
			for (const { id } of optionsOf(rows, column, 'en')) {
				const found = asking(`${column.id}=${id}`);
				expect(found.length).toBeGreaterThan(0);
				expect(found.length).toBeLessThanOrEqual(rows.length);
			}
	});

	it('is narrowed by words, whatever their accents and case', () => {
		expect(asking('title=RÍNG of fire')).toEqual(['smudge-fire']);
		expect(asking('title=fire blamed')).toEqual(['post-fire']);
		expect(asking('founded=judgment 14')).toEqual(['gazette-judgment', 'post-judgment', 'echo-judgment']);
		expect(asking('founded=circular')).toEqual(['post-fire', 'echo-fire', 'smudge-fire']);
	});

	it('is narrowed by date, to what may have been published then', () => {
		expect(asking('published=1998')).toEqual(['staple-memoir']);
		expect(asking('published=2018/2020')).toEqual(['council-minutes', 'coast-atlas']);
		expect(asking('published=undated')).toEqual(['echo-profile']);
	});

	it('is narrowed by a least number, and by several columns at once', () => {
		const alone = (id: string) => rows.find((row) => row.id === id)?.alone.length ?? 0;
		expect(asking('alone=2').every((id) => alone(id) >= 2)).toBe(true);
		expect(asking('alone=2').length).toBe(rows.filter((row) => row.alone.length >= 2).length);
		expect(asking('kind=newspaper&reliability=D')).toEqual(['smudge-official', 'smudge-fire']);
	});

	it('is sorted by a column, either way, and what is not known comes last', () => {
		expect(asking('sort=published')[0]).toBe('staple-memoir');
		expect(asking('sort=-published').at(-1)).toBe('echo-profile');
		expect(asking('sort=-alone')[0]).toBe([...rows].sort((a, b) => b.alone.length - a.alone.length)[0]?.id);
	});

	it('takes no notice of what is no column, and no more of a value than anybody types', () => {
		expect(asking('colour=red&sort=colour')).toHaveLength(rows.length);
		const { values } = readAsked(
			new URLSearchParams({ title: 'x'.repeat(9999) }),
			bibliographyColumns,
			'sort'
		);
		expect(values.get('title')?.length).toBeLessThan(200);
		expect(asking('alone=many')).toHaveLength(rows.length);
	});

	it('asks in an address for what was read from it', () => {
		const query = new URLSearchParams('title=fire&sort=-rests');
		const asked = readAsked(query, bibliographyColumns, 'sort');
		expect(
			new URLSearchParams(writeAsked(asked, 'sort').map(([key, value]) => [key, value])).toString()
		).toBe(query.toString());
	});
});
