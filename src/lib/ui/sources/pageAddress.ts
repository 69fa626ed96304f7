import type { Language } from '$lib/model';
import { fileOf, pageOf, type Site } from '$lib/view';
import { sortNames, writeAsked, type Asked } from '$lib/narration';

/** What a reader asks of the page of sources: of its two lists, and where in the list of what is to do it begins. */
export interface AskedPage {
	readonly sources: Asked;
	readonly todo: Asked;
	/** How many rows of what is to do come before those shown. */
	readonly skipped: number;
}

/** What a page of sources is asked as the parameters of its address. */
export function pageParameters(site: Site, language: Language, { sources, todo, skipped }: AskedPage) {
	return [
		...(site.languagePages ? [] : [['lang', language] as const]),
		...writeAsked(sources, sortNames.sources),
		...writeAsked(todo, sortNames.todo),
		...(skipped > 0 ? [['skip', String(skipped)] as const] : [])
	];
}

/** The address of a page of sources, with what is asked of it. */
export function pageAddress(site: Site, investigation: string, language: Language, asked: AskedPage): string {
	return pageOf(site, language, `${investigation}/sources`, queryOf(pageParameters(site, language, asked)));
}

/** The address of one of its lists as a spreadsheet: all rows that are asked for. */
export function csvAddress(
	site: Site,
	investigation: string,
	language: Language,
	list: keyof typeof sortNames,
	asked: AskedPage
): string {
	const parameters = [...writeAsked(asked[list], sortNames[list])] as const;
	return fileOf(site, language, `${investigation}/${list}.csv`, queryOf(parameters));
}

const queryOf = (parameters: readonly (readonly [string, string])[]) =>
	new URLSearchParams(parameters.map(([key, value]) => [key, value])).toString();
