import { foldedWithPlaces } from './folded';
import type { Term } from './terms';

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

/** Joined words shorter than this stand inside others by chance. */
const shortestJoined = 6;

/** Makes what finds some terms. The longest of those that begin at a place is taken. */
export function finderOf(terms: readonly Term[]): Finder {
	const byWords = new Map<string, Term>();
	for (const term of terms) {
		const key = term.words.join('');
		if (byWords.get(key)?.part ?? true) byWords.set(key, term);
	}
	const pattern = patternOf([...byWords.values()]);
	const joined = [...byWords.values()]
		.filter(({ part, words }) => !part && words.length > 1)
		.map(({ words }) => words.join(''))
		.filter(({ length }) => length >= shortestJoined);

	function* found(text: string, anyCase: boolean): Generator<Found> {
		if (!pattern) return;
		const { text: folded, at } = foldedWithPlaces(text);
		for (const match of folded.matchAll(pattern)) {
			const term = byWords.get(match[0].replace(/[^\p{L}\p{N}]+/gu, ''));
			const start = at[match.index] ?? 0;
			if (!term || (term.textless && !anyCase) || (term.part && !anyCase && isSmall(text, start))) continue;
			yield { start, end: at[match.index + match[0].length] ?? text.length, person: term.person };
		}
	}

	const names = (text: string) => !found(text, false).next().done;
	return {
		names,
		without(text, standIn) {
			let [written, last] = ['', 0];
			let before = '';
			for (const { start, end, person } of found(text, false)) {
				const between = text.slice(last, start);
				// Two parts of one name in a row are that name once.
				if (last === 0 || person !== before || !/^[\s-]*$/.test(between))
					written += between + standIn(person);
				[last, before] = [end, person];
			}
			return last === 0 ? text : written + text.slice(last);
		},
		betrays(text) {
			const plain = decoded(text);
			if (!found(plain, true).next().done) return true;
			const { text: folded } = foldedWithPlaces(plain);
			const run = folded.replace(/[^\p{L}\p{N}]+/gu, '');
			return joined.some((each) => run.includes(each));
		}
	};
}

/** Matches any of some terms as whole words, the longest first, whatever stands between their words. */
function patternOf(terms: readonly Term[]): RegExp | null {
	if (terms.length === 0) return null;
	// Words are letters and numbers alone, so nothing in them means anything to a pattern.
	const written = terms
		.map(({ words }) => words.join('[^\\p{L}\\p{N}]{0,4}'))
		.sort((one, other) => other.length - one.length);
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** A surname that is a word of the language too ("Blanco", "blanco") is one only where it begins large. */
function isSmall(text: string, start: number): boolean {
	const sign = String.fromCodePoint(text.codePointAt(start) ?? 0);
	return sign !== sign.toUpperCase();
}

function decoded(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}
