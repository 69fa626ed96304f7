/** Finds words that stand in a given order. */
import type { Claim } from './claim';
import type { Token } from './tokens';

/** Words in their order, and whom they call: with null somebody who is not withheld. */
export interface Sequence {
	readonly words: readonly string[];
	readonly person: string | null;
	readonly textless?: boolean;
}

/** Sequences by their first letter. */
export type Sequences = ReadonlyMap<string, readonly Sequence[]>;

export function byFirst(sequences: readonly Sequence[]): Sequences {
	const map = new Map<string, Sequence[]>();
	for (const sequence of sequences) {
		const letter = sequence.words[0]?.charAt(0) ?? '';
		map.set(letter, [...(map.get(letter) ?? []), sequence]);
	}
	return map;
}

/** Where sequences of words stand, of those that begin at a place the longest. `anywhere`: those for ids as well. */
export function sequencesIn(
	tokens: readonly Token[],
	sequences: Sequences,
	anywhere: boolean
): readonly Claim[] {
	const found: Claim[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const first = sequences.get(tokens[at]?.word.charAt(0) ?? '') ?? [];
		let best: Claim | null = null;
		for (const { words, person, textless } of first) {
			if (textless && !anywhere) continue;
			const to = lastOf(tokens, at, words);
			if (to !== null && (best === null || to > best.to)) best = { from: at, to, person };
		}
		if (!best) continue;
		found.push(best);
		at = best.to;
	}
	return found;
}

/** Signs that may stand between two words of a name. */
const widestGap = 4;

/** Where a sequence of words that begins at a place ends; some may be run together. Null where it is not there. */
function lastOf(tokens: readonly Token[], from: number, words: readonly string[]): number | null {
	let next = 0;
	for (let at = from; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (!token || (at > from && token.gap.length > widestGap)) return null;
		let rest = token.word;
		while (rest !== '') {
			const word = words[next];
			if (word === undefined || !rest.startsWith(word)) return null;
			rest = rest.slice(word.length);
			next += 1;
		}
		if (next === words.length) return at;
	}
	return null;
}
