import { fold, wordsIn, type Word } from './fold';

/** What of a query was found in a document. */
export interface Matched {
	/** Words of the document, folded. */
	readonly terms: readonly string[];
	/** Words of the query, folded. */
	readonly queried: readonly string[];
}

/** Where the matching words stand in a text: from (included) to (excluded), in UTF-16 units, in order. */
export type Ranges = readonly (readonly [from: number, to: number])[];

/** Words with what matched in them. */
export interface Marked {
	readonly text: string;
	readonly marks: Ranges;
	/** The language of the words, where it is not the reader's. */
	readonly language?: string;
}

/** Where the matching words stand: of a word that the query only begins, as much as the reader has typed. */
export function marksIn(text: string, matched: Matched): Ranges {
	return hitsIn(text, matched).map((word) => {
		const typed = begun(word, matched);
		return [
			word.start,
			typed === undefined ? word.end : word.start + reach(text, word, typed.length)
		] as const;
	});
}

/** The words of a query that a text answers: what tells the better of two texts. */
export function answered(text: string, matched: Matched): ReadonlySet<string> {
	return new Set(hitsIn(text, matched).map((word) => begun(word, matched) ?? nearest(word, matched)));
}

/** The word of the query that a word was found by in spite of a slip: the one that it shares most letters with. */
function nearest({ folded }: Word, { queried }: Matched): string {
	const shared = (other: string) => [...folded].findIndex((letter, i) => other[i] !== letter);
	const length = (other: string) => (shared(other) < 0 ? folded.length : shared(other));
	return queried.reduce((best, other) => (length(other) > length(best) ? other : best), queried[0] ?? folded);
}

const hitsIn = (text: string, { terms }: Matched) =>
	wordsIn(text).filter(({ folded }) => terms.includes(folded));

/** The longest word of the query that this word begins with; none where it was found in spite of a slip. */
const begun = ({ folded }: Word, { queried }: Matched): string | undefined =>
	queried.filter((each) => folded.startsWith(each)).sort((one, other) => other.length - one.length)[0];

/** How many units of a word make `letters` folded ones: an accent may be a unit of its own. */
function reach(text: string, { start, end }: Word, letters: number): number {
	let [at, seen] = [0, 0];
	for (const letter of text.slice(start, end)) {
		const length = fold(letter).length;
		if (seen >= letters && length > 0) break;
		at += letter.length;
		seen += length;
	}
	return at;
}

/** The part of a long text around what matched first, at most `most` units and whole words; marks move along. */
export function excerpt(marked: Marked, most: number): Marked {
	const { text, marks } = marked;
	if (text.length <= most) return marked;
	const first = marks[0]?.[0] ?? 0;
	const words = wordsIn(text);
	const from =
		first < most * 0.7 ? 0 : (words.find(({ start }) => start > first - most * 0.3)?.start ?? first);
	const last = words.findLast(({ start, end }) => start > from && end <= from + most);
	const to = last?.end ?? Math.min(text.length, from + most);
	const before = from > 0 ? '… ' : '';
	const shift = before.length - from;
	return {
		...marked,
		text: `${before}${text.slice(from, to)}${to < text.length ? ' …' : ''}`,
		marks: marks
			.filter(([start, end]) => start >= from && end <= to)
			.map(([start, end]) => [start + shift, end + shift])
	};
}
