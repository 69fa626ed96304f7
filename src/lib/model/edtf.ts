/**
 * EDTF (ISO 8601-2), level 1, without times of day, seasons and years beyond four digits: what an investigation
 * needs to date a tie. Small enough for the browser, where the `edtf` package (14 kB, a general parser) would not
 * be; the tests hold this module against that package.
 */
import type { Edtf } from './scales';

/** First and last day that a date can mean, as `2009-01-01`; null where it is open or unknown. */
export interface Bounds {
	readonly earliest: string | null;
	readonly latest: string | null;
}

const point = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[?~%]?$/;

/** Whether a text is a date that can be compared and worded: `2009`, `2009~`, `2012/..`, `2025-03`, `201X`. */
export function isDate(text: string): boolean {
	return parse(text) !== null;
}

/** The first and last day that a date can mean; open on both sides where the text is no date. */
export function bounds(edtf: Edtf): Bounds {
	return parse(edtf) ?? { earliest: null, latest: null };
}

/** Order by the first possible day, then the last; what is open at its start comes first, at its end last. */
export function compareDates(a: Edtf, b: Edtf): number {
	const [first, second] = [bounds(a), bounds(b)];
	return (
		order(first.earliest ?? '', second.earliest ?? '') || order(first.latest ?? '~', second.latest ?? '~')
	);
}

const order = (a: string, b: string) => Number(a > b) - Number(a < b);

function parse(text: string): Bounds | null {
	// Longer than any date: not worth a look.
	if (text.length > 40) return null;
	const parts = text.split('/');
	if (parts.length === 1) return parsePoint(text);
	const [from, to] = parts.map(parseEnd);
	if (parts.length > 2 || !from || !to || (from.earliest === null && to.latest === null)) return null;
	if (from.earliest !== null && to.latest !== null && to.latest < from.earliest) return null;
	return { earliest: from.earliest, latest: to.latest };
}

function parseEnd(text: string): Bounds | null {
	return text === '' || text === '..' ? { earliest: null, latest: null } : parsePoint(text);
}

/** A year, month or day, of which digits may be unspecified. */
function parsePoint(text: string): Bounds | null {
	const [matched, year, month, day] = point.exec(text) ?? [];
	if (matched === undefined || year === undefined) return null;
	// Unspecified digits stand at the end only: a known day of an unknown month is level 2.
	if (year.includes('X') && month !== undefined && month !== 'XX') return null;
	if (month === 'XX' && day !== undefined && day !== 'XX') return null;
	const [firstYear, lastYear] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')];
	if (month === undefined || month === 'XX')
		return { earliest: `${firstYear}-01-01`, latest: `${lastYear}-12-31` };
	const length = daysIn(Number(firstYear), Number(month));
	if (day === undefined || day === 'XX')
		return length === 0 ? null : span(firstYear, month, '01', String(length));
	return Number(day) >= 1 && Number(day) <= length ? span(firstYear, month, day, day) : null;
}

const span = (year: string, month: string, first: string, last: string): Bounds => ({
	earliest: `${year}-${month}-${first}`,
	latest: `${year}-${month}-${last}`
});

function daysIn(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	if (month < 1 || month > 12) return 0;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
