import { independent, type Evidence, type HeldValue, type Sides, type WeighedNote } from '$lib/evidence';
import { lookup, type Assertion, type Investigation, type Language } from '$lib/model';
import { countWords, dateWords, inLanguage } from '$lib/wording';
import { m } from '$messages/messages';
import { detailGiven } from './assertion';
import { originSaid } from './originNames';
import { questions } from './dispute';
import { listOf } from './listOf';
import { attributionSentence, valueWords } from './note';

/** One note in a column. */
export interface SidesEntry {
	readonly weighed: WeighedNote;
	/** What it holds: "2010", "that it is not so"; empty where it qualifies without a value. */
	readonly held: string;
	/** With what it counts, where it qualifies; else empty. */
	readonly qualification: string;
	/** "Said by Reuters" */
	readonly who: string;
	/** "In “The article”, 22 February 2026" */
	readonly where: string;
}

/** One of two columns, under its name with how many notes and origins are in it. */
export interface SidesColumn {
	readonly side: 'for' | 'against';
	/** "For: 3 source notes, 1 origin" */
	readonly heading: string;
	readonly entries: readonly SidesEntry[];
}

/** Two columns in words. */
export interface SidesWords {
	/** "Not contested itself, but sources disagree on when it began." */
	readonly sentence: string;
	/**
	 * "Between 2009 and 2011: 3 sources (1 origin) say 2009; 1 source says 2011."; where values have no order, each with
	 * who gives it; empty of a tie that no note gives a value for.
	 */
	readonly values: string;
	/** Without the one against where nothing contradicts. */
	readonly columns: readonly SidesColumn[];
}

/** What is told in words: in which language, of which assertion. */
interface Telling {
	readonly investigation: Investigation;
	readonly assertion: Assertion;
	readonly evidence: Evidence;
	readonly language: Language;
}

/** What speaks for and against, in words: what is in question, which values there are and who gives each. */
export function sidesWords(
	investigation: Investigation,
	assertion: Assertion,
	evidence: Evidence,
	sides: Sides,
	language: Language
): SidesWords {
	const telling = { investigation, assertion, evidence, language };
	const against = { side: 'against', notes: sides.contradicting } as const;
	return {
		sentence: sentenceOn(sides.about, sides.contested, language),
		values: valuesSentence(telling, sides),
		columns: [
			{ side: 'for', notes: sides.supporting } as const,
			...(sides.contradicting.length > 0 ? [against] : [])
		].map(({ side, notes }) => ({
			side,
			heading: columnHeading(telling, sides, side, notes),
			entries: notes.map((weighed) => entryOf(telling, sides, side, weighed))
		}))
	};
}

function columnHeading(
	telling: Telling,
	sides: Sides,
	side: SidesColumn['side'],
	notes: readonly WeighedNote[]
): string {
	const locale = { locale: telling.language };
	const name = (side === 'for' ? m['panel.for'] : m['panel.against'])({}, locale);
	const origins = independent(notes.map(({ independentOrigin }) => independentOrigin)).length;
	// What nobody gives is still what the assertion says, and what is contradicted.
	if (notes.length === 0)
		return m['sides.empty']({ side: name, value: heldWords(telling, sides, side, null) }, locale);
	return m['sides.column'](
		{
			side: name,
			notes: countWords('notes', notes.length, telling.language),
			origins: countWords('origins', origins, telling.language)
		},
		locale
	);
}

function entryOf(
	telling: Telling,
	sides: Sides,
	side: SidesColumn['side'],
	weighed: WeighedNote
): SidesEntry {
	const { investigation, language } = telling;
	const locale = { locale: language };
	const { note } = weighed;
	const source = lookup(investigation).sources.get(note.source);
	const date = source?.issued ? dateWords(source.issued, language) : m['note.undated']({}, locale);
	const qualifies = note.stance === 'qualifies';
	return {
		weighed,
		held: qualifies && !note.value ? '' : heldWords(telling, sides, side, note.value ?? null),
		qualification: qualifies ? m['sides.qualifies']({ text: inLanguage(note.text, language) }, locale) : '',
		who: attributionSentence(investigation, weighed, language),
		where: m['sides.in']({ source: titleOf(telling, weighed), date }, locale)
	};
}

function titleOf({ investigation, language }: Telling, { note }: WeighedNote): string {
	const title = lookup(investigation).sources.get(note.source)?.title ?? note.source;
	return m['chain.title']({ title }, { locale: language });
}

/** What is held on one side: the value that is given; else what the assertion gives, or that it is so or not so. */
function heldWords(
	{ investigation, assertion, evidence, language }: Telling,
	{ about }: Sides,
	side: SidesColumn['side'],
	value: HeldValue['value']
): string {
	const locale = { locale: language };
	if (value) return valueWords(about ?? undefined, value, language);
	if (side === 'against') return m['panel.says_not_so']({}, locale);
	const given = about && detailGiven(investigation, assertion, evidence, about, language);
	return given ?? m['panel.says_so']({}, locale);
}

function valuesSentence(telling: Telling, sides: Sides): string {
	const { language } = telling;
	const locale = { locale: language };
	const { values, range } = sides;
	if (values.length === 0) return '';
	const held = ({ value, against }: HeldValue) =>
		heldWords(telling, sides, against ? 'against' : 'for', value);
	if (!range) {
		const each = values.map((value) =>
			m['sides.value']({ value: held(value), names: namesOf(telling, value) }, locale)
		);
		return m['sides.values']({ values: each.join('; ') }, locale);
	}
	const each = values.map((value) => {
		const n = new Set(value.by.map(({ note }) => note.source)).size;
		return m['sides.says']({ n, sources: sourcesOf(value, language), value: held(value) }, locale);
	});
	const [lowest, highest] = range.map((value) => valueWords(sides.about ?? undefined, value, language));
	return m['sides.range']({ lowest: lowest ?? '', highest: highest ?? '', values: each.join('; ') }, locale);
}

function namesOf({ investigation, language }: Telling, { by }: HeldValue): string {
	const speakers = by.map(({ speakers: [first], independentOrigin }) => first ?? independentOrigin);
	return listOf(
		[...new Set(speakers)].map((id) => originSaid(investigation, id, language)),
		language
	);
}

/** How many sources give a value; with their origins where these are fewer, so that an echo does not pass for many. */
function sourcesOf({ by }: HeldValue, language: Language): string {
	const n = new Set(by.map(({ note }) => note.source)).size;
	const origins = independent(by.map(({ independentOrigin }) => independentOrigin)).length;
	const sources = countWords('sources', n, language);
	if (origins >= n) return sources;
	return m['sides.of_origins'](
		{ sources, origins: countWords('origins', origins, language) },
		{ locale: language }
	);
}

function sentenceOn(about: Sides['about'], contested: boolean, language: Language): string {
	const locale = { locale: language };
	if (!about) return m['panel.contested_tie']({}, locale);
	const detail = questions[about]({}, locale);
	return contested
		? m['panel.contested_detail']({ detail }, locale)
		: m['sides.qualified']({ detail }, locale);
}
