import { csvMimeType, writeCsv } from '$lib/formats';
import type { Language } from '$lib/model';
import { tableCells, type Row, type Table } from '$lib/narration';
import { handOver } from '../handOver';

/** Hands a table to the reader as a file, as it is shown: these rows, in this order. */
export function downloadCsv(table: Table, rows: readonly Row[], investigation: string, language: Language) {
	const text = writeCsv(tableCells(table.columns, rows, language));
	handOver(text, csvName(investigation, table.id, language), csvMimeType);
}

/** `el-mencho-cjng-relationships-es.csv` */
export function csvName(investigation: string, table: string, language: Language): string {
	return `${[investigation, table, language].join('-').replace(/[^\w.-]+/g, '-')}.csv`;
}
