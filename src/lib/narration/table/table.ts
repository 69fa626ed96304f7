/** What a table of a Picture is made of. To add one: a file that exports it, and a line in `tables.ts`. */
import type { EvidenceIndex } from '$lib/evidence';
import type { Investigation, Language, Standing } from '$lib/model';
import type { Contested, Look, Picture, Weight } from '$lib/picture';
import type { Selected } from '$lib/view';

/** One line of a table. What its cells say is worked out when it is asked for: most rows are never looked at. */
export interface Row {
	/** Unique within its table. */
	readonly id: string;
	/** What choosing the row selects; null where the picture has nothing to select for it. */
	readonly selects: Selected | null;
	/** What choosing the row selects where that is more than one thing. */
	readonly gathers?: readonly Selected[];
	readonly language: Language;
}

/** A sign of the picture that stands before the words of a cell. */
export type Sign =
	| { readonly kind: 'entity'; readonly look: Look }
	| { readonly kind: 'line'; readonly standing: Standing; readonly weight: Weight }
	| { readonly kind: 'contested'; readonly contested: Contested };

export type Words = (inputs: Record<string, never>, options: { locale: Language }) => string;

/**
 * One column. Written as methods and not as fields, since a list of tables holds columns of rows of several kinds, and
 * each is only ever handed the rows of its own table.
 */
export interface Column<R extends Row = Row> {
	readonly id: string;
	readonly label: Words;
	/** A column of numbers: they stand at the end of their cell, and leave as numbers. */
	readonly align?: 'end';
	/** What stands in the cell; empty where nothing is known. */
	value(row: R): string;
	/** What the column is sorted by; null where nothing is known. */
	sort(row: R): string | number | null;
	sign?(row: R): Sign | null;
	/** Where the cell leads; only ever an address that `sourceLink` lets through. */
	link?(row: R): string | null;
	/** The language of the words in the cell, where it is another than the reader's. */
	lang?(row: R): string | null;
}

export interface Table<R extends Row = Row> {
	readonly id: string;
	readonly label: Words;
	readonly columns: readonly Column<R>[];
	/** What choosing a row does, where that is not to select the very thing that it lists. */
	readonly hint?: Words;
	/** A row for each record that is on the picture, in the order of the records. */
	rows(
		investigation: Investigation,
		evidence: EvidenceIndex,
		picture: Picture,
		language: Language
	): readonly R[];
}
