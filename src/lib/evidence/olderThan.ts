import { bounds } from '$lib/model';
import type { Removal } from '$lib/view';

/**
 * What takes out the sources older than a year, a month or a day as a reader writes it: `2020`, `2020-05`, `2020-05-31`;
 * null of what is none, and of an interval, which has two days.
 */
export function olderThan(text: string): Removal | null {
	const written = text.trim();
	const value = written.includes('/') ? null : bounds(written)?.earliest;
	return value == null ? null : { by: 'before', value };
}
