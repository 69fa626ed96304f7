import type { Language } from '$lib/model';

/** The region whose ways of writing numbers, lists and names of languages go with a language, as dates do. */
const regions = { en: 'en-GB', es: 'es-MX' } satisfies Record<Language, string>;

/** The tag to hand to `Intl` for a language of ours. */
export function regional(language: Language): string {
	return regions[language];
}
