import type { Language } from '$lib/model';
import { regional } from './regional';

// Making one takes longer than all that is ever written with it in a table.
const formats = new Map<Language, Intl.NumberFormat>();

/** "9,934" */
export function numberWords(n: number, language: Language): string {
	const format = formats.get(language) ?? new Intl.NumberFormat(regional(language));
	formats.set(language, format);
	return format.format(n);
}
