import {
	forgetTrace,
	isWorthKeeping,
	pastKey,
	pruneTraces,
	readPast,
	resume,
	writeAddress,
	writePast,
	writeTrace,
	type History,
	type View
} from '$lib/view';
import type { Keeping } from './browserKeeping';

/** Often enough to lose nothing that anybody would miss, and seldom enough to cost nothing. Milliseconds. */
const pause = 400;

export interface TabMemory {
	/** Keeps a history a moment later, the last one winning. */
	keep(history: History): void;
	/** From when the tab's id is known, its last View is kept for other tabs too. */
	name(tab: string): void;
	/** Keeps at once what is pending; `left` when the page goes away. */
	flush(left: boolean): void;
}

/** What one tab remembers of itself: its undo stack for its next page, and its last View for after it is gone. */
export function rememberTab(
	keeping: Keeping,
	investigation: string,
	document: string,
	opening: View
): TabMemory {
	const { local, session, now } = keeping;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let pending: History | null = null;
	let last: View | null = null;
	let tab: string | null = null;
	let traced = false;

	function trace(left: boolean) {
		if (tab === null || !last) return;
		const worth = isWorthKeeping(last, opening);
		// The opening View is nothing to go back to; once the reader went back to it, nor is what this page showed before.
		if (worth) {
			const query = writeAddress(last, opening);
			writeTrace(local, investigation, { tab, seen: now().toISOString(), query, left, declined: false });
		} else if (traced) forgetTrace(local, investigation, tab);
		traced ||= worth;
	}

	function write(left: boolean) {
		clearTimeout(timer);
		timer = undefined;
		if (pending) session.write(pastKey(investigation), writePast(pending, document, opening));
		if (pending || left) trace(left);
		pending = null;
	}

	pruneTraces(local, investigation, now());
	return {
		keep(history) {
			pending = history;
			last = history.present;
			timer ??= setTimeout(() => write(false), pause);
		},
		name(id) {
			tab = id;
			trace(false);
		},
		flush: write
	};
}

/** The history that the page of a tab begins with: its own, where it has one. */
export function remembered(
	{ session }: Keeping,
	investigation: string,
	address: View,
	page: { readonly document: string; readonly reloaded: boolean },
	view: (query: string) => View
): History {
	const past = readPast(session.read(pastKey(investigation)), view);
	// Within one document the reader came by a link of ours, however the document itself was opened.
	return resume(past, address, page.reloaded && past?.document !== page.document);
}
