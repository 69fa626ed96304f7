import type { Column, Row } from './table';

// What a row says never changes, so its words can be kept for as long as it is.
const kept = new WeakMap<Row, string>();

/** The rows in which every one of some words stands, whatever its accents and case; all rows where there are none. */
export function narrowRows<R extends Row>(
	rows: readonly R[],
	columns: readonly Column<R>[],
	words: string
): readonly R[] {
	const wanted = folded(words).split(/\s+/).filter(Boolean);
	if (wanted.length === 0) return rows;
	return rows.filter((row) => {
		const text = kept.get(row) ?? folded(columns.map((column) => column.value(row)).join('\n'));
		kept.set(row, text);
		return wanted.every((word) => text.includes(word));
	});
}

/** Small letters without accents. */
export function folded(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
