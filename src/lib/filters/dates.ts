/** When relationships hold, and which of them a period lets through. */
import { bounds, type Edtf, type Relationship } from '$lib/model';
import type { Period } from '$lib/view';

/** From the first day on which something may have begun to the last on which it may have ended; null: open or unknown. */
export interface Span {
	readonly from: string | null;
	readonly to: string | null;
	/** Whether it goes on, as far as is said: it has a beginning and no end is named. */
	readonly open: boolean;
	/** Whether an end of it is known only roughly: to a year or a month, or marked so. */
	readonly fuzzy: boolean;
}

/** When a relationship holds; null where no source says when. */
export function spanOf({ start, end }: Pick<Relationship, 'start' | 'end'>): Span | null {
	const [first, last] = [start, end].map((date) => (date === undefined ? null : bounds(date)));
	if (!first && !last) return null;
	const from = first?.earliest ?? null;
	const to = last ? last.latest : (first?.latest ?? null);
	// An interval is a whole span, wherever it stands; a day, a month or a year only says when it began.
	const ends = last !== null || (start?.includes('/') ?? false);
	return { from, to, open: !ends || to === null, fuzzy: [start, end].some(isFuzzy) };
}

function isFuzzy(date: Edtf | undefined): boolean {
	return date !== undefined && (/[~?%X]/.test(date) || date.split('/').some((part) => part.length < 10));
}

/**
 * Whether a period lets a relationship through. `within`: it may have begun, held or ended between the two days; one
 * with a beginning alone is taken for what happened then, since most such are events. `as-of`: it had begun, as far
 * as its dates can tell, and no end that is named had come.
 */
export function isInPeriod(relationship: Pick<Relationship, 'start' | 'end'>, period: Period): boolean {
	const span = spanOf(relationship);
	if (!span) return period.undated;
	const begun = span.from === null || span.from <= period.to;
	if (period.mode === 'as-of') return begun && (span.open || span.to === null || span.to >= period.to);
	return begun && (span.to === null || span.to >= period.from);
}
