import type { Language } from '$lib/model';
import { m } from '$messages/messages';

/** What was withheld to protect people. */
export interface Withheld {
	/** People who are not there at all. */
	readonly leftOut: number;
	/** People who are there under a letter. */
	readonly renamed: number;
	/** Quotations that were taken out because they lead to one of them. */
	readonly redactedQuotes: number;
}

/** The name of a person who is there under a letter: "Person A"; after Z comes AA. `place` from 0. */
export function letteredName(place: number, language: Language): string {
	return m['withhold.person']({ letter: letters(place) }, { locale: language });
}

function letters(place: number): string {
	const last = String.fromCharCode(65 + (place % 26));
	return place < 26 ? last : letters(Math.floor(place / 26) - 1) + last;
}

/** What stands where somebody was named who is not there at all. */
export function leftOutName(language: Language): string {
	return m['withhold.someone']({}, { locale: language });
}

/** What a figure says of whom it withholds, in a sentence or two; empty where nobody is. */
export function withheldWords({ leftOut, renamed, redactedQuotes }: Withheld, language: Language): string {
	const locale = { locale: language };
	if (leftOut + renamed === 0) return '';
	const ways = [
		leftOut > 0 ? m['withhold.left_out']({ n: leftOut }, locale) : '',
		renamed > 0 ? m['withhold.renamed']({ n: renamed }, locale) : ''
	].filter((way) => way !== '');
	const people = m['withhold.people']({ n: leftOut + renamed, ways: ways.join(', ') }, locale);
	return redactedQuotes === 0 ? people : `${people} ${m['withhold.quotes']({ n: redactedQuotes }, locale)}`;
}
