/** Where a tab was: its last View, kept in the browser so that a crash or a closed tab does not cost it. */
import { writeAddress } from '../address';
import { openingView, type View } from '../view';
import { fieldsOf, momentOf, queryOf } from './fields';
import type { Store } from './store';

export interface Trace {
	readonly tab: string;
	/** When it was written, ISO 8601 in universal time. */
	readonly seen: string;
	readonly query: string;
	/** The tab said goodbye; one that crashed could not. */
	readonly left: boolean;
	/** The reader was offered it and did not want it: it is not offered again by itself. */
	readonly declined: boolean;
}

const version = 1;
const day = 24 * 60 * 60 * 1000;
/** Named views are for longer. */
const longestKept = 30 * day;
const mostKept = 20;
/** Where nobody can say which tabs are open, one that wrote nothing for so long is taken to be gone. */
const silence = 10 * 60 * 1000;

const prefixOf = (investigation: string) => `sourceline:trace:${investigation}:`;

/** Whether a View is worth going back to: it is not the one that everybody begins with. */
export function isWorthKeeping(view: View, opening: View = openingView('en')): boolean {
	const { language } = opening;
	return writeAddress({ ...view, language, camera: null, frame: null }, opening) !== '';
}

/** The traces of all tabs on an investigation, the latest first. What cannot be read is left out. */
export function readTraces(store: Store, investigation: string): readonly Trace[] {
	const prefix = prefixOf(investigation);
	return store
		.keys(prefix)
		.flatMap((key) => readTrace(key.slice(prefix.length), store.read(key)) ?? [])
		.sort((one, other) => other.seen.localeCompare(one.seen));
}

export function writeTrace(store: Store, investigation: string, trace: Trace) {
	store.write(prefixOf(investigation) + trace.tab, JSON.stringify({ version, ...trace }));
}

export function forgetTrace(store: Store, investigation: string, tab: string) {
	store.remove(prefixOf(investigation) + tab);
}

/** Forgets what is too old, and the oldest of too many. A trace from a clock that went wrong counts as new. */
export function pruneTraces(store: Store, investigation: string, now: Date) {
	const least = new Date(now.getTime() - longestKept).toISOString();
	for (const [i, { seen, tab }] of readTraces(store, investigation).entries())
		if (i >= mostKept || seen < least) forgetTrace(store, investigation, tab);
}

/**
 * What can be gone on with: the traces of tabs that are gone, each View once, the latest first. `open` holds the tabs
 * that are there, null where the browser cannot tell.
 */
export function goneTraces(
	traces: readonly Trace[],
	open: ReadonlySet<string> | null,
	now: Date
): readonly Trace[] {
	const quiet = new Date(now.getTime() - silence).toISOString();
	const gone = traces.filter(({ tab, left, seen }) => (open ? !open.has(tab) : left || seen < quiet));
	return gone.filter(({ query }, i) => gone.findIndex((each) => each.query === query) === i);
}

function readTrace(tab: string, text: string | null): Trace | null {
	const fields = text === null ? null : fieldsOf(text);
	if (fields?.version !== version) return null;
	const query = queryOf(fields.query);
	const seen = momentOf(fields.seen);
	if (query === null || seen === null) return null;
	return { tab, seen, query, left: fields.left === true, declined: fields.declined === true };
}
