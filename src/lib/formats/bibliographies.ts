import type { Investigation, Language } from '$lib/model';
import { citedSources, type BibliographyFormat } from './bibliography';
import { bibliographyText } from './bibliographyText';
import { bibtex } from './bibtex';
import { cslJson } from './cslJson';
import { ris } from './ris';

/** Every format of a bibliography, in the order in which they are offered. */
export const bibliographyFormats = [
	cslJson,
	bibtex,
	ris,
	bibliographyText
] as const satisfies readonly BibliographyFormat[];

/**
 * The bibliography of some sources, in the order of their ids (a figure's: the order of its numbers), or of all: by
 * title, as a printed list is looked through. Titles stay in their own language, all else is in `language`.
 */
export function writeBibliography(
	format: BibliographyFormat,
	investigation: Investigation,
	ids: readonly string[] | 'all',
	language: Language
): string {
	const all = ids === 'all' ? investigation.sources.map(({ id }) => id) : ids;
	const sources = citedSources(investigation, all, language);
	if (ids !== 'all') return format.write(sources, language);
	const collator = new Intl.Collator(language, { numeric: true });
	const byTitle = [...sources].sort(
		(a, b) => collator.compare(a.words.title, b.words.title) || (a.words.id < b.words.id ? -1 : 1)
	);
	return format.write(byTitle, language);
}

/** `el-mencho-cjng-sources-es.bib` */
export function bibliographyName(
	investigation: string,
	{ extensions }: BibliographyFormat,
	language: Language
): string {
	return `${[investigation, 'sources', language].join('-').replace(/[^\w.-]+/g, '-')}${extensions[0]}`;
}
