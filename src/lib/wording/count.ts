import type { Language } from '$lib/model';
import { notBacking, reportsOn, type Evidence } from '$lib/evidence';
import { m } from '$messages/messages';
import { regional } from './regional';

const counts = {
	origins: m['count.origins'],
	notes: m['count.notes'],
	reports: m['count.reports'],
	sources: m['count.sources'],
	relationships: m['count.relationships'],
	entities: m['count.entities'],
	details: m['count.details']
};

/** The words for fewer than this are kept: a picture counts thousands of times, and seldom far. */
const few = 1000;
const said = new Map<string, string>();

/** "1 relationship", "12 relationships", "9,934 relationships". */
export function countWords(of: keyof typeof counts, n: number, locale: Language): string {
	const key = `${locale} ${of} ${n}`;
	const found = said.get(key);
	if (found !== undefined) return found;
	const number = new Intl.NumberFormat(regional(locale)).format(n);
	const words = counts[of]({ n, number }, { locale });
	if (n < few) said.set(key, words);
	return words;
}

/** How many reports there are and how few they come from: "5 reports, 1 origin". */
export function reportsWords(evidence: Evidence, locale: Language): string {
	if (evidence.corroboration === 0) return m['evidence.none']({}, { locale });
	return m['evidence.backing'](
		{
			reports: countWords('reports', reportsOn(evidence), locale),
			origins: countWords('origins', evidence.corroboration, locale)
		},
		{ locale }
	);
}

/** What speaks of an assertion and backs nothing, each apart: "1 note contradicts it or a detail of it". */
export function unbackedWords(evidence: Evidence, locale: Language): readonly string[] {
	const { takenBack, contradicting, mentioning } = notBacking(evidence);
	const counted = [
		[m['evidence.taken_back'], takenBack],
		[m['evidence.contradicted'], contradicting],
		[m['evidence.mentioned'], mentioning]
	] as const;
	return counted.flatMap(([words, n]) => (n > 0 ? [words({ n }, { locale })] : []));
}

/** What an assertion rests on, and what speaks of it beside: "1 report, 1 origin; 1 note only mentions it". */
export function backingWords(evidence: Evidence, locale: Language): string {
	return [reportsWords(evidence, locale), ...unbackedWords(evidence, locale)].join('; ');
}
