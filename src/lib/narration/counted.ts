import type { Language } from '$lib/model';
import { countWords, regional } from '$lib/wording';
import { m } from '$messages/messages';

/** A number in a language's own form: "9,934". */
export function counted(n: number, language: Language): string {
	return new Intl.NumberFormat(regional(language)).format(n);
}

/** "12 relationships", "no relationships" */
export function relationshipsWords(n: number, language: Language): string {
	return n === 0 ? m['alt.none']({}, { locale: language }) : countWords('relationships', n, language);
}

/** A sentence with one full stop, where a name at its end brings that of its abbreviation. */
export function stopped(sentence: string): string {
	return sentence.replace(/\.\.$/, '.');
}
