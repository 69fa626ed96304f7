/** Reading what was kept: it may be hostile, half written, or of another version. */

/** An address longer than this was not written by us. Characters. */
export const longestQuery = 50_000;
export const longestName = 120;

/** The fields of a JSON object; null of any other text. */
export function fieldsOf(text: string): Readonly<Record<string, unknown>> | null {
	try {
		const value: unknown = JSON.parse(text);
		return isRecord(value) ? value : null;
	} catch {
		return null;
	}
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A moment as it is kept, ISO 8601 in universal time; null of what is none. */
export function momentOf(value: unknown): string | null {
	if (typeof value !== 'string' || value.length > 40 || !/^\d{4}-\d{2}-\d{2}T/.test(value)) return null;
	const time = Date.parse(value);
	return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** The query of a View, without a question mark; null of what cannot be one. */
export function queryOf(value: unknown): string | null {
	if (typeof value !== 'string' || value.length > longestQuery) return null;
	return value.startsWith('?') ? value.slice(1) : value;
}

/** A name as it is kept: without control signs, in one line, not endless; null where nothing is left. */
export function nameOf(value: unknown): string | null {
	if (typeof value !== 'string') return null;
	const name = value
		.slice(0, 10 * longestName)
		.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
		.toWellFormed()
		.trim();
	return name === '' ? null : [...name].slice(0, longestName).join('').trim();
}

/** A name that none of those taken has: "Money", "Money (2)". */
export function freeName(name: string, taken: readonly string[]): string {
	const used = new Set(taken);
	if (!used.has(name)) return name;
	const bare = name.replace(/ \(\d+\)$/, '').slice(0, longestName - 8);
	for (let n = 2; ; n++) if (!used.has(`${bare} (${n})`)) return `${bare} (${n})`;
}
