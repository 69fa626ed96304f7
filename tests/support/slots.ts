import type { Slots } from '$lib/view';

/** What a browser keeps texts in, with room for so many characters. */
export class Room implements Slots {
	readonly texts = new Map<string, string>();
	most = Infinity;

	get length() {
		return this.texts.size;
	}

	key(index: number) {
		return [...this.texts.keys()][index] ?? null;
	}

	getItem(key: string) {
		return this.texts.get(key) ?? null;
	}

	setItem(key: string, text: string) {
		const others = [...this.texts].filter(([each]) => each !== key);
		const used = others.reduce((sum, [name, kept]) => sum + name.length + kept.length, 0);
		if (used + key.length + text.length > this.most) throw new Error('QuotaExceededError');
		this.texts.set(key, text);
	}

	removeItem(key: string) {
		this.texts.delete(key);
	}
}

/** A clock that goes on by a second whenever it is looked at, and ids one after the other. */
export function circumstances(prefix = '') {
	let ticks = Date.parse('2026-11-24T15:00:00.000Z');
	let ids = 0;
	return { now: () => new Date((ticks += 1000)), newId: () => `${prefix}${(ids += 1)}` };
}
