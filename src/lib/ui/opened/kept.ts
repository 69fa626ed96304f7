/** What figures carried that this tab has opened: kept over a reload where the browser has room, else for the page. */
import { openStore } from '$lib/view';

const prefix = 'sourceline:opened:';
/** Older ones make room for the latest: a browser keeps about five million characters. */
const most = 3;

// A browser is one reader, and this is never fetched by a server.
const store = openStore(
	(() => {
		try {
			return sessionStorage;
		} catch {
			return null;
		}
	})()
);
const order: string[] = [];

/** Keeps a carried text under a key, the same for the same text, and says whether it will outlast the page. */
export function keepOpened(text: string): { key: string; lasts: boolean } {
	const key = digest(text);
	order.push(key);
	const stale = store.keys(prefix).filter((each) => !order.slice(-most).includes(each.slice(prefix.length)));
	for (const each of stale.slice(0, Math.max(0, stale.length + 1 - most))) store.remove(each);
	return { key, lasts: store.write(prefix + key, text) };
}

/** A carried text by its key; null where this tab has none such. */
export const keptOpened = (key: string): string | null => store.read(prefix + key);

/** A name of a text, twice FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/): tells one reader's few figures apart. */
function digest(text: string): string {
	const hash = (seed: number) => {
		let sum = seed;
		for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
		return sum.toString(36);
	};
	return `${hash(0x811c9dc5)}${hash(0x01234567)}`;
}
