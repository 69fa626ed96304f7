import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { closest } from '../closest';
import { isId, longestId } from '../ids';
import type { Text } from '../records';
import type { Language } from '../scales';
import type { OpenFile, Report } from './file';

/** What a field may have been expected to be, apart from a choice of words; named in words by `wording/problem`. */
export type Shape =
	'value' | 'text' | 'number' | 'flag' | 'map' | 'list' | 'list-of-texts' | 'list-of-maps' | 'point';

/**
 * The fields of one record in a file. Each reader gives the value or undefined, and reports what is missing, of the
 * wrong shape or not in a closed list, on the very line where it stands.
 */
export class Fields {
	readonly #values = new Map<string, unknown>();
	readonly #keys = new Map<string, unknown>();
	#asked = new Set<string>();

	constructor(
		readonly file: OpenFile,
		readonly map: YAMLMap,
		readonly report: Report,
		readonly languages: readonly Language[]
	) {
		for (const { key, value } of map.items) {
			const name = String(isScalar(key) ? key.value : key);
			this.#values.set(name, value);
			this.#keys.set(name, key);
		}
	}

	/** The line that the record begins on. */
	get line(): number {
		return this.file.lineOf(this.map);
	}

	/** Where the record begins in the text that was parsed. */
	get offset(): number {
		return this.map.range?.[0] ?? 0;
	}

	/** The same fields, of which words are expected in other languages. */
	in(languages: readonly Language[]): Fields {
		const same = new Fields(this.file, this.map, this.report, languages);
		same.#asked = this.#asked;
		return same;
	}

