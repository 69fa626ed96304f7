/** Columns that several tables share. */
import type { Evidence } from '$lib/evidence';
import {
	bounds,
	credibilities,
	lookup,
	reliabilities,
	standings,
	type Edtf,
	type Investigation,
	type Standing
} from '$lib/model';
import type { Contested } from '$lib/picture';
import { credibilityWords, dateWords, numberWords, reliabilityWords, standingWords } from '$lib/wording';
import { m } from '$messages/messages';
import { weightOf } from '../backing';
import { originName } from '../originNames';
import type { Column, Row, Words } from './table';

/** A column sorted by the very words in it. */
export function wordsColumn<R extends Row>(
	id: string,
	label: Words,
	value: (row: R) => string,
	more: Pick<Column<R>, 'sign' | 'link' | 'lang'> = {}
): Column<R> {
	return { id, label, value, sort: (row) => value(row) || null, ...more };
}

/** A column of counts. */
export function countColumn<R extends Row>(id: string, label: Words, count: (row: R) => number): Column<R> {
	return {
		id,
		label,
		align: 'end',
		value: (row) => numberWords(count(row), row.language),
		sort: count
	};
}

/** A column for what is contested: the tie itself first, then what is so in a detail only. */
export function contestedColumn<R extends Row>(contestedOf: (row: R) => Contested): Column<R> {
	return {
		id: 'contested',
		label: m['table.contested'],
		value(row) {
			const contested = contestedOf(row);
			if (contested === null) return '';
			const words = contested === 'tie' ? m['panel.contested_tie_short'] : m['panel.contested_detail_short'];
			return words({}, { locale: row.language });
		},
		sort: (row) => ({ tie: 0, detail: 1, none: null })[contestedOf(row) ?? 'none'],
		sign(row) {
			const contested = contestedOf(row);
			return contested && { kind: 'contested', contested };
		}
	};
}

/** A row that stands for an assertion, with what it rests on. */
export interface AssertionRow extends Row {
	readonly investigation: Investigation;
	readonly evidence: Evidence;
	readonly standing: Standing;
}

export const standingColumn: Column<AssertionRow> = {
	id: 'standing',
	label: m['table.standing'],
	value: ({ standing, language }) => standingWords(standing, language),
	sort: ({ standing }) => standings.indexOf(standing),
	sign({ standing, evidence }) {
		const weight = weightOf(evidence);
		return weight && { kind: 'line', standing, weight };
	}
};

/** What an assertion rests on: how many notes and origins, the best grades, what is contested, and which sources. */
export const backingColumns: readonly Column<AssertionRow>[] = [
	countColumn('notes', m['table.notes'], ({ evidence }) => evidence.notes.length),
	countColumn('origins', m['table.origins'], ({ evidence }) => evidence.corroboration),
	reliabilityColumn('source', m['table.source'], ({ evidence }) => evidence.bestReliability),
	{
		id: 'note',
		label: m['table.note'],
		value: ({ evidence, language }) => credibilityWords(evidence.bestCredibility, language),
		// What cannot be judged is not low: it stands last, whichever way the column is sorted.
		sort: ({ evidence }) =>
			evidence.bestCredibility === 6 ? null : credibilities.indexOf(evidence.bestCredibility)
	},
	contestedColumn(({ evidence }) => contestedIn(evidence)),
	wordsColumn('sources', m['table.sources'], sourcesWords)
];

/** A column for the reliability of a source, in words; what cannot be judged stands last and not lowest. */
export function reliabilityColumn<R extends Row>(
	id: string,
	label: Words,
	gradeOf: (row: R) => Evidence['bestReliability']
): Column<R> {
	return {
		id,
		label,
		value: (row) => reliabilityWords(gradeOf(row), row.language),
		sort: (row) => (gradeOf(row) === 'F' ? null : reliabilities.indexOf(gradeOf(row)))
	};
}

/** What in an assertion is contested. */
export function contestedIn({ contested, disputes }: Evidence): Contested {
	if (contested) return 'tie';
	return disputes.length > 0 ? 'detail' : null;
}

/** The sources whose notes stand under an assertion, each once: no row leaves without what it rests on. */
function sourcesWords({ investigation, evidence, language }: AssertionRow): string {
	const { sources } = lookup(investigation);
	const cited = new Set(evidence.notes.map(({ note }) => note.source));
	return [...cited]
		.map((id) => {
			const found = sources.get(id);
			if (!found) return m['note.unknown_source']({}, { locale: language });
			const publisher = originName(investigation, found.publisher, language);
			return m['table.source_of']({ title: found.title, publisher }, { locale: language });
		})
		.join('; ');
}

/** A number that dates sort by: the first day that they may mean, then the last; null where no day is known. */
export function dateOrder(from: string | null, to: string | null): number | null {
	if (from === null && to === null) return null;
	return day(from ?? to ?? '') * 1e8 + day(to ?? '9999-12-31');
}

/** A column of single dates. */
export function dateColumn<R extends Row>(
	id: string,
	label: Words,
	dateOf: (row: R) => Edtf | undefined
): Column<R> {
	return {
		id,
		label,
		value(row) {
			const date = dateOf(row);
			return date === undefined ? '' : dateWords(date, row.language);
		},
		sort(row) {
			const date = dateOf(row);
			const found = date === undefined ? null : bounds(date);
			return found && dateOrder(found.earliest, found.latest);
		}
	};
}

const day = (date: string) => Number(date.replaceAll('-', ''));
