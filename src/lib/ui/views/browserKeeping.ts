/** What the browser offers to keep things in: the one place that knows localStorage, sessionStorage and locks. */
import { openStore, type Slots, type Store } from '$lib/view';

export interface Keeping {
	/** For all tabs of this browser, until the reader clears it. */
	readonly local: Store;
	/** For this tab alone, until it is closed. */
	readonly session: Store;
	readonly now: () => Date;
	readonly newId: () => string;
}

export function browserKeeping(): Keeping {
	return {
		local: openStore(slots(() => localStorage)),
		session: openStore(slots(() => sessionStorage)),
		now: () => new Date(),
		// Not randomUUID, which a page without encryption is refused.
		newId: () => Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('')
	};
}

/** Merely asking for a storage throws where the reader has forbidden all of them. */
function slots(ask: () => Storage): Slots | null {
	try {
		return ask();
	} catch {
		return null;
	}
}

const tabKey = 'sourceline:tab';
const lockOf = (tab: string) => `sourceline:tab:${tab}`;
/** A page that is reloaded takes over from one that has not quite ended. Milliseconds. */
const patience = 1000;

/** A tab that is known by an id while it is open. */
export interface Tab {
	readonly id: string;
	release(): void;
}

/**
 * Takes the id of this tab, and holds it as long as the page is there. A duplicated tab finds it held, and gets one of
 * its own. Where the browser has no locks (a page without encryption) every page gets a new one.
 */
export async function claimTab({ session, newId }: Keeping, locks = navigator.locks): Promise<Tab> {
	const known = locks ? session.read(tabKey) : null;
	const kept = known !== null ? await hold(known, locks) : null;
	if (kept) return kept;
	const id = newId();
	session.write(tabKey, id);
	return (locks && (await hold(id, locks))) ?? { id, release() {} };
}

/** The tabs that are open; null where the browser cannot tell. */
export async function openTabs(locks = navigator.locks): Promise<ReadonlySet<string> | null> {
	if (!locks) return null;
	const { held = [] } = await locks.query();
	const prefix = lockOf('');
	const names = held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : []));
	return new Set(names);
}

function hold(id: string, locks: LockManager): Promise<Tab | null> {
	return new Promise((resolve) => {
		const signal = AbortSignal.timeout(patience);
		const held = () => new Promise<void>((release) => resolve({ id, release }));
		locks.request(lockOf(id), { signal }, held).catch(() => resolve(null));
	});
}
