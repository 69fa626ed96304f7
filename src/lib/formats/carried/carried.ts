/**
 * What a figure carries, so that it can be opened again: the View and the slice of the investigation that it shows, as
 * JSON, version 1 (docs/figures.md).
 */
import type { Shown } from '$lib/evidence';
import { readDocument, type DrawnNames, type Investigation, type Problem } from '$lib/model';
import { isRecord, openingView, readAddress, writeAddress, type Ignored, type View } from '$lib/view';
import { writeSourcelineJson } from '../sourcelineJson';
import { readArrangement, type CarriedArrangement } from './arrangement';
import type { CarriedFault } from './fault';

/** The name of the attachment of a PDF, and of the file where it stands alone. */
export const carriedFileName = 'sourceline-figure.json';
/** Characters; a slice that is longer is no figure that anybody could read. */
export const longestCarried = 8_000_000;
/** Records in all, notes and properties included. */
const mostRecords = 20_000;
const version = 1;

export interface CarriedExtra {
	/** The picture that the figure shows: what the slice holds beside it stays off it when it is opened. */
	readonly picture?: Pick<Shown, 'nodes'>;
	readonly arrangement?: CarriedArrangement | null;
}

export interface Carried {
	readonly investigation: Investigation;
	readonly view: View;
	readonly arrangement: CarriedArrangement | null;
	/** What of the View could not be followed. */
	readonly ignored: readonly Ignored[];
}

/** What became of a carried text: all of it, or why nothing of it was taken. */
export type CarriedReading =
	{ readonly carried: Carried } | { readonly fault: CarriedFault; readonly problems: readonly Problem[] };

/**
 * The text that a figure carries; the same for the same input. It is plain JSON in which no sign stands that XML, HTML
 * or a text chunk would have to escape.
 */
export function carriedOf(slice: Investigation, view: View, extra: CarriedExtra = {}): string {
	const followed = viewOfSlice(slice, view, extra.picture);
	const document = writeSourcelineJson({ ...slice, stories: [] });
	const head = {
		format: 'sourceline-figure',
		version,
		address: writeAddress(followed, opening),
		arrangement: extra.arrangement ?? null
	};
	return escaped(`${JSON.stringify(head).slice(0, -1)},"investigation":${document}}`);
}

/**
 * A View of an investigation as one of its slice: what the slice holds beside the picture stays off it, and what the View
 * says of records outside the slice, which would only be reported to whoever opens it, is gone.
 */
export function viewOfSlice(slice: Investigation, view: View, picture?: Pick<Shown, 'nodes'>): View {
	const shown = picture && new Set(picture.nodes.map(({ id }) => id));
	const bystanders =
		shown && view.spotlight === null && view.only === null
			? slice.entities.flatMap(({ id }) => (shown.has(id) || view.hidden.includes(id) ? [] : id))
			: [];
	const asked = writeAddress({ ...view, hidden: [...view.hidden, ...bystanders] }, opening);
	return readAddress(new URLSearchParams(asked), slice, opening).view;
}

/**
 * Reads what a figure carries, by the rules that hold for every investigation. Never throws: what is wrong comes back as
 * a fault, with the problems in the records where there are any.
 */
export function readCarried(text: string, drawn?: DrawnNames): CarriedReading {
	const refused = (fault: CarriedFault, problems: readonly Problem[] = []) => ({ fault, problems });
	if (text.length > longestCarried) return refused('too-large');
	const file = parse(text);
	if (file === undefined) return refused('damaged');
	if (!isRecord(file) || file.format !== 'sourceline-figure') return refused('foreign');
	if (file.version !== version) return refused('other-version');
	if (!isRecord(file.investigation) || typeof file.address !== 'string') return refused('damaged');
	if (holdsMoreThan(mostRecords, file.investigation)) return refused('too-large');
	const document = written(file.investigation);
	if (document === null) return refused('damaged');
	const { investigation, problems } = readDocument(carriedFileName, { text: document }, drawn);
	if (!investigation) return refused('bad-data', problems);
	const read = readAddress(new URLSearchParams(file.address), investigation, opening);
	const ids = investigation.entities.map(({ id }) => id);
	return { carried: { investigation, ...read, arrangement: readArrangement(file.arrangement, ids) } };
}

/** A figure says all of its View: what an investigation opens with where it is read must not decide it. */
const opening = openingView('en');

function parse(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
	} catch {
		return undefined;
	}
}

/** A value as JSON again; null where it is nested too deep to be one of ours. */
function written(value: object): string | null {
	try {
		return JSON.stringify(value);
	} catch {
		return null;
	}
}

/** Whether more than so many objects stand in a value: the reader of records is thorough, and takes its time. */
function holdsMoreThan(most: number, value: object): boolean {
	const waiting: object[] = [value];
	let count = 0;
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		for (const inside of Object.values(next))
			if (typeof inside === 'object' && inside !== null) waiting.push(inside);
		if ((count += 1) > most || waiting.length > most) return true;
	}
	return false;
}

/** Signs that some container would have to escape, or could not hold. */
function escaped(json: string): string {
	return json.replace(
		/[<>&\u007f-\u009f\u2028\u2029\ufffe\uffff]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}
