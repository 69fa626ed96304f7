import type { TalkState } from '$lib/story';

/** A talk as a window keeps it over a reload: its id, and how it stood. */
export interface KeptTalk {
	readonly id: string;
	readonly state: unknown;
}

const keyOf = (page: string) => `sourceline:talk:${page}`;

/** The talk that this window was in, on a page; null where it was in none. */
export function keptTalk(page: string): KeptTalk | null {
	try {
		const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(page)) ?? 'null');
		if (typeof kept !== 'object' || kept === null || !('id' in kept) || !('state' in kept)) return null;
		return typeof kept.id === 'string' ? { id: kept.id, state: kept.state } : null;
	} catch {
		// What cannot be read is not there.
		return null;
	}
}

/** Keeps a talk for as long as this window lasts; null forgets it. */
export function keepTalk(page: string, talk: { readonly id: string; readonly state: TalkState } | null) {
	try {
		if (talk) sessionStorage.setItem(keyOf(page), JSON.stringify(talk));
		else sessionStorage.removeItem(keyOf(page));
	} catch {
		// A browser that keeps nothing: the talk goes on, and a reload begins anew.
	}
}
