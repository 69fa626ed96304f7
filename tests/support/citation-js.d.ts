// These packages come without types; this is as much of them as the tests ask for.
declare module '@citation-js/core' {
	export class Cite {
		constructor(text: string, options?: { forceType?: string | undefined });
		/** CSL-JSON. */
		readonly data: readonly Readonly<Record<string, unknown>>[];
		format(form: 'bibliography', options: { format: 'text'; template: string; lang: string }): string;
	}
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
