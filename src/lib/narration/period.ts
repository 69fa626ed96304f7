import { edtfOf, type Stretch } from '$lib/filters';
import type { Language } from '$lib/model';
import type { Period } from '$lib/view';
import { dateWords } from '$lib/wording';
import { m } from '$messages/messages';

/** A stretch of days in as few words as say it: "2015", "May 2015", "2015 to 2020". */
export function stretchWords(stretch: Stretch, language: Language): string {
	return dateWords(edtfOf(stretch), language);
}

/** A period in words: "2015 to 2020", "as of 31 December 2020". */
export function periodName({ from, to, mode }: Period, language: Language): string {
	if (mode === 'within') return stretchWords({ from, to }, language);
	return m['hidden.as_of']({ date: dateWords(to, language) }, { locale: language });
}
