/**
 * Something wrong in the data. Only bugs throw; bad data becomes a Problem. It names the kind of wrong
 * (`code`) and the values at fault; the words, in either language, come from `wording/problem`.
 */
export interface Problem {
	readonly severity: 'error' | 'warning';
	/** Relative to the folder of all investigations: `el-mencho-cjng/relationships.yaml`. */
	readonly file: string;
	/** From 1. */
	readonly line: number;
	readonly code: ProblemCode;
	/** What the words of this code need: ids, values, limits. Hostile text: escape before showing. */
	readonly values: Readonly<Record<string, string>>;
}

export const problemCodes = [
	'broken-yaml',
	'file-too-large',
	'missing-file',
	'unreadable-file',
	'wrong-shape',
	'unknown-key',
	'no-note',
	'unknown-entity',
	'unknown-source',
	'unknown-origin',
	'unknown-type',
	'unknown-sector',
	'unknown-icon',
	'wrong-end',
	'duplicate-id',
	'bad-id',
	'bad-date',
	'end-before-start',
	'standing-without-body',
	'quote-too-long',
	'quotes-too-many',
	'text-repeated',
	'bad-address',
	'missing-language',
	'about-nothing',
	'circular',
	'lone-allegation',
	'unknown-assertion',
	'text-outside-scene',
	'scene-without-text',
	'scene-shows-nothing',
	'not-on-picture',
	'stories-out-of-step'
] as const;
export type ProblemCode = (typeof problemCodes)[number];
