import { asLeft, type EvidenceIndex } from '$lib/evidence';
import {
	languages,
	lookup,
	type Assertion,
	type Entity,
	type Investigation,
	type Language
} from '$lib/model';
import type { SourceNote, Source, Relationship, Property } from '$lib/model';
import { assertionSentence, propertySentence } from '$lib/narration';
import { backingWords, dateWords, inLanguage, periodWords } from '$lib/wording';
import { isNaming, texts, type Document } from './documents';
import { answered, excerpt, marksIn, type Marked, type Matched } from './marks';

/** Whose words a result is put in: those of a reader, as firm as what is left of the evidence allows. */
export interface Saying {
	readonly investigation: Investigation;
	readonly evidence: EvidenceIndex;
	readonly language: Language;
}

interface Words {
	readonly text: string;
	readonly language?: string;
}

/** What a result says: a line of its own, and below it why it was found where that line does not tell. */
export interface Said {
	readonly title: Marked;
	readonly detail: Marked | null;
}

/** Longer texts are cut around what matched. */
const most = 180;

/** Words a document, with what matched of a query marked. */
export function say(document: Document, matched: Matched, saying: Saying): Said {
	switch (document.kind) {
		case 'entity':
			return sayEntity(document.entity, matched, saying);
		case 'relationship':
			return sayRelationship(document.relationship, matched, saying);
		case 'property':
			return sayProperty(document.property, matched, saying);
		case 'note':
			return sayNote(document.note, matched, saying);
		case 'source':
			return saySource(document.source, matched, saying);
	}
}

function sayEntity({ name, shortName, properties, type }: Entity, matched: Matched, saying: Saying): Said {
	const { investigation, evidence, language } = saying;
	const [title, ...otherNames] = texts(name, language);
	const names = properties.filter(isNaming).flatMap((property) => {
		const standing = evidence.get(property.id)?.standing;
		return standing ? [{ text: propertySentence(investigation, property, standing, language) }] : [];
	});
	const label = lookup(investigation).entityTypes.get(type)?.label ?? {};
	const because = [
		...texts(shortName, language),
		...otherNames,
		...names,
		...texts(label, language).slice(1)
	];
	return told(title ?? { text: '' }, because, inLanguage(label, language), matched);
}

function sayRelationship(relationship: Relationship, matched: Matched, saying: Saying): Said {
	const { evidence, language } = saying;
	const found = evidence.get(relationship.id);
	const { role, amount, asPrinted, start, end } = found ? asLeft(relationship, found) : relationship;
	const because = [
		...others(language).map((other) => sentenceOf(relationship, saying, other)),
		...[role, amount].flatMap((text) => texts(text, language)),
		{ text: asPrinted ?? '' }
	];
	const rests = [periodWords(start, end, language), backing(relationship, saying)];
	return told(sentenceOf(relationship, saying), because, rests.filter(Boolean).join(' · '), matched);
}

function sayProperty(property: Property, matched: Matched, saying: Saying): Said {
	const because = [
		...others(saying.language).map((other) => sentenceOf(property, saying, other)),
		{ text: property.asPrinted ?? '' }
	];
	return told(sentenceOf(property, saying), because, backing(property, saying), matched);
}

function sayNote(
	{ text, quote, printed, value, origin, via, source }: SourceNote,
	matched: Matched,
	saying: Saying
): Said {
	const { investigation, language } = saying;
	const { sources, origins } = lookup(investigation);
	const speakers = [origin ?? '', ...via].flatMap((id) => texts(origins.get(id)?.name, language));
	const said: Words[] = [
		...texts(text, language),
		{ text: quote ? `“${quote.exact}”` : '', language: quote?.language },
		{ text: printed ?? '', language: sources.get(source)?.language },
		...texts(quote?.translation, language),
		...texts(value, language),
		...speakers
	];
	const { publisher = '', title = '' } = sources.get(source) ?? {};
	const from = [inLanguage(origins.get(publisher)?.name ?? {}, language), title].filter(Boolean).join(': ');
	return { title: marked(best(said, matched), matched), detail: marked({ text: from }, none) };
}

function saySource(
	{ title, publisher, hostedBy, author, issued, language: own }: Source,
	matched: Matched,
	saying: Saying
): Said {
	const { investigation, language } = saying;
	const name = inLanguage(lookup(investigation).origins.get(publisher)?.name ?? {}, language);
	const detail = [name, author, hostedBy, issued && dateWords(issued, language)].filter(Boolean).join(', ');
	return {
		title: marked({ text: title, language: own }, matched),
		detail: marked({ text: detail }, matched)
	};
}

const none: Matched = { terms: [], queried: [] };

const others = (language: Language) => languages.filter((other) => other !== language);

function sentenceOf(
	assertion: Assertion,
	{ investigation, evidence, language }: Saying,
	other?: Language
): Words {
	const found = evidence.get(assertion.id);
	const text = found ? assertionSentence(investigation, assertion, found, other ?? language) : '';
	return other ? { text, language: other } : { text };
}

function backing({ id }: Assertion, { evidence, language }: Saying): string {
	const found = evidence.get(id);
	return found ? backingWords(found, language) : '';
}

/** A title and below it, where that leaves part of the query unanswered, the words that answer more of it. */
function told(title: Words, because: readonly Words[], otherwise: string, matched: Matched): Said {
	const answers = answered(title.text, matched);
	const adds = (words: Words) => [...answered(words.text, matched)].some((each) => !answers.has(each));
	const reason = best([{ text: otherwise }, ...because], matched);
	const detail = adds(reason) ? reason : { text: otherwise };
	return {
		title: marked(title, matched),
		detail: detail.text === '' ? null : marked(detail, matched)
	};
}

/** The words that answer most of the query; the first of equals. */
function best(candidates: readonly Words[], matched: Matched): Words {
	const scored = candidates.map((words) => ({ words, answers: answered(words.text, matched).size }));
	const highest = Math.max(0, ...scored.map(({ answers }) => answers));
	return scored.find(({ answers }) => answers === highest)?.words ?? { text: '' };
}

const marked = (words: Words, matched: Matched): Marked =>
	excerpt({ ...words, marks: marksIn(words.text, matched) }, most);
