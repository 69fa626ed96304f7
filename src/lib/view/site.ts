import type { Language } from '$lib/model';

/** How the pages and files of a site are found from one of them. */
export interface Site {
	/** What stands before their paths, without a slash at its end: '' on a host of its own, '..' or an address elsewhere. */
	readonly root: string;
	/**
	 * Whether each language but the first has pages of its own below `/es/`, since files answer no question; else an
	 * address asks for its language.
	 */
	readonly languagePages: boolean;
	/** Of a file that holds its network itself, whose address is one within the file: where the rest is, null for nowhere. */
	readonly beyond?: Site | null;
}

/** The site that a server of ours is: it reads what an address asks for. */
export const servedSite: Site = { root: '', languagePages: false };

/** The site of a file that holds its network itself. */
export const fileSite = (beyond: Site | null): Site => ({ ...servedSite, beyond });

/** Where the pages are that a file does not hold; of any other site all are on it. */
export const siteBeyond = (site: Site | null): Site | null =>
	site?.beyond === undefined ? site : site.beyond;

/** What the address of a network within a file begins with; no scene has such an id. */
const withinFile = '#network?';

/** What an address within a file asks of its network; null where it asks for something else. */
export const askedWithin = (hash: string): string | null =>
	hash.startsWith(withinFile) ? hash.slice(withinFile.length) : null;

/** The language whose pages stand at the top of a site that has pages for each. */
export const firstLanguage: Language = 'en';

/**
 * The address of a page in a language: `pageOf(site, 'es', 'ferry/sources', 'kind=book')`. The query is what is asked of
 * the page, without a question mark; a View's may name its language itself.
 */
export function pageOf(site: Site, language: Language, path: string, query = ''): string {
	if (site.beyond !== undefined) return `${withinFile}${inLanguage(language, query)}`;
	const asked = site.languagePages ? query : inLanguage(language, query);
	return `${pathOf(site, language, path)}${asked === '' ? '' : `?${asked}`}`;
}

/** The same where nothing is asked, not even a language: a server answers in that of whoever asks. */
export function pathOf(site: Site, language: Language, path: string): string {
	if (!site.languagePages) return `${site.root}/${path}`;
	const page = below(site, language, path);
	return page.endsWith('/') ? page : `${page}/`;
}

/**
 * The address of a file in a language: `fileOf(site, 'es', 'ferry/bibliography.bib')`. A host of files has it whole,
 * whatever is asked.
 */
export function fileOf(site: Site, language: Language, path: string, query = ''): string {
	if (site.languagePages) return below(site, language, path);
	return `${site.root}/${path}?${inLanguage(language, query)}`;
}

const below = ({ root }: Site, language: Language, path: string) =>
	`${root}/${language === firstLanguage ? '' : `${language}/`}${path}`;

const inLanguage = (language: Language, query: string) =>
	/(^|&)lang=/.test(query) ? query : `lang=${language}${query === '' ? '' : `&${query}`}`;
