import { dayNumber, dayOf, type Stretch } from '$lib/filters';
import type { Language } from '$lib/model';
import { regional } from '$lib/wording';
import { scaleUtc } from 'd3-scale';

export interface Tick {
	/** Percent of the axis. */
	readonly at: number;
	readonly words: string;
}

export interface Scale {
	/** Where a day begins, in percent of the axis. */
	readonly at: (day: string) => number;
	/** Where a day has passed. */
	readonly after: (day: string) => number;
	/** The day at a part of the axis, 0 to 1. */
	readonly dayAt: (part: number) => string;
	readonly ticks: readonly Tick[];
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** Pixels that the words of a tick need. */
const tickRoom = 64;

/** Lays a stretch of days over an axis of so many pixels. */
export function scaleOf({ from, to }: Stretch, width: number, language: Language): Scale {
	const afterLast = dayOf(dayNumber(to) + 1);
	const scale = scaleUtc()
		.domain([midnight(from), midnight(afterLast)])
		.range([0, 100]);
	const at = (day: string) => scale(midnight(day));
	const words = tickWords(language);
	return {
		at,
		after: (day) => at(dayOf(dayNumber(day) + 1)),
		dayAt: (part) => {
			const day = scale
				.invert(Math.min(1, Math.max(0, part)) * 100)
				.toISOString()
				.slice(0, 10);
			return day < to ? day : to;
		},
		ticks: scale
			.ticks(Math.max(2, Math.floor(width / tickRoom)))
			.map((date) => ({ at: scale(date), words: words(date) }))
			.filter(({ at: part }) => part < 99)
	};
}

/** A tick says no more than what tells it from the ones beside it: a year in January, else the month or the day. */
function tickWords(language: Language): (date: Date) => string {
	const format = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(regional(language), { ...options, timeZone: 'UTC' });
	const [year, month, day] = [
		format({ year: 'numeric' }),
		format({ month: 'short' }),
		format({ day: 'numeric', month: 'short' })
	];
	return (date) => {
		if (date.getUTCDate() !== 1) return day.format(date);
		return (date.getUTCMonth() === 0 ? year : month).format(date);
	};
}
