import { citedLine, plainTextName } from '$lib/wording';
import type { BibliographyFormat } from './bibliography';

/** Plain text: a line for each source, in the style in which figures print them. */
export const bibliographyText: BibliographyFormat = {
	id: 'text',
	label: plainTextName,
	extensions: ['.txt'],
	mimeType: 'text/plain;charset=utf-8',
	write: (sources, language) => sources.map(({ words }) => `${citedLine(words, language)}\n`).join('')
};
