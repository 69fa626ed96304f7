import { sideOf, type Evidence } from '$lib/evidence';
import { bounds, lookup, type Investigation } from '$lib/model';
import { m } from '$messages/messages';
import type { Lens } from './lens';

/** How many years back from the newest source each step reaches; what is older still is the last. */
const reaches = [1, 3, 10];
const looks = [
	{ colour: 'blue', pattern: 'solid' },
	{ colour: 'teal', pattern: 'longDash' },
	{ colour: 'olive', pattern: 'dash' },
	{ colour: 'orange', pattern: 'dot' }
] as const;
const undated = 'undated';

/** The year in which the newest of the sources behind some evidence came out; null where none of them has a date. */
function newestYear(investigation: Investigation, shown: readonly Evidence[]): number | null {
	const { sources } = lookup(investigation);
	const years = shown.flatMap(({ notes }) =>
		notes.flatMap(({ note }) => {
			const issued = sideOf(note) === 'for' ? sources.get(note.source)?.issued : undefined;
			// A date that is open on both sides says no year.
			const day = issued === undefined ? null : (bounds(issued)?.latest ?? bounds(issued)?.earliest ?? null);
			return day === null ? [] : [Number(day.slice(0, 4))];
		})
	);
	return years.length > 0 ? Math.max(...years) : null;
}

// The pure core has no clock: old is what is old beside the newest source of the investigation.
const kept = new WeakMap<Investigation, number | null>();

function newestOf(investigation: Investigation): number | null {
	const known = kept.get(investigation);
	if (known !== undefined) return known;
	const years = investigation.sources.flatMap(({ issued }) => {
		const day = issued === undefined ? null : bounds(issued)?.latest;
		return day ? [Number(day.slice(0, 4))] : [];
	});
	const newest = years.length > 0 ? Math.max(...years) : null;
	kept.set(investigation, newest);
	return newest;
}

function stepOf(investigation: Investigation, shown: readonly Evidence[]): string {
	const [newest, year] = [newestOf(investigation), newestYear(investigation, shown)];
	if (newest === null || year === null) return undated;
	const step = reaches.findIndex((reach) => newest - year <= reach);
	return String(step < 0 ? reaches.length : step);
}

/** How long before the newest source of the investigation the newest source behind it came out. */
export const age: Lens = {
	kind: 'lens',
	steps: () => [
		...looks.map((look, step) => ({ value: String(step), ...look })),
		{ value: undated, colour: 'grey', pattern: 'dashDot' }
	],
	valueOf: stepOf,
	words: (value, investigation, language) => {
		const locale = { locale: language };
		const newest = newestOf(investigation);
		if (value === undated || newest === null) return m['lens.undated']({}, locale);
		const step = Number(value);
		const back = (reach: number | undefined) => String(newest - (reach ?? 0));
		if (step === 0) return m['lens.since']({ year: back(reaches[0]) }, locale);
		if (step === reaches.length) return m['lens.before']({ year: back(reaches.at(-1)) }, locale);
		const from = back(reaches[step]);
		const to = String(newest - (reaches[step - 1] ?? 0) - 1);
		return m['lens.between']({ from, to }, locale);
	}
};
