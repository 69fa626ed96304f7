import type { DrawnNames, Files, Investigation, Reading } from '$lib/model';

/** One way to keep an investigation in a file. To add one: a file that exports it, and a line in `index.ts`. */
export interface Format {
	/** In addresses and on the command line. */
	readonly id: string;
	/** Its proper name, the same in every language. */
	readonly label: string;
	/** With the dot, the usual one first. */
	readonly extensions: readonly [string, ...string[]];
	readonly mimeType: string;
	/** What of an investigation it does not keep, by the names of PRODUCT.md: a lossy format says so. */
	readonly drops: readonly string[];
	/** Reads an investigation from files of this format. Never throws: what is wrong comes back as Problems. */
	readonly read?: (files: Files, drawn?: DrawnNames) => Reading;
	/** Writes an investigation as the text of one file. */
	readonly write?: (investigation: Investigation) => string;
}
