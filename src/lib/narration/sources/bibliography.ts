/** Every source of an investigation, with what rests on it and what it rests on. */
import {
	circlesOf,
	rankSources,
	restingOn,
	type EvidenceIndex,
	type Gap,
	type GapId,
	type WeighedNote
} from '$lib/evidence';
import {
	credibilities,
	lookup,
	type Credibility,
	type Investigation,
	type Language,
	type Source
} from '$lib/model';
import { credibilityWords, dateWords, numberWords, reliabilityWords, sourceKindWords } from '$lib/wording';
import { m } from '$messages/messages';
import { originName } from '../originNames';
import { isLanguageTag } from '../languageName';
import { countColumn, dateColumn, reliabilityColumn, wordsColumn } from '../table/columns';
import type { Column, Row } from '../table/table';
import type { AskedColumn, Narrowing, Option } from './asked';
import { gapWords } from './gapWords';

export interface BibliographyRow extends Row {
	readonly source: Source;
	readonly publisher: string;
	/** Ids of the assertions that a note from it supports, and of those that no other source does. */
	readonly rests: readonly string[];
	readonly alone: readonly string[];
	/** How credible its notes are, and how many are so, the best first; those that cannot be judged last. */
	readonly credibility: readonly (readonly [Credibility, number])[];
	/** The independent origins that its notes go back to, whichever way they speak. */
	readonly origins: readonly Option[];
	/** The sources that it rests on itself, as its record names them. */
	readonly founded: readonly Source[];
	/** Whether these come back to it: circular reporting. */
	readonly circular: boolean;
	readonly lacks: readonly GapId[];
}

/** The rows of the bibliography, in the order of the records. */
export function bibliography(
	investigation: Investigation,
	evidence: EvidenceIndex,
	gaps: readonly Gap[],
	language: Language
): readonly BibliographyRow[] {
	const { sources } = lookup(investigation);
	const rests = restingOn(evidence.values());
	const alone = new Map(rankSources(investigation, evidence).map((each) => [each.id, each.alone]));
	const circular = new Set(circlesOf(investigation).flatMap((circle) => circle.sources));
	const notes = notesOf(evidence);
	const lacks = gaps
		.filter((gap) => gap.of === 'sources')
		.map(({ id, lacking }) => ({ id, sources: new Set(lacking.map((each) => each.id)) }));
	return investigation.sources.map((source) => {
		const { id } = source;
		const own = notes.get(id) ?? [];
		const origins = [...new Set(own.map(({ independentOrigin }) => independentOrigin))];
		return {
			id,
			selects: null,
			language,
			source,
			publisher: originName(investigation, source.publisher, language),
			rests: rests.get(id) ?? [],
			alone: alone.get(id) ?? [],
			credibility: credibilities.flatMap((grade) => {
				const count = own.filter(({ note }) => note.credibility === grade).length;
				return count > 0 ? [[grade, count] as const] : [];
			}),
			origins: origins.map((origin) => ({ id: origin, words: originName(investigation, origin, language) })),
			founded: source.derivedFrom.flatMap((each) => sources.get(each) ?? []),
			circular: circular.has(id),
			lacks: lacks.filter((gap) => gap.sources.has(id)).map((gap) => gap.id)
		};
	});
}

function notesOf(evidence: EvidenceIndex): ReadonlyMap<string, readonly WeighedNote[]> {
	const found = new Map<string, WeighedNote[]>();
	for (const weighed of [...evidence.values()].flatMap(({ notes }) => notes)) {
		const own = found.get(weighed.note.source);
		if (own) own.push(weighed);
		else found.set(weighed.note.source, [weighed]);
	}
	return found;
}

const asked = (column: Column<BibliographyRow>, narrowing: Narrowing<BibliographyRow>) => ({
	...column,
	narrowing
});

/** "probably true (2)" */
const graded = (words: string, grade: Credibility | Source['reliability']) => `${words} (${grade})`;

export const bibliographyColumns: readonly AskedColumn<BibliographyRow>[] = [
	asked(
		wordsColumn(
			'title',
			m['table.title'],
			({ source }) => [source.title, ...(source.author === undefined ? [] : [source.author])].join(', '),
			{ lang: ({ source }) => (isLanguageTag(source.language) ? source.language : null) }
		),
		{ by: 'words' }
	),
	asked(
		wordsColumn('kind', m['table.kind'], ({ source, language }) => sourceKindWords(source.kind, language)),
		{
			by: 'option',
			of: ({ source, language }) => [{ id: source.kind, words: sourceKindWords(source.kind, language) }]
		}
	),
	asked(
		wordsColumn('publisher', m['table.publisher'], ({ publisher }) => publisher),
		{ by: 'option', of: ({ source, publisher }) => [{ id: source.publisher, words: publisher }] }
	),
	asked(
		{
			...dateColumn<BibliographyRow>('published', m['sources.published'], ({ source }) => source.issued),
			value: ({ source, language }) =>
				source.issued === undefined
					? m['note.undated']({}, { locale: language })
					: dateWords(source.issued, language)
		},
		{ by: 'date', of: ({ source }) => source.issued }
	),
	asked(
		{
			...reliabilityColumn<BibliographyRow>(
				'reliability',
				m['table.reliability'],
				({ source }) => source.reliability
			),
			value: reliabilityOf
		},
		{ by: 'option', of: (row) => [{ id: row.source.reliability, words: reliabilityOf(row) }] }
	),
	asked(
		{
			id: 'credibility',
			label: m['sources.credibility'],
			value: ({ credibility, language }) =>
				credibility
					.map(
						([grade, n]) =>
							`${graded(credibilityWords(grade, language), grade)} × ${numberWords(n, language)}`
					)
					.join(', '),
			// What cannot be judged is not low: a source of which no note can be stands last.
			sort: ({ credibility }) =>
				credibility[0] === undefined || credibility[0][0] === 6 ? null : credibility[0][0]
		},
		{
			by: 'option',
			of: ({ credibility, language }) =>
				credibility.map(([grade]) => ({
					id: String(grade),
					words: graded(credibilityWords(grade, language), grade)
				}))
		}
	),
	asked(
		wordsColumn('origins', m['sources.origins'], ({ origins }) =>
			origins.map(({ words }) => words).join('; ')
		),
		{ by: 'option', of: ({ origins }) => origins }
	),
	asked(
		wordsColumn('founded', m['sources.founded'], ({ founded, circular, language }) =>
			[
				...founded.map(({ title }) => title),
				...(circular ? [m['sources.circular']({}, { locale: language })] : [])
			].join('; ')
		),
		{ by: 'words' }
	),
	asked(
		countColumn('rests', m['table.rests'], ({ rests }) => rests.length),
		{ by: 'least' }
	),
	asked(
		countColumn('alone', m['sources.alone'], ({ alone }) => alone.length),
		{ by: 'least' }
	),
	asked(
		wordsColumn('lacks', m['sources.lacks'], ({ lacks, language }) =>
			lacks.map((gap) => gapWords(gap, language).name).join('; ')
		),
		{
			by: 'option',
			of: ({ lacks, language }) => lacks.map((gap) => ({ id: gap, words: gapWords(gap, language).name }))
		}
	)
];

function reliabilityOf({ source, language }: BibliographyRow): string {
	return graded(reliabilityWords(source.reliability, language), source.reliability);
}
