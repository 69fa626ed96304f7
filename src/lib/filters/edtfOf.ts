import { bounds } from '$lib/model';
import type { Stretch } from './calendar';

/** A stretch as short as EDTF writes it: `2015`, `2015-05`, `2015/2020`. */
export function edtfOf({ from, to }: Stretch): string {
	const wholeYears = from.endsWith('-01-01') && to.endsWith('-12-31');
	const wholeMonths = from.endsWith('-01') && bounds(to.slice(0, 7))?.latest === to;
	const length = wholeYears ? 4 : wholeMonths ? 7 : 10;
	const [first, last] = [from.slice(0, length), to.slice(0, length)];
	return first === last ? first : `${first}/${last}`;
}
