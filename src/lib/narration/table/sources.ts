import { restingOn } from '$lib/evidence';
import { lookup, type Source } from '$lib/model';
import { sourceKindWords } from '$lib/wording';
import { m } from '$messages/messages';
import { sourceLink } from '../address';
import { originName } from '../originNames';
import { isLanguageTag, languageName } from '../languageName';
import { countColumn, dateColumn, reliabilityColumn, wordsColumn } from './columns';
import { shownProperties, shownRelationships } from './shown';
import type { Row, Table } from './table';

interface SourceRow extends Row {
	readonly source: Source;
	readonly publisher: string;
	/** Assertions on the picture that a note from it supports. */
	readonly rests: number;
}

/** Every source that something on the picture cites, also where it only says where a place lies or contradicts. */
export const sources: Table<SourceRow> & { readonly id: 'sources' } = {
	id: 'sources',
	label: m['table.sources'],
	hint: m['table.sources_hint'],
	columns: [
		wordsColumn('title', m['table.title'], ({ source }) => source.title, {
			lang: ({ source }) => (isLanguageTag(source.language) ? source.language : null)
		}),
		wordsColumn('publisher', m['table.publisher'], ({ publisher }) => publisher),
		wordsColumn('kind', m['table.kind'], ({ source, language }) => sourceKindWords(source.kind, language)),
		dateColumn('date', m['table.date'], ({ source }) => source.issued),
		wordsColumn('language', m['table.language'], ({ source, language }) =>
			languageName(source.language, language)
		),
		reliabilityColumn('reliability', m['table.reliability'], ({ source }) => source.reliability),
		countColumn('rests', m['table.rests'], ({ rests }) => rests),
		wordsColumn('address', m['table.address'], addressWords, {
			link({ source }) {
				const link = sourceLink(source);
				return link.kind === 'web' ? link.href : null;
			}
		})
	],
	rows(investigation, evidence, picture, language) {
		const records = lookup(investigation);
		const ties = shownRelationships(investigation, evidence, picture);
		const shown = [...ties, ...shownProperties(investigation, evidence, picture)];
		const rests = restingOn(shown.map((each) => each.evidence));
		const tied = restingOn(ties.map((each) => each.evidence));
		const cited = new Set(shown.flatMap((each) => each.evidence.notes.map(({ note }) => note.source)));
		for (const { id } of picture.nodes) {
			const mapped = records.entities.get(id)?.coordinates?.source;
			if (mapped !== undefined) cited.add(mapped);
		}
		return investigation.sources
			.filter(({ id }) => cited.has(id))
			.map((source) => ({
				id: source.id,
				selects: null,
				gathers: (tied.get(source.id) ?? []).map((id) => ({ kind: 'relationship', id })),
				language,
				source,
				publisher: originName(investigation, source.publisher, language),
				rests: rests.get(source.id)?.length ?? 0
			}));
	}
};

function addressWords({ source, language }: SourceRow): string {
	const link = sourceLink(source);
	if (link.kind === 'web') return link.href;
	return link.kind === 'dataset' ? m['note.dataset']({ name: link.name }, { locale: language }) : '';
}
