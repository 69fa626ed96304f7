/**
 * Comma-separated values as spreadsheets take them: RFC 4180, UTF-8 with a byte order mark, without which Excel reads
 * accents wrongly. No entry in the list of formats, since a table is no investigation.
 */
export const csvMimeType = 'text/csv;charset=utf-8';

/** What a spreadsheet takes for the beginning of a formula, in full width too (OWASP, "CSV Injection"). */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
const plainNumber = /^-?\d+(?:\.\d+)?$/;
/** What must stand in quotes; spaces at an end too, which some readers take away. */
const quoted = /[",\r\n]|^\s|\s$/;

/** Writes rows of cells as the text of a CSV file. Words that a spreadsheet would run as a formula get an apostrophe. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
	return `\uFEFF${rows.map((cells) => `${cells.map(field).join(',')}\r\n`).join('')}`;
}

function field(cell: string | number): string {
	if (typeof cell === 'number') return String(cell);
	const safe = formula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
	return quoted.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
