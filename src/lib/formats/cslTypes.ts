import type { Source, SourceKind } from '$lib/model';

/** What a kind of document is called elsewhere: an entry type of BibTeX, a type of RIS. */
interface TypeNames {
	readonly bibtex: string;
	readonly ris: string;
	/** Whether it appears in something of the publisher's name: a newspaper, an encyclopaedia. */
	readonly contained?: true;
}

/** The item types of CSL 1.0.2 that sources can be of. What is in none of BibTeX's few is `misc` there. */
const types: Readonly<Record<string, TypeNames>> = {
	article: { bibtex: 'misc', ris: 'GEN' },
	'article-journal': { bibtex: 'article', ris: 'JOUR', contained: true },
	'article-magazine': { bibtex: 'article', ris: 'MGZN', contained: true },
	'article-newspaper': { bibtex: 'article', ris: 'NEWS', contained: true },
	bill: { bibtex: 'misc', ris: 'BILL' },
	book: { bibtex: 'book', ris: 'BOOK' },
	broadcast: { bibtex: 'misc', ris: 'VIDEO' },
	chapter: { bibtex: 'misc', ris: 'CHAP' },
	dataset: { bibtex: 'misc', ris: 'DATA' },
	document: { bibtex: 'misc', ris: 'GEN' },
	entry: { bibtex: 'incollection', ris: 'ENCYC', contained: true },
	'entry-dictionary': { bibtex: 'incollection', ris: 'DICT', contained: true },
	'entry-encyclopedia': { bibtex: 'incollection', ris: 'ENCYC', contained: true },
	hearing: { bibtex: 'misc', ris: 'HEAR' },
	interview: { bibtex: 'misc', ris: 'GEN' },
	legal_case: { bibtex: 'misc', ris: 'CASE' },
	legislation: { bibtex: 'misc', ris: 'STAT' },
	manuscript: { bibtex: 'unpublished', ris: 'UNPB' },
	map: { bibtex: 'misc', ris: 'MAP' },
	motion_picture: { bibtex: 'misc', ris: 'MPCT' },
	pamphlet: { bibtex: 'misc', ris: 'PAMP' },
	'paper-conference': { bibtex: 'misc', ris: 'CONF' },
	post: { bibtex: 'misc', ris: 'ELEC' },
	'post-weblog': { bibtex: 'misc', ris: 'BLOG' },
	regulation: { bibtex: 'misc', ris: 'STAT' },
	report: { bibtex: 'techreport', ris: 'RPRT' },
	speech: { bibtex: 'misc', ris: 'GEN' },
	thesis: { bibtex: 'phdthesis', ris: 'THES' },
	treaty: { bibtex: 'misc', ris: 'GEN' },
	webpage: { bibtex: 'misc', ris: 'ELEC' }
};

/** The item type of a source whose record names none that is known. */
const typeOfKind = {
	court: 'legal_case',
	government: 'document',
	'sanctions-list': 'document',
	'news-agency': 'article-newspaper',
	newspaper: 'article-newspaper',
	broadcaster: 'broadcast',
	research: 'report',
	reference: 'entry-encyclopedia',
	dataset: 'dataset',
	article: 'article'
} as const satisfies Record<SourceKind, string>;

/** The CSL item type of a source: its own where that is one, else the one of its kind. */
export function cslType({ cslType: own, kind }: Source): string {
	return Object.hasOwn(types, own) ? own : typeOfKind[kind];
}

/** What the type of a source is called in BibTeX and RIS. */
export function typeNames(source: Source): TypeNames {
	return types[cslType(source)] ?? { bibtex: 'misc', ris: 'GEN' };
}
