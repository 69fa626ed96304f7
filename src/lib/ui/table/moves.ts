/** A cell of a table; the headings are row -1. */
export interface Place {
	readonly row: number;
	readonly column: number;
}

export interface Extent {
	readonly rows: number;
	readonly columns: number;
	/** Rows in sight. */
	readonly page: number;
}

/** The cell that a key leads to, by the grid pattern of the ARIA practices; null of a key that leads nowhere. */
export function moveBy(
	{ key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
	{ row, column }: Place,
	{ rows, columns, page }: Extent
): Place | null {
	const all = ctrlKey || metaKey;
	const at = (wantedRow: number, wantedColumn: number): Place => ({
		row: Math.min(rows - 1, Math.max(-1, wantedRow)),
		column: Math.min(columns - 1, Math.max(0, wantedColumn))
	});
	switch (key) {
		case 'ArrowDown':
			return at(row + 1, column);
		case 'ArrowUp':
			return at(row - 1, column);
		case 'ArrowRight':
			return at(row, column + 1);
		case 'ArrowLeft':
			return at(row, column - 1);
		case 'PageDown':
			return at(row + page, column);
		case 'PageUp':
			// Not onto the headings: a page up from the first rows is the first row.
			return at(Math.max(0, row - page), column);
		case 'Home':
			return all ? at(0, 0) : at(row, 0);
		case 'End':
			return all ? at(rows - 1, columns - 1) : at(row, columns - 1);
		default:
			return null;
	}
}
