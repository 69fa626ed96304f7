/** The brush on a time axis: two days that move in units, and never past each other or off the axis. */
import type { Period } from '$lib/view';
import { endOf, shift, startOf, stepsBetween, type Stretch, type Unit } from './calendar';

export type Handle = 'from' | 'to' | 'both';

export interface Axis {
	/** Where the axis begins and ends, in whole units. */
	readonly domain: Stretch;
	readonly unit: Unit;
}

/** The brush that a period is on an axis: all of it without one, and the last day alone as of a day. */
export function brushOf(period: Period | null, { domain }: Axis): Stretch {
	if (!period) return domain;
	return period.mode === 'as-of' ? { from: period.to, to: period.to } : period;
}

/** The brush with a handle so many units further on, or with both. */
export function moveBrush({ from, to }: Stretch, handle: Handle, steps: number, axis: Axis): Stretch {
	const { domain, unit } = axis;
	if (handle === 'from') return putHandle({ from, to }, 'from', shift(from, unit, steps), axis);
	if (handle === 'to') return putHandle({ from, to }, 'to', shift(to, unit, steps), axis);
	const back = Math.round(stepsBetween(domain.from, from, unit));
	const ahead = Math.round(stepsBetween(to, domain.to, unit));
	const possible = Math.max(-back, Math.min(ahead, steps));
	return { from: shift(from, unit, possible), to: endOf(shift(to, unit, possible), unit) };
}

/** The brush with a handle at the unit of a day, as far as the other handle and the axis let it. */
export function putHandle(
	brush: Stretch,
	handle: 'from' | 'to',
	day: string,
	{ domain, unit }: Axis
): Stretch {
	if (handle === 'from') {
		const most = startOf(least(brush.to, domain.to), unit);
		return { from: least(most, greatest(domain.from, startOf(day, unit))), to: brush.to };
	}
	const fewest = endOf(greatest(brush.from, domain.from), unit);
	return { from: brush.from, to: greatest(fewest, least(domain.to, endOf(day, unit))) };
}

/** The brush over the units of two days, whichever comes first. */
export function brushOver(one: string, other: string, { domain, unit }: Axis): Stretch {
	const [first, last] = [least(one, other), greatest(one, other)];
	return {
		from: greatest(domain.from, startOf(first, unit)),
		to: least(domain.to, endOf(last, unit))
	};
}

/** The period that a brush stands for; null for all of the axis with all that has no date: nothing is kept out then. */
export function periodOf(
	{ from, to }: Stretch,
	whole: Stretch,
	{ mode, undated }: Pick<Period, 'mode' | 'undated'>
): Period | null {
	if (mode === 'as-of') return { from: to, to, mode, undated };
	if (undated && from <= whole.from && to >= whole.to) return null;
	return { from, to, mode, undated };
}

const least = (one: string, other: string) => (one < other ? one : other);
const greatest = (one: string, other: string) => (one > other ? one : other);
