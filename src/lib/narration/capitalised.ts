import type { Language } from '$lib/model';

/** A sentence with its first letter large. */
export function capitalised(words: string, language: Language): string {
	return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}
