/**
 * Named views as a file (docs/named-views.md, static/schema/sourceline-views-1.schema.json). No entry in the list of
 * formats, since views are no investigation.
 */
import { freeName, isRecord, momentOf, nameOf, queryOf, type Entry } from '$lib/view';

export const viewsMimeType = 'application/json';
/** Characters; a file that is longer was not written by us. */
export const longestViewsFile = 5_000_000;
const mostViews = 1_000;
const version = 1;

export const viewsProblemCodes = [
	'not-json',
	'not-views',
	'other-version',
	'other-investigation',
	'too-long',
	'too-many',
	'no-record',
	'no-name',
	'no-address',
	'no-date'
] as const;

/** Something wrong in a file of views. */
export interface ViewsProblem {
	readonly code: (typeof viewsProblemCodes)[number];
	/** The place of the view in the file, from 1; null where the whole file is meant. */
	readonly entry: number | null;
	/** What stands there: a name, an id, a number. Hostile text: escape before showing. */
	readonly value: string;
}

export interface ViewsReading {
	readonly entries: readonly Entry[];
	readonly problems: readonly ViewsProblem[];
}

/** Writes views as the text of one file. */
export function writeViewsJson(investigation: string, views: readonly Entry[], exported: Date): string {
	const listed = views.map(({ name, created, changed, query }) => ({
		name,
		created,
		changed,
		address: query
	}));
	const file = {
		format: 'sourceline-views',
		version,
		investigation,
		exported: exported.toISOString(),
		views: listed
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/**
 * Reads the views that a file holds of an investigation. Never throws: what cannot be taken in comes back as problems
 * beside what can. A view without its dates gets the date of reading, `now`.
 */
export function readViewsJson(text: string, investigation: string, now: Date): ViewsReading {
	const refused = (code: ViewsProblem['code'], value: unknown = '') => ({
		entries: [],
		problems: [{ code, entry: null, value: said(value) }]
	});
	if (text.length > longestViewsFile) return refused('too-long', longestViewsFile);
	const file = parse(text);
	if (file === undefined) return refused('not-json');
	if (!isRecord(file) || file.format !== 'sourceline-views' || !Array.isArray(file.views))
		return refused('not-views');
	if (file.version !== version) return refused('other-version', file.version);
	if (file.investigation !== investigation) return refused('other-investigation', file.investigation);
	const all: readonly unknown[] = file.views;
	const problems: ViewsProblem[] = [];
	if (all.length > mostViews) problems.push({ code: 'too-many', entry: null, value: String(mostViews) });
	const entries: Entry[] = [];
	for (const [i, written] of all.slice(0, mostViews).entries()) {
		const entry = readEntry(written, now, (code, value) =>
			problems.push({ code, entry: i + 1, value: said(value) })
		);
		if (entry) entries.push(entry);
	}
	return { entries, problems };
}

/**
 * Of what a file holds, what is not there yet: a view of the same name that shows the same is there; one that shows
 * something else keeps both, under a name of its own.
 */
export function newEntries(entries: readonly Entry[], present: readonly Entry[]): readonly Entry[] {
	const all = [...present];
	for (const entry of entries) {
		if (all.some(({ name, query }) => name === entry.name && query === entry.query)) continue;
		const taken = all.map(({ name }) => name);
		all.push({ ...entry, name: freeName(entry.name, taken) });
	}
	return all.slice(present.length);
}

/** `el-mencho-cjng-views.json`; of one view with its name: `el-mencho-cjng-view-money.json`. */
export function viewsFileName(investigation: string, name?: string): string {
	const plain = name
		?.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 60)
		.replace(/^-|-$/g, '');
	return name === undefined ? `${investigation}-views.json` : `${investigation}-view-${plain || '1'}.json`;
}

type Tell = (code: ViewsProblem['code'], value: unknown) => void;

function readEntry(written: unknown, now: Date, tell: Tell): Entry | null {
	if (!isRecord(written)) {
		tell('no-record', written);
		return null;
	}
	const name = nameOf(written.name);
	const query = queryOf(written.address);
	if (name === null) tell('no-name', written.name);
	if (query === null) tell('no-address', name);
	if (name === null || query === null) return null;
	const created = momentOf(written.created);
	const changed = momentOf(written.changed);
	if (created === null || changed === null) tell('no-date', name);
	const moment = now.toISOString();
	return { name, query, created: created ?? changed ?? moment, changed: changed ?? created ?? moment };
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

/** A value that a problem names, cut to what can be read. */
function said(value: unknown): string {
	if (value === undefined || value === null) return '';
	return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 100).toWellFormed();
}
