import type { Investigation } from '$lib/model';
import type { Search } from '$lib/search';

/** Milliseconds that the index is built for before the page gets its turn: less than a frame. */
const turn = 12;

// Records never change once read, so their index can be kept for as long as they are.
const kept = new WeakMap<Investigation, Promise<Search>>();

/** The search of an investigation: loaded and built when first asked for, again after a failure. */
export function searchOf(investigation: Investigation): Promise<Search> {
	const found = kept.get(investigation);
	if (found) return found;
	const opened = import('$lib/search').then(({ openSearch }) => openSearch(investigation, breather()));
	kept.set(investigation, opened);
	opened.catch(() => kept.delete(investigation));
	return opened;
}

/** Waits for the page's turn only where it has not had one for a while. */
function breather(): () => Promise<void> {
	let since = performance.now();
	return async () => {
		if (performance.now() - since < turn) return;
		await new Promise((done) => setTimeout(done));
		since = performance.now();
	};
}
