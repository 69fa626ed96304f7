import { lookup, type Investigation, type Language, type Source } from '$lib/model';
import { cited, type Cited } from '$lib/wording';

/** A source with its words, ready to be written in a format. */
export interface CitedSource {
	readonly source: Source;
	readonly words: Cited;
}

/** One way to keep a bibliography in a file. To add one: a file that exports it, and a line in `bibliographies.ts`. */
export interface BibliographyFormat {
	readonly id: string;
	/** What it is called; a proper name is the same in every language. */
	readonly label: (language: Language) => string;
	/** With the dot, the usual one first. */
	readonly extensions: readonly [string, ...string[]];
	readonly mimeType: string;
	/** Writes sources, in their order, as the text of one file. */
	readonly write: (sources: readonly CitedSource[], language: Language) => string;
}

/** Sources with their words in the order of their ids, each once; what is no source's id is left out. */
export function citedSources(
	investigation: Investigation,
	ids: readonly string[],
	language: Language
): readonly CitedSource[] {
	const { sources } = lookup(investigation);
	return [...new Set(ids)]
		.flatMap((id) => sources.get(id) ?? [])
		.map((source) => ({ source, words: cited(investigation, source, language) }));
}
