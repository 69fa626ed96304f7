import type { Language } from '$lib/model';
import { m } from '$messages/messages';
import { regional } from '$lib/wording';

/** Whether a browser would take this as the language of a text (BCP 47). */
export function isLanguageTag(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}

/** A language in words: "Spanish", "inglés". */
export function languageName(tag: string, locale: Language): string {
	const unknown = m['note.unknown']({}, { locale });
	if (tag === 'und' || tag === '') return unknown;
	if (!isLanguageTag(tag)) return tag;
	return new Intl.DisplayNames(regional(locale), { type: 'language' }).of(tag) ?? tag;
}
