/** The undo stack of one tab as a text, for its next page: Views as the queries of their addresses. */
import { writeAddress } from '../address';
import { beginHistory, settle, type History } from '../history';
import type { View } from '../view';
import { fieldsOf, queryOf } from './fields';

export interface Past {
	readonly history: History;
	/** The document that wrote it, so that a page can tell a reload from a visit within the same document. */
	readonly document: string;
}

const version = 1;
const mostSteps = 100;
/** Browsers give all that a tab keeps some five million characters. */
const mostCharacters = 500_000;

/** The key of the undo stack of an investigation, in what a tab keeps for itself. */
export const pastKey = (investigation: string) => `sourceline:past:${investigation}`;

/** Writes a history; of a long one the steps nearest to the present. `opening` is what an address leaves out. */
export function writePast(whole: History, document: string, opening?: View): string {
	const { past, present, future } = settle(whole);
	const queries = (views: readonly View[]) => views.map((view) => writeAddress(view, opening));
	let room = mostCharacters;
	const within = (nearestFirst: readonly string[]) =>
		nearestFirst.slice(0, mostSteps).filter((query) => (room -= query.length + 3) > 0);
	const back = within(queries([...past].reverse())).reverse();
	return JSON.stringify({
		version,
		document,
		past: back,
		present: writeAddress(present, opening),
		future: within(queries(future))
	});
}

/** Reads a history, as near as its Views can be followed; null of what is none. */
export function readPast(text: string | null, view: (query: string) => View): Past | null {
	const fields = text === null ? null : fieldsOf(text);
	if (fields?.version !== version || typeof fields.document !== 'string') return null;
	const present = queryOf(fields.present);
	const [past, future] = [listOf(fields.past), listOf(fields.future)];
	if (present === null || !past || !future) return null;
	const history = { past: past.map(view), present: view(present), future: future.map(view) };
	return { history, document: fields.document };
}

/**
 * The history that a page begins with. After a reload it is the tab's own, whose present may be later than what the
 * address had time to say; on another address what the tab showed before is one step back.
 */
export function resume(past: Past | null, address: View, reloaded: boolean): History {
	if (!past) return beginHistory(address);
	const { history } = past;
	const same = writeAddress(history.present) === writeAddress(address);
	if (same || reloaded) return history;
	return { past: [...history.past, history.present].slice(-mostSteps), present: address, future: [] };
}

function listOf(value: unknown): readonly string[] | null {
	if (!Array.isArray(value)) return null;
	return value.slice(0, mostSteps).flatMap((each) => queryOf(each) ?? []);
}
