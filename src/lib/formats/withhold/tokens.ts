import { foldedWithPlaces } from './folded';

/** A word of a text, as it is searched for and as it was written. */
export interface Token {
	readonly word: string;
	/** Where it stands in the original. */
	readonly start: number;
	readonly end: number;
	/** What stands between it and the word before. */
	readonly gap: string;
	/** Whether it begins with a large letter, or one of a script that knows no small ones. */
	readonly large: boolean;
	/** Whether all of it is large. */
	readonly capitals: boolean;
	/** Whether a full stop follows. */
	readonly dotted: boolean;
}

/** The words of a text in their order. */
export function tokensOf(text: string): readonly Token[] {
	const { text: folded, at } = foldedWithPlaces(text);
	let last = 0;
	return [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => {
		const start = at[index] ?? 0;
		const end = at[index + word.length] ?? text.length;
		const written = text.slice(start, end);
		const first = String.fromCodePoint(written.codePointAt(0) ?? 0);
		const token = {
			word,
			start,
			end,
			gap: text.slice(last, start),
			large: first === first.toUpperCase(),
			capitals: written === written.toUpperCase(),
			dotted: text.startsWith('.', end)
		};
		last = end;
		return token;
	});
}
