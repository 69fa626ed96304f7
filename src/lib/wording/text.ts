import { languages, type Language, type Text } from '$lib/model';

/** Between the halves of a doubled abbreviation, "EE. UU.": one that is broken at the end of a line reads as two. */
const halves = /(?<=(\p{Lu})\1\.) (?=(\p{Lu})\2\.)/gu;

/** A text in a language; where it is not written in it, in the first that it is written in. */
export function inLanguage(text: Text, language: Language): string {
	const words = text[language] ?? languages.map((other) => text[other]).find((other) => other !== undefined);
	return words?.replace(halves, '\u00A0') ?? '';
}