	/** The line of a field, or of one item of a field that is a list; of the record, where it has no such field. */
	lineOf(key: string, item?: number): number {
		const value = item === undefined ? undefined : this.#values.get(key);
		const node = isSeq(value) ? value.items[item ?? 0] : undefined;
		return this.file.lineOf(node ?? this.#keys.get(key) ?? this.map);
	}

	has(key: string): boolean {
		this.#asked.add(key);
		const value = this.#values.get(key);
		return value !== undefined && !(isScalar(value) && value.value === null);
	}

	isMap(key: string): boolean {
		return isMap(this.#values.get(key));
	}

	/** Words or a number, as text; undefined and reported where `required` and missing. */
	string(key: string, required = false): string | undefined {
		if (!this.has(key)) return this.#missing(key, required);
		const value = this.#values.get(key);
		if (isScalar(value) && ['string', 'number', 'boolean'].includes(typeof value.value)) {
			// The characters as they stand in the file: `2009` stays 2009 and `1.0` stays 1.0.
			const text = typeof value.value === 'string' ? value.value : (value.source ?? String(value.value));
			return text.trim() === '' ? this.#missing(key, required) : text.normalize('NFC');
		}
		return this.expected(key, 'text');
	}

	id(key: string, required = true, longest = longestId): string | undefined {
		const text = this.string(key, required);
		if (text !== undefined && !isId(text, longest)) this.#say('bad-id', key, { id: text });
		return text;
	}

	oneOf<Value extends string>(key: string, allowed: readonly Value[], fallback?: Value): Value | undefined {
		const text = this.string(key, fallback === undefined);
		if (text === undefined) return fallback;
		return (
			allowed.find((each) => each === text) ?? this.expected(key, allowed.join(' | '), closest(text, allowed))
		);
	}

	/** A number from `least` to `most`. */
	number(key: string, { required = false, least = -Infinity, most = Infinity } = {}): number | undefined {
		const text = this.string(key, required);
		if (text === undefined) return undefined;
		const number = Number(text);
		return Number.isFinite(number) && number >= least && number <= most
			? number
			: this.expected(key, 'number');
	}

	flag(key: string): boolean {
		const text = this.string(key);
		if (text !== undefined && text !== 'true' && text !== 'false') this.expected(key, 'flag');
		return text === 'true';
	}

	strings(key: string, required = false): readonly string[] {
		if (!this.has(key)) return this.#missing(key, required) ?? [];
		const value = this.#values.get(key);
		if (!isSeq(value)) return this.expected(key, 'list') ?? [];
		return value.items.flatMap((item) =>
			isScalar(item) && ['string', 'number'].includes(typeof item.value)
				? String(item.source ?? item.value).normalize('NFC')
				: (this.expected(key, 'list-of-texts') ?? [])
		);
	}

	/** One value, or a list of them, as text. */
	oneOrMore(key: string): readonly string[] {
		if (isSeq(this.#values.get(key))) return this.strings(key);
		const value = this.string(key);
		return value === undefined ? [] : [value];
	}

	/** Two numbers. */
	numbers(key: string): readonly [number, number] | undefined {
		if (!this.has(key)) return undefined;
		const value = this.#values.get(key);
		const numbers = isSeq(value) ? value.items.map((item) => (isScalar(item) ? item.value : null)) : [];
		const [x, y] = numbers;
		if (numbers.length === 2 && typeof x === 'number' && typeof y === 'number') return [x, y];
		return this.expected(key, 'point');
	}

	/** Words per language; with `loose`, one text stands for every language; the language `except` may be left out. */
	text(key: string, { required = false, loose = false, except = '' } = {}): Text | undefined {
		if (!this.has(key)) return this.#missing(key, required);
		if (isScalar(this.#values.get(key))) {
			const text = this.string(key, required);
			if (text === undefined) return undefined;
			if (!loose) this.#say('missing-language', key, { field: key, languages: this.languages.join(', ') });
			return Object.fromEntries(this.languages.map((language) => [language, text]));
		}
		const inner = this.child(key);
		return inner && inner.#words(key, this.lineOf(key), except);
	}

	/** A list of words per language. */
	texts(key: string): readonly Text[] {
		return this.children(key).map((inner) => inner.#words(key, inner.line));
	}

	/** The words that this map is, under the name of its field. */
	#words(field: string, line: number, except = ''): Text {
		const words = this.languages.map((language) => [language, this.string(language)] as const);
		const missing = words
			.filter(([language, text]) => text === undefined && language !== except)
			.map(([language]) => language);
		if (missing.length > 0)
			this.report(this.file.name, line, 'missing-language', { field, languages: missing.join(', ') });
		this.finish();
		return Object.fromEntries(words.filter(([, text]) => text !== undefined));
	}

	child(key: string, required = false): Fields | undefined {
		if (!this.has(key)) return this.#missing(key, required);
		const value = this.#values.get(key);
		return isMap(value)
			? new Fields(this.file, value, this.report, this.languages)
			: this.expected(key, 'map');
	}

	/** The maps in a list; an absent list is empty. */
	children(key: string, required = false): readonly Fields[] {
		if (!this.has(key)) return this.#missing(key, required) ?? [];
		const value = this.#values.get(key);
		if (!isSeq(value)) return this.expected(key, 'list') ?? [];
		return value.items.flatMap((item) =>
			isMap(item)
				? new Fields(this.file, item, this.report, this.languages)
				: (this.expected(key, 'list-of-maps') ?? [])
		);
	}

	keys(): readonly string[] {
		return [...this.#values.keys()];
	}

	/** Reports every key that no reader asked for: a typing mistake must not pass in silence. */
	finish() {
		for (const key of this.#values.keys())
			if (!this.#asked.has(key)) {
				const known = [...this.#asked];
				this.#say('unknown-key', key, { key, known: known.join(', '), ...meant(closest(key, known)) });
			}
	}

	#missing(key: string, required: boolean): undefined {
		if (required) this.expected(key, 'value');
	}

	/** Reports that a field is not of the shape, or none of the words, that it was expected to be. */
	expected(key: string, expected: Shape | string, suggestion?: string): undefined {
		this.#say('wrong-shape', key, { field: key, expected, ...meant(suggestion) });
	}

	#say(code: Parameters<Report>[2], key: string, values: Readonly<Record<string, string>>) {
		this.report(this.file.name, this.lineOf(key), code, values);
	}
}

const meant = (suggestion: string | undefined): Record<string, string> =>
	suggestion === undefined ? {} : { suggestion };

/** The records of a file whose root is a list of maps. */
export function recordsIn(file: OpenFile, report: Report, languages: readonly Language[]): readonly Fields[] {
	if (file.root === null || (isScalar(file.root) && file.root.value === null)) return [];
	if (!isSeq(file.root)) {
		report(file.name, 1, 'wrong-shape', { field: file.name, expected: 'list' });
		return [];
	}
	return file.root.items.flatMap((item) => {
		if (isMap(item)) return new Fields(file, item, report, languages);
		report(file.name, file.lineOf(item), 'wrong-shape', { field: file.name, expected: 'list-of-maps' });
		return [];
	});
}

/** The fields of a file whose root is one map. */
export function recordIn(file: OpenFile, report: Report, languages: readonly Language[]): Fields | null {
	if (isMap(file.root)) return new Fields(file, file.root, report, languages);
	report(file.name, 1, 'wrong-shape', { field: file.name, expected: 'map' });
	return null;
}
