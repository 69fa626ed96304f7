import type { Language, Reliability, SourceKind, Standing } from '$lib/model';
import { m } from '$messages/messages';

type Words = (inputs: Record<string, never>, options: { locale: Language }) => string;

const standingNames = {
	stated: m['standing.stated.name'],
	reported: m['standing.reported.name'],
	alleged: m['standing.alleged.name'],
	charged: m['standing.charged.name'],
	convicted: m['standing.convicted.name'],
	sanctioned: m['standing.sanctioned.name'],
	acknowledged: m['standing.acknowledged.name'],
	denied: m['standing.denied.name'],
	retracted: m['standing.retracted.name']
} satisfies Record<Standing, Words>;

const standingMeanings = {
	stated: m['standing.stated.meaning'],
	reported: m['standing.reported.meaning'],
	alleged: m['standing.alleged.meaning'],
	charged: m['standing.charged.meaning'],
	convicted: m['standing.convicted.meaning'],
	sanctioned: m['standing.sanctioned.meaning'],
	acknowledged: m['standing.acknowledged.meaning'],
	denied: m['standing.denied.meaning'],
	retracted: m['standing.retracted.meaning']
} satisfies Record<Standing, Words>;

const adverbs = {
	stated: () => '',
	reported: m['standing.reported.adverb'],
	alleged: m['standing.alleged.adverb'],
	charged: m['standing.charged.adverb'],
	convicted: m['standing.convicted.adverb'],
	sanctioned: m['standing.sanctioned.adverb'],
	acknowledged: m['standing.acknowledged.adverb'],
	denied: m['standing.denied.adverb'],
	retracted: m['standing.retracted.adverb']
} satisfies Record<Standing, Words>;

const reliabilityNames = {
	A: m['reliability.A'],
	B: m['reliability.B'],
	C: m['reliability.C'],
	D: m['reliability.D'],
	E: m['reliability.E'],
	F: m['reliability.F']
} satisfies Record<Reliability, Words>;

const sourceKindNames = {
	court: m['source_kind.court'],
	government: m['source_kind.government'],
	'sanctions-list': m['source_kind.sanctions_list'],
	'news-agency': m['source_kind.news_agency'],
	newspaper: m['source_kind.newspaper'],
	broadcaster: m['source_kind.broadcaster'],
	research: m['source_kind.research'],
	reference: m['source_kind.reference'],
	dataset: m['source_kind.dataset'],
	article: m['source_kind.article']
} satisfies Record<SourceKind, Words>;

/** A standing in one or two words: "reported". */
export const standingWords = (standing: Standing, locale: Language) =>
	standingNames[standing]({}, { locale });

/** What a standing means, for legend and panel: "a source passes on what another said". */
export const standingMeaning = (standing: Standing, locale: Language) =>
	standingMeanings[standing]({}, { locale });

/** The adverb that a standing puts into a phrase, with its commas; none where a source states it. */
export const standingAdverb = (standing: Standing, locale: Language): string =>
	adverbs[standing]({}, { locale });

/** Reliability in the words of the Admiralty code: "usually reliable". */
export const reliabilityWords = (grade: Reliability, locale: Language) =>
	reliabilityNames[grade]({}, { locale });

/** "News agency" */
export const sourceKindWords = (kind: SourceKind, locale: Language) => sourceKindNames[kind]({}, { locale });
