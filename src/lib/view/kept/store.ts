/** What a browser offers to keep texts in (localStorage, sessionStorage); in a test, anything of that shape. */
export interface Slots {
	readonly length: number;
	key(index: number): string | null;
	getItem(key: string): string | null;
	setItem(key: string, text: string): void;
	removeItem(key: string): void;
}

/** Texts under keys. Never throws: what the browser refuses to keep is held until the page is left, and known as such. */
export interface Store {
	/** Every key that begins so. */
	keys(prefix: string): readonly string[];
	read(key: string): string | null;
	/** Whether it will outlast the page. */
	write(key: string, text: string): boolean;
	remove(key: string): void;
	/** Whether what stands under a key will outlast the page. */
	lasts(key: string): boolean;
}

/** A store over what the browser offers; null where it offers nothing, as with all cookies blocked. */
export function openStore(slots: Slots | null): Store {
	const held = new Map<string, string>();
	const attempt = <Result>(act: (slots: Slots) => Result): Result | null => {
		try {
			return slots && act(slots);
		} catch {
			// Refused (SecurityError) or full (QuotaExceededError): either way it is not kept.
			return null;
		}
	};
	return {
		keys(prefix) {
			const lasting = attempt((all) => Array.from({ length: all.length }, (_, i) => all.key(i) ?? '')) ?? [];
			return [...new Set([...lasting, ...held.keys()])].filter((key) => key.startsWith(prefix)).sort();
		},
		read: (key) => held.get(key) ?? attempt((all) => all.getItem(key)),
		write(key, text) {
			const kept = attempt((all) => {
				all.setItem(key, text);
				return true;
			});
			if (kept) held.delete(key);
			else held.set(key, text);
			return kept ?? false;
		},
		remove(key) {
			held.delete(key);
			attempt((all) => all.removeItem(key));
		},
		lasts: (key) => !held.has(key)
	};
}
