import { languages, type Language, type Text } from '$lib/model';

/** A text in a language; where it is not written in it, in the first that it is written in. */
export function inLanguage(text: Text, language: Language): string {
	return text[language] ?? languages.map((other) => text[other]).find((words) => words !== undefined) ?? '';
}
