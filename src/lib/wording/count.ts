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

// Making one takes longer than all else here, and a picture counts thousands of times.
const formats = new Map<Language, Intl.NumberFormat>();

/** "1 relationship", "12 relationships", "9,934 relationships". */
export function countWords(of: keyof typeof counts, n: number, locale: Language): string {
	const format = formats.get(locale) ?? new Intl.NumberFormat(regional(locale));
	formats.set(locale, format);
	const number = format.format(n);
	return counts[of]({ n, number }, { locale });
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
