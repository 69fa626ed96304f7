/** What a View keeps out of the picture, why, and what shows it again. */
import { facets, type Facet } from '$lib/filters';
import type { Investigation, Language } from '$lib/model';
import type { Picture } from '$lib/picture';
import { withHidden, type View } from '$lib/view';
import { countWords, entityName, sentenceAround } from '$lib/wording';
import { m } from '$messages/messages';
import { periodName } from './period';
import { listOf } from './listOf';
import { nothingOut, withouts, type Reduced } from './without';

export interface HiddenReason {
	readonly id: string;
	/** The reason in words: "period: 2015 to 2020". */
	readonly words: string;
	/** What takes it back; null where nothing the reader did is the reason. */
	readonly patch: Partial<View> | null;
}

export interface HiddenWords {
	/** "12 relationships and 5 entities are hidden" */
	readonly sentence: string;
	readonly reasons: readonly HiddenReason[];
}

/** More names than this are counted. */
const mostNamed = 3;

/**
 * What is hidden, in words, with each reason for it; null where nothing is hidden and nothing could hide anything. Of a
 * slice nobody knows how much it was cut from.
 */
export function hiddenWords(
	investigation: Investigation,
	view: View,
	hidden: Picture['hidden'],
	isSlice = false
): HiddenWords | null {
	const { language } = view;
	const locale = { locale: language };
	const counted = hidden.entities + hidden.relationships > 0;
	const reasons = reasonsFor(investigation, view);
	if (!counted && reasons.length === 0) return null;
	const [nothing, some] = isSlice
		? ([m['hidden.slice'], m['hidden.slice_some']] as const)
		: ([m['hidden.nothing'], m['hidden.sentence']] as const);
	if (!counted) return { sentence: nothing({}, locale), reasons };
	const unsupported = { id: 'unsupported', words: m['hidden.unsupported']({}, locale), patch: null };
	return {
		sentence: some({ what: countsOf(hidden, language) }, locale),
		reasons: reasons.length > 0 ? reasons : [unsupported]
	};
}

function countsOf({ relationships, entities }: Picture['hidden'], language: Language): string {
	return listOf(
		[
			...(relationships > 0 ? [countWords('relationships', relationships, language)] : []),
			...(entities > 0 ? [countWords('entities', entities, language)] : [])
		],
		language
	);
}

function reasonsFor(investigation: Investigation, view: View): readonly HiddenReason[] {
	const { language, spotlight, only, hidden, filter } = view;
	const locale = { locale: language };
	const names = (ids: readonly string[]) =>
		named(
			ids.map((id) => entityName(investigation, id, language)),
			language
		);
	return [
		...(spotlight
			? [
					{
						id: 'spotlight',
						words: sentenceAround(investigation, spotlight.centre, language, (...centre) =>
							m['hidden.spotlight']({ names: named(centre, language) }, locale)
						),
						patch: { spotlight: null }
					}
				]
			: []),
		...facets.flatMap((facet: Facet) => {
			const out = filter[facet.id] ?? [];
			if (out.length === 0) return [];
			const options = named(
				out.map((option) => facet.words(option, investigation, language)),
				language
			);
			const words = m['hidden.facet']({ facet: facet.label({}, locale), options }, locale);
			return [{ id: facet.id, words, patch: { filter: withHidden(filter, facet.id, []) } }];
		}),
		...periodReasons(view),
		...(only
			? [{ id: 'only', words: m['hidden.only']({ n: only.length }, locale), patch: { only: null } }]
			: []),
		...(hidden.length > 0
			? [
					{
						id: 'hidden',
						words: m['hidden.by_hand']({ names: names(hidden) }, locale),
						patch: { hidden: [] }
					}
				]
			: []),
		...withoutReasons(investigation, view)
	];
}

function periodReasons({ language, period }: View): readonly HiddenReason[] {
	if (!period) return [];
	const locale = { locale: language };
	const words = m['hidden.period']({ period: periodName(period, language) }, locale);
	const dated = { id: 'period', words, patch: { period: null } };
	if (period.undated) return [dated];
	const undated = { period: { ...period, undated: true } };
	return [dated, { id: 'undated', words: m['hidden.undated']({}, locale), patch: undated }];
}

/** Each on its own while they are few; of many one reason that names the first. */
function withoutReasons(investigation: Investigation, view: View): readonly HiddenReason[] {
	const out = withouts(investigation, view);
	if (out.length > mostNamed + 1)
		return [{ id: 'without', words: withoutWords(investigation, view), patch: nothingOut }];
	const locale = { locale: view.language };
	return out.map(({ words, ...rest }) => ({ ...rest, words: m['views.without']({ names: words }, locale) }));
}

/** "Without everything published by Reuters and every source older than 2020"; empty where nothing is out. */
export function withoutWords(investigation: Investigation, view: Reduced, most = mostNamed): string {
	const names = withouts(investigation, view).map(({ words }) => words);
	if (names.length === 0) return '';
	return m['views.without']({ names: named(names, view.language, most) }, { locale: view.language });
}

/** A list that names the first of many and counts the rest. */
export function named(names: readonly string[], language: Language, most = mostNamed): string {
	if (names.length <= most + 1) return listOf(names, language);
	const more = m['hidden.more']({ n: names.length - most }, { locale: language });
	return listOf([...names.slice(0, most), more], language);
}
