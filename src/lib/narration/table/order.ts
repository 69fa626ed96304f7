import type { Language } from '$lib/model';
import { regional } from '$lib/wording';
import type { Column, Row } from './table';

/** Which column a table is sorted by. */
export interface Order {
	readonly column: string;
	readonly descending: boolean;
}

/**
 * Rows in the order of a column: numbers by size, words as the language sorts them, numbers within words by size too.
 * Equal rows keep their order, and those where nothing is known come last, whichever way the column is sorted.
 */
export function sortRows<R extends Row>(
	rows: readonly R[],
	columns: readonly Column<R>[],
	order: Order | null,
	language: Language
): readonly R[] {
	const column = columns.find(({ id }) => id === order?.column);
	if (!column || !order) return rows;
	const { compare } = new Intl.Collator(regional(language), { numeric: true });
	const way = order.descending ? -1 : 1;
	return rows
		.map((row) => ({ row, key: column.sort(row) }))
		.sort((one, other) => {
			if (one.key === null || other.key === null)
				return Number(one.key === null) - Number(other.key === null);
			if (typeof one.key === 'number' && typeof other.key === 'number') return way * (one.key - other.key);
			return way * compare(String(one.key), String(other.key));
		})
		.map(({ row }) => row);
}

/** The order that pressing a column's heading asks for: up, then down, then as the records stand. */
export function nextOrder(order: Order | null, column: string): Order | null {
	if (order?.column !== column) return { column, descending: false };
	return order.descending ? null : { column, descending: true };
}
