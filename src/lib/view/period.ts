/** A period in an address: `2015-01-01..2020-12-31`, `as-of.2020-06-26`, with `.dated` where the undated are left out. */
import { bounds } from '$lib/model';
import type { Period } from './view';

const written = /^(?:(\d{4}-\d{2}-\d{2})\.\.|as-of\.)(\d{4}-\d{2}-\d{2})(\.dated)?$/;

export function writePeriod({ from, to, mode, undated }: Period): string {
	return `${mode === 'as-of' ? 'as-of.' : `${from}..`}${to}${undated ? '' : '.dated'}`;
}

/** Reads a period; null of what is none. A period that ends before it begins is turned round. */
export function readPeriod(text: string): Period | null {
	const [, from, to, dated] = written.exec(text) ?? [];
	if (to === undefined || !isDay(to) || (from !== undefined && !isDay(from))) return null;
	const [first = to, last = to] = [from ?? to, to].sort();
	return {
		from: first,
		to: last,
		mode: from === undefined ? 'as-of' : 'within',
		undated: dated === undefined
	};
}

function isDay(text: string): boolean {
	return bounds(text)?.earliest === text;
}
