/** What a reader asks of a table on a page without a script: each column narrowed and one sorted by, in the address. */
import { bounds, type Edtf, type Language } from '$lib/model';
import { folded } from '../table/narrow';
import { sortRows, type Order } from '../table/order';
import type { Column, Row } from '../table/table';

/** One of the values that a column can be narrowed to. */
export interface Option {
	readonly id: string;
	readonly words: string;
}

/** How a column is narrowed: by words in it, to one of its values, to a least number, to a stretch of time. */
export type Narrowing<R extends Row> =
	| { readonly by: 'words' | 'least' }
	| { readonly by: 'option'; of(row: R): readonly Option[] }
	| { readonly by: 'date'; of(row: R): Edtf | undefined };

export interface AskedColumn<R extends Row = Row> extends Column<R> {
	readonly narrowing: Narrowing<R>;
}

export interface Asked {
	/** Column id -> what it is narrowed by. */
	readonly values: ReadonlyMap<string, string>;
	readonly order: Order | null;
}

/** The parameters that say in which order the lists of the page of sources stand. */
export const sortNames = { sources: 'sort', todo: 'sort-todo' } as const;

/** Nobody types more, and what is longer is not shown again. */
const longestValue = 120;

/** Reads what an address asks of a table; `sort` names the parameter of its order (`sort=date`, `sort=-date`). */
export function readAsked(query: URLSearchParams, columns: readonly AskedColumn[], sort: string): Asked {
	const values = columns.flatMap(({ id }) => {
		const value = query.get(id)?.trim().slice(0, longestValue) ?? '';
		return value === '' ? [] : [[id, value] as const];
	});
	const wanted = query.get(sort) ?? '';
	const column = wanted.replace(/^-/, '');
	const known = columns.some(({ id }) => id === column);
	return {
		values: new Map(values),
		order: known ? { column, descending: wanted.startsWith('-') } : null
	};
}

/** What is asked as the parameters of an address. */
export function writeAsked({ values, order }: Asked, sort: string): readonly (readonly [string, string])[] {
	return [...values, ...(order ? [[sort, `${order.descending ? '-' : ''}${order.column}`] as const] : [])];
}

/** The rows that pass every column, in the order asked for. */
export function askedRows<R extends Row>(
	rows: readonly R[],
	columns: readonly AskedColumn<R>[],
	{ values, order }: Asked,
	language: Language
): readonly R[] {
	const passing = columns.reduce((left, column) => {
		const value = values.get(column.id);
		return value === undefined ? left : left.filter(passes(column, value));
	}, rows);
	return sortRows(passing, columns, order, language);
}

/** The values that stand in a column, by their words; none of a column that is not narrowed so. */
export function optionsOf<R extends Row>(
	rows: readonly R[],
	{ narrowing }: AskedColumn<R>,
	language: Language
): readonly Option[] {
	if (narrowing.by !== 'option') return [];
	const found = new Map(
		rows.flatMap((row) => narrowing.of(row).map((option) => [option.id, option] as const))
	);
	const { compare } = new Intl.Collator(language, { numeric: true });
	return [...found.values()].sort((a, b) => compare(a.words, b.words));
}

function passes<R extends Row>(column: AskedColumn<R>, value: string): (row: R) => boolean {
	const { narrowing } = column;
	if (narrowing.by === 'option') return (row) => narrowing.of(row).some(({ id }) => id === value);
	if (narrowing.by === 'least') {
		const least = Number(value);
		return (row) => Number.isNaN(least) || Number(column.sort(row) ?? 0) >= least;
	}
	const wanted = folded(value).split(/\s+/);
	const says = (row: R) => {
		const text = folded(column.value(row));
		return wanted.every((word) => text.includes(word));
	};
	const stretch = narrowing.by === 'date' ? bounds(value) : null;
	if (narrowing.by !== 'date' || !stretch) return says;
	return (row) => {
		const date = bounds(narrowing.of(row) ?? '');
		return (
			date !== null &&
			(stretch.earliest === null || (date.latest ?? '9999-12-31') >= stretch.earliest) &&
			(stretch.latest === null || (date.earliest ?? '0000-01-01') <= stretch.latest)
		);
	};
}
