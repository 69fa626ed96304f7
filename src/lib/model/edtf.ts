/**
 * Dates in EDTF (ISO 8601-2), levels 0 and 1 as far as records use them: years, months and days, each with `~`, `?` or
 * `%`; decades as `201X`; intervals with open (`..`) or unknown ends. Written here in a few lines because the
 * browser needs only bounds, and the package that does all of EDTF brings a parser generator along.
 */
import type { Edtf } from './scales';

const point = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/;

/** First and last day that a date may mean, as `YYYY-MM-DD`; null at an open or unknown end. */
export interface Bounds {
	readonly earliest: string | null;
	readonly latest: string | null;
}

/** The days that a date may mean; null of what is no date. `~` does not widen it: how much is anybody's guess. */
export function bounds(edtf: Edtf): Bounds | null {
	const [start = '', end, rest] = edtf.split('/');
	if (rest !== undefined) return null;
	if (end === undefined) return pointBounds(start);
	const [first, last] = [endBounds(start), endBounds(end)];
	if (!first || !last) return null;
	const ordered = first.earliest === null || last.latest === null || first.earliest <= last.latest;
	return ordered ? { earliest: first.earliest, latest: last.latest } : null;
}

/** Whether a text is a date that records may hold. */
export function isDate(text: string): boolean {
	return bounds(text) !== null;
}

function endBounds(text: string): Bounds | null {
	return text === '' || text === '..' ? { earliest: null, latest: null } : pointBounds(text);
}

function pointBounds(text: string): Bounds | null {
	const [, year, month, day] = point.exec(text) ?? [];
	if (year === undefined) return null;
	if (year.includes('X') && month !== undefined) return null;
	const [first, last] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')];
	if (month === undefined) return { earliest: `${first}-01-01`, latest: `${last}-12-31` };
	const length = daysIn(Number(year), Number(month));
	if (length === 0 || (day !== undefined && (Number(day) < 1 || Number(day) > length))) return null;
	return { earliest: `${year}-${month}-${day ?? '01'}`, latest: `${year}-${month}-${day ?? length}` };
}

function daysIn(year: number, month: number): number {
	return month < 1 || month > 12 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate();
}
