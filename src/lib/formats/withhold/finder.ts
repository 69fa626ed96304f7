import type { Calling } from './callings';
import { claimingOf } from './claims';
import { couldBe } from './scramble';
import type { Terms } from './terms';
import { tokensOf, type Token } from './tokens';

/** Finds in texts, ids and addresses what would give away a withheld person. */
export interface Finder {
	/** Whether a text names one of them. */
	readonly names: (text: string) => boolean;
	/** A text with what names them replaced. */
	readonly without: (text: string, standIn: (person: string) => string) => string;
	/** Whether an id or an address tells of one of them, in whatever case and however it is joined. */
	readonly betrays: (text: string) => boolean;
}

interface Found {
	readonly start: number;
	readonly end: number;
	readonly person: string;
}

/** Joined words shorter than this stand inside others by chance: in an id, and in a word of a text. */
const shortestJoined = 6;
const shortestInWord = 8;

/** Makes what finds some people. */
export function finderOf(terms: Terms): Finder {
	const claiming = claimingOf(terms);
	const joined = joinedOf(terms);
	const initialled = new Set(terms.callings.flatMap(initialledOf));

	function found(text: string): readonly Found[] {
		const tokens = tokensOf(text);
		const claims = claiming(tokens, false).flatMap(({ from, to, person }) => {
			const [first, last] = [tokens[from], tokens[to]];
			return first && last && person !== null ? [{ start: first.start, end: last.end, person }] : [];
		});
		const within = tokens.flatMap((token) => insideOf(token, joined));
		return within.length === 0
			? claims
			: [...claims, ...within].sort((one, other) => one.start - other.start);
	}

	return {
		names: (text) => found(text).length > 0,
		without: (text, standIn) => replaced(text, found(text), standIn),
		betrays(text) {
			const tokens = tokensOf(decoded(text));
			if (claiming(tokens, true).length > 0 || tokens.some(({ word }) => initialled.has(word))) return true;
			const run = tokens.map(({ word }) => word).join('');
			return joined.some(({ words }) => words.length >= shortestJoined && run.includes(words));
		}
	};
}

function replaced(text: string, found: readonly Found[], standIn: (person: string) => string): string {
	let [written, last, before] = ['', 0, ''];
	for (const { start, end, person } of found) {
		// A nickname inside the name that it belongs to.
		if (start < last) continue;
		const between = text.slice(last, start);
		// Two parts of one name in a row are that name once.
		if (last === 0 || person !== before || !/^[\s-]*$/.test(between)) written += between + standIn(person);
		[last, before] = [end, person];
	}
	return last === 0 ? text : written + text.slice(last);
}

interface Joined {
	readonly words: string;
	readonly person: string;
}

/** A name inside a longer word, as in a tag: the whole word goes. */
function insideOf({ word, start, end }: Token, joined: readonly Joined[]): readonly Found[] {
	if (word.length < shortestInWord) return [];
	const inside = joined.find(({ words }) => words.length >= shortestInWord && word.includes(words));
	return inside ? [{ start, end, person: inside.person }] : [];
}

/** Whole names, and any two words of one, as they stand without a space: no longer form is without two such. */
function joinedOf({ wholes, callings, others }: Terms): readonly Joined[] {
	const all = [
		...wholes.filter(({ words }) => words.length > 1),
		...callings.flatMap((calling) => pairsOf(calling, others))
	].map(({ words, person }) => ({ words: words.join(''), person }));
	return [...new Map(all.map((each) => [each.words, each])).values()].filter(
		({ words }) => words.length >= shortestJoined
	);
}

function pairsOf(calling: Calling, others: readonly Calling[]) {
	const { person, words } = calling;
	return words.flatMap((one, first) =>
		words.flatMap((other, second) =>
			first === second
				? []
				: one.spellings.flatMap((left) =>
						other.spellings.flatMap((right) => {
							const isOwn = first === 0 || second === 0 || words.length === 2;
							const theirs = !isOwn && others.some((each) => couldBe(tokensOf(`${left} ${right}`), each));
							return theirs ? [] : [{ words: [left, right], person }];
						})
					)
		)
	);
}

/** As a name stands in an address: jvega, jcvega, vegaj. */
function initialledOf({ words }: Calling): readonly string[] {
	const plain = words.map(({ spellings: [each = ''] }) => each);
	const letters = plain.map((each) => each.charAt(0));
	return plain
		.flatMap((word, place) =>
			place === 0
				? []
				: [
						`${letters.slice(0, place).join('')}${word}`,
						`${letters[0] ?? ''}${word}`,
						`${word}${letters[0] ?? ''}`
					]
		)
		.filter(({ length }) => length >= shortestJoined - 1);
}

function decoded(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}
