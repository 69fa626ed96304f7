import { bounds, type Edtf } from '$lib/model';

/** Year, month, day, as far as they are known. */
export type DateParts = readonly [year: number, month?: number, day?: number];

/**
 * A date as far as formats of bibliographies can say it exactly. `rough`: around it, or perhaps. `words`: no day, month
 * or year stands for it (a decade, an open end), and it must be said in words.
 */
export type CitedDate =
	| { readonly kind: 'day'; readonly parts: DateParts; readonly rough: boolean }
	| { readonly kind: 'range'; readonly from: DateParts; readonly to: DateParts; readonly rough: boolean }
	| { readonly kind: 'words' };

/** Takes a date of the records apart. */
export function citedDate(edtf: Edtf): CitedDate {
	const rough = /[~?%]/.test(edtf);
	const [from, to, ...rest] = edtf.split('/').map(partsOf);
	if (!from || rest.length > 0 || bounds(edtf) === null) return { kind: 'words' };
	if (to === undefined) return { kind: 'day', parts: from, rough };
	return to === null ? { kind: 'words' } : { kind: 'range', from, to, rough };
}

function partsOf(point: string): DateParts | null {
	const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?$/.exec(point) ?? [];
	if (year === undefined) return null;
	if (month === undefined) return [Number(year)];
	return day === undefined ? [Number(year), Number(month)] : [Number(year), Number(month), Number(day)];
}
