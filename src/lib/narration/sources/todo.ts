/** What the sourcing lacks, thing by thing. */
import { gapIds, isRelationship, type EvidenceIndex, type Gap, type Lacking } from '$lib/evidence';
import { lookup, type Investigation, type Language } from '$lib/model';
import { detailWords, entityName } from '$lib/wording';
import { m } from '$messages/messages';
import { assertionSentence } from '../assertion';
import { originName } from '../originNames';
import { isLanguageTag } from '../languageName';
import { ownerOf } from '../property';
import { wordsColumn } from '../table/columns';
import type { Row } from '../table/table';
import type { AskedColumn } from './asked';
import { gapWords } from './gapWords';

export interface TodoRow extends Row {
	readonly investigation: Investigation;
	readonly evidence: EvidenceIndex;
	readonly gap: Gap;
	readonly lacking: Lacking;
}

/** A row for each thing that lacks something, gap by gap. Its words are made when they are asked for. */
export function todo(
	investigation: Investigation,
	evidence: EvidenceIndex,
	gaps: readonly Gap[],
	language: Language
): readonly TodoRow[] {
	return gaps.flatMap((gap) =>
		gap.lacking.map((lacking) => ({
			id: `${gap.id} ${lacking.id}`,
			selects: null,
			language,
			investigation,
			evidence,
			gap,
			lacking
		}))
	);
}

export const todoColumns: readonly AskedColumn<TodoRow>[] = [
	{
		id: 'gap',
		label: m['sources.lacks'],
		value: ({ gap, language }) => gapWords(gap.id, language).name,
		sort: ({ gap }) => gapIds.indexOf(gap.id),
		narrowing: {
			by: 'option',
			of: ({ gap, language }) => [{ id: gap.id, words: gapWords(gap.id, language).name }]
		}
	},
	{ ...wordsColumn('what', m['sources.what'], whatWords, { lang: langOf }), narrowing: { by: 'words' } },
	{ ...wordsColumn('concerns', m['sources.concerns'], concernsWords), narrowing: { by: 'words' } },
	{ ...wordsColumn('said-by', m['sources.said_by'], saidByWords), narrowing: { by: 'words' } }
];

/** The assertion as a sentence, with the details that are in dispute; or the title of the source. */
function whatWords({ investigation, evidence, gap, lacking, language }: TodoRow): string {
	const { assertions, sources } = lookup(investigation);
	if (gap.of === 'sources') return sources.get(lacking.id)?.title ?? lacking.id;
	const [assertion, weighed] = [assertions.get(lacking.id), evidence.get(lacking.id)];
	if (!assertion || !weighed) return lacking.id;
	const sentence = assertionSentence(investigation, assertion, weighed, language);
	if (gap.id !== 'contested') return sentence;
	const disputed = weighed.disputes.map(({ about }) =>
		about === null ? m['panel.contested_tie_short']({}, { locale: language }) : detailWords(about, language)
	);
	return `${sentence} (${disputed.join(', ')})`;
}

function langOf({ investigation, gap, lacking }: TodoRow): string | null {
	const language = gap.of === 'sources' && lookup(investigation).sources.get(lacking.id)?.language;
	return language && isLanguageTag(language) ? language : null;
}

/** The entities that an assertion ties or tells of; of a source, who publishes it. */
function concernsWords({ investigation, gap, lacking, language }: TodoRow): string {
	const { assertions, sources } = lookup(investigation);
	if (gap.of === 'sources')
		return originName(investigation, sources.get(lacking.id)?.publisher ?? '', language);
	const assertion = assertions.get(lacking.id);
	if (!assertion) return '';
	const ends = isRelationship(assertion)
		? [assertion.subject, assertion.object]
		: [ownerOf(investigation, assertion) ?? ''];
	return ends.map((id) => entityName(investigation, id, language)).join('; ');
}

/** The origins that support an assertion. */
function saidByWords({ investigation, evidence, gap, lacking, language }: TodoRow): string {
	if (gap.of === 'sources') return '';
	return (evidence.get(lacking.id)?.origins ?? [])
		.map((id) => originName(investigation, id, language))
		.join('; ');
}
