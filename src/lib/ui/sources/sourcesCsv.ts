import { gapsOf, wholeEvidence } from '$lib/evidence';
import { writeCsv } from '$lib/formats';
import type { Investigation, Language } from '$lib/model';
import {
	askedRows,
	bibliography,
	bibliographyColumns,
	readAsked,
	sortNames,
	tableCells,
	todo,
	todoColumns,
	type AskedColumn,
	type Row
} from '$lib/narration';

/** A list of the page of sources as a spreadsheet: the rows that an address asks for, in its order, all of them. */
export function sourcesCsv(
	investigation: Investigation,
	list: keyof typeof sortNames,
	language: Language,
	query: URLSearchParams
): string {
	const evidence = wholeEvidence(investigation);
	const gaps = gapsOf(investigation, evidence);
	const write = <R extends Row>(rows: readonly R[], columns: readonly AskedColumn<R>[]) => {
		const asked = readAsked(query, columns, sortNames[list]);
		return writeCsv(tableCells(columns, askedRows(rows, columns, asked, language), language));
	};
	return list === 'todo'
		? write(todo(investigation, evidence, gaps, language), todoColumns)
		: write(bibliography(investigation, evidence, gaps, language), bibliographyColumns);
}
