import type { WeighedNote } from '$lib/evidence';
import {
	lookup,
	type Detail,
	type Investigation,
	type Language,
	type Locator,
	type SourceNote,
	type Text
} from '$lib/model';
import { contracted, dateWords, detailWords, inLanguage, stanceWords, standingWords } from '$lib/wording';
import { m } from '$messages/messages';
import { originSaid } from './originNames';
import { capitalised } from './capitalised';
import { listOf } from './listOf';

const locators: Readonly<
	Record<string, (inputs: { value: string }, options: { locale: Language }) => string>
> = {
	sentence: m['note.locator_sentence'],
	paragraph: m['note.locator_paragraph'],
	page: m['note.locator_page'],
	line: m['note.locator_line'],
	chapter: m['note.locator_chapter'],
	section: m['note.locator_section'],
	table: m['note.locator_table'],
	record: m['note.locator_record']
};

/** "sentence 7" */
export function locatorWords({ label, value }: Locator, locale: Language): string {
	const words = Object.hasOwn(locators, label) ? locators[label] : undefined;
	return words ? words({ value }, { locale }) : m['note.locator_other']({ label, value }, { locale });
}

/**
 * Who said what a note says and who carried it, as a sentence without its full stop: "Said by an anonymous US defence
 * official, who speaks for the defence department, carried by Reuters".
 */
export function attributionSentence(
	investigation: Investigation,
	weighed: WeighedNote,
	language: Language
): string {
	const { note, speakers } = weighed;
	const locale = { locale: language };
	const name = (id: string) => originSaid(investigation, id, language);
	const said = capitalised(saidBy(investigation, weighed, language), language);
	// Whoever said it did not carry it too, even where an editor names them in the chain.
	const carriers = note.via.filter((id) => id !== speakers[0]).map(name);
	if (carriers.length === 0) return contracted(said, language);
	const chain = carriers.reduce((first, next) => m['note.then']({ first, next }, locale));
	return contracted(m['note.carried']({ said, carriers: chain }, locale), language);
}

function saidBy(
	investigation: Investigation,
	{ note, speakers, independentOrigin, circle }: WeighedNote,
	language: Language
): string {
	const locale = { locale: language };
	const name = (id: string) => originSaid(investigation, id, language);
	const publisher = lookup(investigation).sources.get(note.source)?.publisher;
	if (circle) return saidInCircle(investigation, circle, publisher, language);
	const first = speakers[0] ?? independentOrigin;
	if (first === publisher) return m['note.own_voice']({ who: name(first) }, locale);
	if (note.origin === undefined && publisher !== undefined)
		return m['note.taken']({ who: name(first), publisher: name(publisher) }, locale);
	if (first === independentOrigin) return m['note.said']({ who: name(first) }, locale);
	return m['note.said_for']({ who: name(first), body: name(independentOrigin) }, locale);
}

/** Of a circle nobody is named as whoever said it first: it is told who is in it. */
function saidInCircle(
	investigation: Investigation,
	circle: readonly string[],
	publisher: string | undefined,
	language: Language
): string {
	const locale = { locale: language };
	const said = (id: string) => originSaid(investigation, id, language);
	const who = publisher === undefined ? '' : said(publisher);
	const names = listOf(circle.filter((id) => id !== publisher).map(said), language);
	const words = circle.some((id) => id === publisher) ? m['note.in_circle'] : m['note.from_circle'];
	return words({ who, names }, locale);
}

/** Which way a note speaks and of what: "contradicts when it began: 2010". */
export function stanceSentence({ stance, about, value }: SourceNote, language: Language): string {
	const locale = { locale: language };
	const words = stanceWords(stance, language);
	const full = about
		? m['note.stance_about']({ stance: words, detail: detailWords(about, language) }, locale)
		: words;
	if (!value) return full;
	return m['note.stance_value']({ stance: full, value: valueWords(about, value, language) }, locale);
}

/** What a note gives for a detail, in words: a beginning and an end are dates. */
export function valueWords(about: Detail | undefined, value: Text, language: Language): string {
	const words = inLanguage(value, language);
	return about === 'start' || about === 'end' ? dateWords(words, language) : words;
}

/** How a source words it and, where it can carry less than it claims, as what it counts. */
export function wordedAs({ note, standing }: WeighedNote, language: Language): string {
	const claimed = standingWords(note.standing, language);
	if (standing === note.standing) return claimed;
	return m['note.worded_carries'](
		{ claimed, carried: standingWords(standing, language) },
		{ locale: language }
	);
}

/**
 * Where and when a source came out: "Published by Reuters, by J. Doe, 22 February 2026, read at Yahoo". Who publishes
 * it is left out where the publisher is the very one who said it.
 */
export function publicationWords(
	investigation: Investigation,
	{ note, speakers }: WeighedNote,
	language: Language
): string {
	const locale = { locale: language };
	const found = lookup(investigation).sources.get(note.source);
	if (!found) return m['note.unknown_source']({}, locale);
	const { publisher, author, issued, hostedBy } = found;
	const words = [
		publisher === speakers[0]
			? ''
			: m['note.published']({ publisher: originSaid(investigation, publisher, language) }, locale),
		author === undefined ? '' : m['note.author']({ author }, locale),
		issued === undefined ? m['note.undated']({}, locale) : dateWords(issued, language),
		hostedBy === undefined
			? ''
			: m['note.hosted']({ host: originSaid(investigation, hostedBy, language) }, locale)
	];
	return capitalised(contracted(words.filter((part) => part !== '').join(', '), language), language);
}
