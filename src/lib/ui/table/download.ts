import { csvMimeType, writeCsv } from '$lib/formats';
import type { Language } from '$lib/model';
import { tableCells, type Row, type Table } from '$lib/narration';

/** Hands a table to the reader as a file, as it is shown: these rows, in this order. */
export function downloadCsv(table: Table, rows: readonly Row[], investigation: string, language: Language) {
	const text = writeCsv(tableCells(table.columns, rows, language));
	const address = URL.createObjectURL(new Blob([text], { type: csvMimeType }));
	const link = document.createElement('a');
	link.href = address;
	link.download = csvName(investigation, table.id, language);
	link.click();
	// A task later, since the browser only begins to read it now.
	setTimeout(() => URL.revokeObjectURL(address));
}

/** `el-mencho-cjng-relationships-es.csv` */
export function csvName(investigation: string, table: string, language: Language): string {
	return `${[investigation, table, language].join('-').replace(/[^\w.-]+/g, '-')}.csv`;
}
