import type { Language } from '$lib/model';
import type { Evidence } from '$lib/evidence';
import { m } from '$messages/messages';
import { regional } from './regional';

const counts = {
	origins: m['count.origins'],
	notes: m['count.notes'],
	sources: m['count.sources'],
	relationships: m['count.relationships'],
	entities: m['count.entities']
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

/** What stands behind an assertion: "5 source notes, 1 origin". */
export function backingWords({ notes, corroboration }: Evidence, locale: Language): string {
	if (corroboration === 0) return m['evidence.none']({}, { locale });
	return m['evidence.backing'](
		{
			notes: countWords('notes', notes.length, locale),
			origins: countWords('origins', corroboration, locale)
		},
		{ locale }
	);
}
