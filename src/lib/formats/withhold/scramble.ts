/** Finds a name whose words stand in another order, of which some are missing, or that are only letters: "Vega, J. C." */
import { connecting, type Calling } from './callings';
import { isCommon } from './commonWords';
import type { Token } from './tokens';

/** A run of a text's words that calls somebody. */
export interface Run {
	readonly from: number;
	readonly to: number;
	/** Which words of the calling it has, by their places there. */
	readonly places: ReadonlySet<number>;
	/** How many of them are written out. */
	readonly whole: number;
	/** Whether one of these can be nothing but a name. */
	readonly telling: boolean;
}

/** Whose calling a word of the text may not be part of any more: taken by another's name, or the same person's. */
export type Taken = (place: number) => { readonly person: string | null } | undefined;

/** Words that may stand between two words of one name: "Juan de la Vega". */
const mostBetween = 3;

/** The longest run from a place on that a calling can be read in; null where it begins with no word of it. */
export function runFrom(tokens: readonly Token[], from: number, calling: Calling, taken: Taken): Run | null {
	const places = new Set<number>();
	let [to, whole, telling, between] = [from, 0, false, 0];
	for (let at = from; at < tokens.length && between <= mostBetween; at += 1) {
		const token = tokens[at];
		if (!token || (at > from && parts(token, tokens[at - 1]))) break;
		const holder = taken(at);
		if (holder && (holder.person !== calling.person || at === from)) break;
		const read = holder ? [] : standsFor(token, calling, places);
		if (read.length > 0) {
			for (const place of read) places.add(place);
			const isWhole = token.word.length > 1 && read.length === 1 && isWord(token, calling, read[0]);
			if (isWhole) [whole, telling] = [whole + 1, telling || token.large || !isCommon(token.word)];
			[to, between] = [at, 0];
		} else if (at === from || !(holder || passes(token))) break;
		// A nickname between the words of its name may be as long as it likes.
		else if (!holder) between += 1;
	}
	return places.size === 0 ? null : { from, to, places, whole, telling };
}

/** Whether a text's words are all of a calling that its words can be read in: so that both may be meant. */
export function couldBe(run: readonly Token[], calling: Calling): boolean {
	const places = new Set<number>();
	for (const token of run) {
		if (passes(token)) continue;
		const read = standsFor(token, calling, places);
		if (read.length === 0) return false;
		for (const place of read) places.add(place);
	}
	return true;
}

/** The places of the words that a token stands for, written out or as their first letters; none where it does not. */
function standsFor(token: Token, { words }: Calling, used: ReadonlySet<number>): readonly number[] {
	const free = words.flatMap((word, place) => (used.has(place) ? [] : [{ ...word, place }]));
	const same = free.find(({ spellings }) => spellings.includes(token.word));
	if (same) return [same.place];
	if (!areInitials(token)) return [];
	const places: number[] = [];
	for (const letter of token.word) {
		const next = free.find(
			({ place, spellings: [plain = ''] }) => !places.includes(place) && plain.startsWith(letter)
		);
		if (!next) return [];
		places.push(next.place);
	}
	return places;
}

const isWord = ({ word }: Token, { words }: Calling, place: number | undefined) =>
	words[place ?? -1]?.spellings.includes(word) ?? false;

/** A letter alone that a sentence has for a word ("a", "y") needs its full stop. */
export function areInitials({ word, capitals, dotted }: Token): boolean {
	if (word.length === 1) return dotted || (capitals && !/[aeiouy]/.test(word));
	return word.length <= 3 && capitals;
}

/** What may stand inside a name: a word as "de", or an initial that the records do not know. */
export const passes = (token: Token) =>
	connecting.has(token.word) || (token.word.length === 1 && areInitials(token));

/** Whether two words stand too far apart for one name, or a sentence ends between them. */
function parts({ gap }: Token, before: Token | undefined): boolean {
	if (gap.trim().length > 3 || /\n\s*\n/.test(gap)) return true;
	return before !== undefined && before.word.length > 1 && !before.capitals && /[.!?;:]\s/.test(gap);
}
