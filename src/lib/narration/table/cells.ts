import type { Language } from '$lib/model';
import type { Column, Row } from './table';

/** A table as plain cells, its headings first: words as they are shown, numbers as numbers. */
export function tableCells<R extends Row>(
	columns: readonly Column<R>[],
	rows: readonly R[],
	language: Language
): readonly (readonly (string | number)[])[] {
	const heading = columns.map(({ label }) => label({}, { locale: language }));
	return [heading, ...rows.map((row) => columns.map((column) => cell(column, row)))];
}

function cell<R extends Row>(column: Column<R>, row: R): string | number {
	const key = column.align === 'end' ? column.sort(row) : null;
	return typeof key === 'number' ? key : column.value(row);
}
