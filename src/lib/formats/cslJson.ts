import type { Edtf, Language } from '$lib/model';
import { citedNotes, dateWords } from '$lib/wording';
import type { BibliographyFormat, CitedSource } from './bibliography';
import { citedDate, type DateParts } from './citedDate';
import { cslType, typeNames } from './cslTypes';

interface CslDate {
	readonly 'date-parts'?: readonly DateParts[];
	readonly circa?: true;
	readonly literal?: string;
}

/** CSL-JSON: https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json */
export const cslJson: BibliographyFormat = {
	id: 'csl-json',
	label: () => 'CSL-JSON',
	extensions: ['.json'],
	mimeType: 'application/vnd.citationstyles.csl+json;charset=utf-8',
	write(sources, language) {
		const items = sources.map((each) => item(each, language));
		// Escaped, so that no title can close a script element that the text is put into.
		return `${JSON.stringify(items, null, '\t').replaceAll('<', '\\u003c')}\n`;
	}
};

function item({ source, words }: CitedSource, language: Language) {
	const { publisher, host, address, archive, author } = words;
	// What a page read elsewhere stands on is the host's site: CSL's container of a web page.
	const site = cslType(source) === 'webpage' ? (host ?? publisher) : null;
	const container = typeNames(source).contained ? publisher : site;
	const note = noteOf(citedNotes({ ...words, archive: null }, language).join(' '));
	return defined({
		id: words.id,
		type: cslType(source),
		title: words.title,
		author: author === null ? undefined : [{ literal: author }],
		'container-title': container ?? undefined,
		publisher: container === publisher ? undefined : publisher,
		source: host ?? undefined,
		issued: source.issued === undefined ? undefined : dateOf(source.issued, language),
		accessed: source.accessed === undefined ? undefined : dateOf(source.accessed, language),
		URL: address ?? undefined,
		archive: archive === null ? undefined : new URL(archive).hostname,
		archive_location: archive ?? undefined,
		language: source.language,
		note: note === '' ? undefined : note
	});
}

function dateOf(edtf: Edtf, language: Language): CslDate {
	const date = citedDate(edtf);
	if (date.kind === 'words') return { literal: dateWords(edtf, language) };
	const parts = date.kind === 'day' ? [date.parts] : [date.from, date.to];
	return { 'date-parts': parts, ...(date.rough ? { circa: true } : {}) };
}

/** A note that no reader takes for further fields, without a colon there: as many do with "DOI: ..." at the front of a note and `{:...}` in it. */
function noteOf(text: string): string {
	const plain = text.replaceAll('{:', '{ :');
	return plain.replace(/^([\w -]+):/, '$1 –');
}

function defined(fields: Readonly<Record<string, unknown>>) {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
