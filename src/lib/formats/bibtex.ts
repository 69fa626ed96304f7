import type { Edtf, Language } from '$lib/model';
import { citedNotes, dateWords } from '$lib/wording';
import type { BibliographyFormat, CitedSource } from './bibliography';
import { citedDate } from './citedDate';
import { typeNames } from './cslTypes';

/**
 * BibTeX in UTF-8, for BibTeX and for biblatex: entry types and `year` that both know, and for the latter `date`, which
 * takes EDTF as the records have it.
 */
export const bibtex: BibliographyFormat = {
	id: 'bibtex',
	label: () => 'BibTeX',
	extensions: ['.bib'],
	mimeType: 'application/x-bibtex;charset=utf-8',
	write(sources, language) {
		const keys = keysOf(sources.map(({ words }) => words.id));
		return sources.map((each, i) => entry(each, keys[i] ?? '', language)).join('\n');
	}
};

/** Where an entry type keeps the publisher; `misc` and others print only what is in `howpublished`. */
const publisherFields: Readonly<Record<string, readonly string[]>> = {
	article: ['journal'],
	book: ['publisher'],
	incollection: ['booktitle', 'publisher'],
	techreport: ['institution'],
	phdthesis: ['school']
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The names that babel, and so biblatex, has for our languages; other tags stand as they are. */
const languageNames: Readonly<Record<string, string>> = { en: 'english', es: 'spanish' };

function entry({ source, words }: CitedSource, key: string, language: Language): string {
	const { publisher, author, address } = words;
	const { bibtex: type } = typeNames(source);
	const named = publisherFields[type] ?? ['howpublished', 'publisher'];
	const notes = citedNotes(words, language).join(' ');
	const fields: readonly (readonly [string, string | null])[] = [
		['title', whole(words.title)],
		['author', author === null ? null : whole(author)],
		...named.map((field) => [field, whole(publisher)] as const),
		...dates(source.issued, language),
		['url', address === null ? null : `{${verbatim(address)}}`],
		['urldate', source.accessed === undefined ? null : `{${verbatim(source.accessed)}}`],
		['langid', `{${escaped(languageNames[source.language] ?? source.language)}}`],
		['note', notes === '' ? null : `{${escaped(notes)}}`]
	];
	const lines = fields.flatMap(([field, value]) => (value === null ? [] : [`  ${field} = ${value}`]));
	return `@${type}{${key},\n${lines.join(',\n')}\n}\n`;
}

/** BibTeX prints a year as it stands, so a rough one is said in words there; biblatex reads `date` instead. */
function dates(issued: Edtf | undefined, language: Language): (readonly [string, string])[] {
	if (issued === undefined) return [];
	const date = citedDate(issued);
	const edtf = ['date', `{${verbatim(issued)}}`] as const;
	if (date.kind !== 'day' || date.rough) return [['year', `{${escaped(dateWords(issued, language))}}`], edtf];
	const [year, month] = date.parts;
	const name = month === undefined ? undefined : months[month - 1];
	const plain = ['year', `{${String(year).padStart(4, '0')}}`] as const;
	return name === undefined ? [plain, edtf] : [plain, ['month', name], edtf];
}

/** Braces within braces: capitals stay as printed, and an author is one name, whatever "and" and commas are in it. */
const whole = (text: string) => `{{${escaped(text)}}}`;

// BibTeX counts braces even behind a backslash, so no text may hold one.
const commands: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'<': '\\textless{}',
	'>': '\\textgreater{}'
};

/** Text as LaTeX prints it again. Letters beyond ASCII stay; two signs that would become one are held apart. */
function escaped(text: string): string {
	return text
		.replace(/[\\{}~^<>]/g, (sign) => commands[sign] ?? '')
		.replace(/[%&#_$]/g, '\\$&')
		.replace(/-(?=-)|'(?=')|`(?=`)|\?(?=`)|!(?=`)|,(?=,)/g, '$&{}');
}

/** An address as `\url` takes it, which understands no commands: what could end the field is written as its number. */
const verbatim = (text: string) =>
	text.replace(
		/[{}\\"<>^`|\s]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
	);

/** Keys that BibTeX takes, no two alike: the ids of the sources, of which it takes nearly all as they are. */
function keysOf(ids: readonly string[]): readonly string[] {
	const taken = new Set<string>();
	return ids.map((id) => {
		const plain = id.replace(/[^A-Za-z0-9._:/-]+/g, '-') || 'source';
		let key = plain;
		for (let n = 2; taken.has(key.toLowerCase()); n++) key = `${plain}-${n}`;
		taken.add(key.toLowerCase());
		return key;
	});
}
