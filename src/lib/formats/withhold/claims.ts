/** Says of each word of a text whose name it is part of. */
import type { Calling } from './callings';
import type { Claim } from './claim';
import { areInitials, couldBe, runFrom, type Run } from './scramble';
import { byFirst, sequencesIn } from './sequences';
import type { Terms } from './terms';
import type { Token } from './tokens';

/** Reads a text's words. With `anywhere` it is an id or an address, in which case tells nothing. */
export type Claiming = (tokens: readonly Token[], anywhere: boolean) => readonly Claim[];

/** Makes what claims the words of texts for some people, and leaves to others what they are called by. */
export function claimingOf({ wholes, parts, callings, others, otherNames }: Terms): Claiming {
	const exact = byFirst(wholes);
	const named = byFirst(otherNames.map((words) => ({ words, person: null })));
	const turned = byFirst(otherNames.flatMap(turnings).map((words) => ({ words, person: null })));
	const byWord = indexed(callings);
	const single = new Map(parts.map((part) => [part.word, part]));

	return (tokens, anywhere) => {
		const claimed = new Claimed(tokens.length);
		const wholly = sequencesIn(tokens, exact, anywhere);
		const theirs = sequencesIn(tokens, named, anywhere);
		claimed.add(wholly.filter((each) => !theirs.some((other) => isWithin(each, other))));
		claimed.add(theirs.filter((each) => claimed.isFree(each)));
		const inverted = sequencesIn(tokens, turned, anywhere);
		for (let at = 0; at < tokens.length; at += 1) {
			const found = scrambledAt(tokens, at, { byWord, others, claimed, anywhere });
			if (!found || inverted.some((other) => isWithin(found, other))) continue;
			claimed.add([found]);
			at = found.to;
		}
		for (const [at, token] of tokens.entries()) {
			const part = single.get(token.word);
			if (part && !claimed.at(at) && (anywhere || token.large || !part.onlyLarge))
				claimed.add([{ from: at, to: at, person: part.person }]);
		}
		return claimed.ofWithheld();
	};
}

/** The claims on a text's words so far. */
class Claimed {
	readonly #all: Claim[] = [];
	readonly #holders: (Claim | undefined)[];

	constructor(words: number) {
		this.#holders = Array.from({ length: words });
	}

	add(found: readonly Claim[]) {
		for (const each of found) {
			this.#all.push(each);
			this.#holders.fill(each, each.from, each.to + 1);
		}
	}

	at(place: number): Claim | undefined {
		return this.#holders[place];
	}

	isFree({ from, to }: Claim): boolean {
		return this.#holders.slice(from, to + 1).every((holder) => holder === undefined);
	}

	ofWithheld(): readonly Claim[] {
		return this.#all
			.filter(({ person }) => person !== null)
			.sort((one, other) => one.from - other.from || other.to - one.to);
	}
}

/** Whether a claim is the smaller part of another. */
const isWithin = (one: Claim, other: Claim) =>
	other.from <= one.from && one.to <= other.to && other.to - other.from > one.to - one.from;

/** A name from each of its words on, and then from the first: "Vega Ruiz, Carlos". */
const turnings = (words: readonly string[]) =>
	words.slice(1).map((_, place) => [...words.slice(place + 1), ...words.slice(0, place + 1)]);

/** Callings by each word that they may begin with in a text, and by each letter that may stand for one. */
function indexed(callings: readonly Calling[]): ReadonlyMap<string, readonly Calling[]> {
	const index = new Map<string, Set<Calling>>();
	for (const calling of callings) {
		for (const { spellings } of calling.words) {
			for (const key of [...spellings, ...spellings.map((each) => `${each.charAt(0)}.`)]) {
				const those = index.get(key) ?? new Set();
				index.set(key, those.add(calling));
			}
		}
	}
	return new Map([...index].map(([key, those]) => [key, [...those]]));
}

interface Searched {
	readonly byWord: ReadonlyMap<string, readonly Calling[]>;
	readonly others: readonly Calling[];
	readonly claimed: Claimed;
	readonly anywhere: boolean;
}

/** The longest scrambled name that begins at a place and that nobody else's could be. */
function scrambledAt(tokens: readonly Token[], at: number, searched: Searched): Claim | null {
	const { byWord, others, claimed, anywhere } = searched;
	const token = tokens[at];
	if (!token || claimed.at(at)) return null;
	const begins = [
		...(byWord.get(token.word) ?? []),
		...((areInitials(token) && byWord.get(`${token.word.charAt(0)}.`)) || [])
	];
	let best: Claim | null = null;
	for (const calling of begins) {
		const run = runFrom(tokens, at, calling, (place) => claimed.at(place));
		if (!run || !calls(run, calling, anywhere) || (best && best.to >= run.to)) continue;
		if (mayBeAnother(tokens.slice(at, run.to + 1), run, calling, others)) continue;
		best = { from: at, to: run.to, person: calling.person };
	}
	return best;
}

function calls({ places, whole, telling }: Run, { words }: Calling, anywhere: boolean): boolean {
	return whole >= 1 && places.size >= 2 && (anywhere || telling) && words.length > 1;
}

/**
 * Words that another bears too, in part of a name that does not even begin as the withheld one does, are left to the
 * other: "Carlos Vega" of Juan Carlos Vega, beside Carlos Vega Ruiz.
 */
function mayBeAnother(
	run: readonly Token[],
	{ places, whole }: Run,
	{ words }: Calling,
	others: readonly Calling[]
): boolean {
	if (places.has(0) || whole === words.length) return false;
	return others.some((other) => couldBe(run, other));
}
