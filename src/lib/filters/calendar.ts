/** Days as `YYYY-MM-DD`, years 0000 to 9999, and the units that a time axis is cut into. */

/** From the finest to the coarsest. */
export const units = ['day', 'month', 'year', 'decade', 'century'] as const;
export type Unit = (typeof units)[number];

/** A stretch of days, both included. */
export interface Stretch {
	readonly from: string;
	readonly to: string;
}

const dayLength = 86_400_000;
const [firstDay, lastDay] = ['0000-01-01', '9999-12-31'];
const written = { day: 10, month: 7, year: 4, decade: 3, century: 2 } satisfies Record<Unit, number>;
const monthsIn = { month: 1, year: 12, decade: 120, century: 1200 } satisfies Record<
	Exclude<Unit, 'day'>,
	number
>;

/** How many days a day is after the first of 1970. */
export function dayNumber(day: string): number {
	return Date.parse(`${day}T00:00:00Z`) / dayLength;
}

/** The day with a number, kept within the years that can be written. */
export function dayOf(number: number): string {
	const kept = Math.min(dayNumber(lastDay), Math.max(dayNumber(firstDay), Math.floor(number)));
	return new Date(kept * dayLength).toISOString().slice(0, 10);
}

/** The first day of the unit that a day lies in. */
export function startOf(day: string, unit: Unit): string {
	const given = day.slice(0, written[unit]);
	return given.length < 4 ? `${given.padEnd(4, '0')}-01-01` : given + '-01-01'.slice(given.length - 4);
}

/** The last day of the unit that a day lies in. */
export function endOf(day: string, unit: Unit): string {
	const next = shift(startOf(day, unit), unit, 1);
	return next === lastDay ? lastDay : dayOf(dayNumber(next) - 1);
}

/** The first day of the unit so many units after that of a day; before it, where there are less than none. */
export function shift(day: string, unit: Unit, steps: number): string {
	const start = startOf(day, unit);
	if (unit === 'day') return dayOf(dayNumber(start) + steps);
	const months = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + steps * monthsIn[unit];
	if (months < 0) return firstDay;
	const year = Math.floor(months / 12);
	if (year > 9999) return lastDay;
	return `${String(year).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}

/** The finest unit of which no more than `most` cover a stretch. */
export function unitFor({ from, to }: Stretch, most: number): Unit {
	return units.find((unit) => stepsBetween(from, to, unit) < most) ?? 'century';
}

/** How many units lie between those of two days. */
export function stepsBetween(from: string, to: string, unit: Unit): number {
	if (unit === 'day') return dayNumber(to) - dayNumber(from);
	const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
	return (monthOf(startOf(to, unit)) - monthOf(startOf(from, unit))) / monthsIn[unit];
}

/** The units that a stretch touches, each from its first to its last day. */
export function cutUp({ from, to }: Stretch, unit: Unit): readonly Stretch[] {
	const steps = Math.round(stepsBetween(from, to, unit));
	return Array.from({ length: steps + 1 }, (_, step) => {
		const start = shift(from, unit, step);
		return { from: start, to: endOf(start, unit) };
	});
}
