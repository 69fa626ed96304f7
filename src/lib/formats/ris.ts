import type { Edtf, Language } from '$lib/model';
import { citedNotes, dateWords } from '$lib/wording';
import type { BibliographyFormat, CitedSource } from './bibliography';
import { citedDate } from './citedDate';
import { cslType, typeNames } from './cslTypes';

/** RIS, as reference managers take it: a tag and a value on each line, of which no value can begin another. */
export const ris: BibliographyFormat = {
	id: 'ris',
	label: () => 'RIS',
	extensions: ['.ris'],
	mimeType: 'application/x-research-info-systems;charset=utf-8',
	write: (sources, language) => sources.map((each) => record(each, language)).join('')
};

function record({ source, words }: CitedSource, language: Language): string {
	const { publisher, host, author, address, archive } = words;
	const { ris: type, contained } = typeNames(source);
	const site = cslType(source) === 'webpage' ? (host ?? publisher) : null;
	const container = contained ? publisher : site;
	const tags: readonly (readonly [string, string | null | undefined])[] = [
		['TY', type],
		['ID', words.id],
		['TI', words.title],
		// A comma would make a first name of what follows it, and there is no other way to write a name.
		['AU', author?.replaceAll(',', ';')],
		['T2', container],
		['PB', container === publisher ? null : publisher],
		['DP', host],
		...dates(source.issued, language),
		['Y2', source.accessed === undefined ? null : dateOf(source.accessed, language)],
		['UR', address],
		['L2', archive],
		['LA', source.language],
		['N1', citedNotes(words, language).join(' ') || null],
		['ER', '']
	];
	return tags
		.flatMap(([tag, value]) =>
			value === null || value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`]
		)
		.join('');
}

/** Whatever a value is made of, it ends where its line does. */
const oneLine = (value: string) => value.replace(/[\p{Cc}\s]+/gu, ' ');

function dates(issued: Edtf | undefined, language: Language): [string, string][] {
	if (issued === undefined) return [];
	const year = /\d{4}/.exec(issued)?.[0];
	// The day first: some readers keep the first date that they meet.
	return [
		['DA', dateOf(issued, language)],
		...(year === undefined ? [] : ([['PY', year]] as [string, string][]))
	];
}

/** "2015/04/08/"; what is not a day, a month or a year alone is said in words after it: "2006///perhaps 2006". */
function dateOf(edtf: Edtf, language: Language): string {
	const date = citedDate(edtf);
	if (date.kind === 'words') return `///${dateWords(edtf, language)}`;
	const [year, month, day] = date.kind === 'day' ? date.parts : date.from;
	const two = (n: number | undefined) => (n === undefined ? '' : String(n).padStart(2, '0'));
	const exact = date.kind === 'day' && !date.rough;
	return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/${exact ? '' : dateWords(edtf, language)}`;
}
