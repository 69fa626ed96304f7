import type { Format } from './format';
import { sourcelineJson } from './sourcelineJson';

export { bibliographyFormats, bibliographyName, writeBibliography } from './bibliographies';
export type { BibliographyFormat } from './bibliography';
export { csvMimeType, writeCsv } from './csv';
export type { Format } from './format';
export { datasetJsonLd, sourcesJsonLd } from './jsonLd';
export { writeSourcelineJson } from './sourcelineJson';
export * from './viewsJson';

/** Every file format, in the order in which they are offered. */
export const formats = [sourcelineJson] as const satisfies readonly Format[];
