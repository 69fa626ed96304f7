import { publishedWithin } from '$lib/evidence';
import { binsOf, edtfOf, endOf, startOf, unitFor, units, type Axis, type Bin, type Unit } from '$lib/filters';
import type { Language, Source } from '$lib/model';
import { countWords, dateWords } from '$lib/wording';
import { m } from '$messages/messages';

/** When the sources came out, in units of a time axis. */
export interface Publication {
	/** Null where none bears a date. */
	readonly axis: Axis | null;
	/** `begun`: certainly published in it; `perhaps`: the date is rough, or wider than the unit. */
	readonly bins: readonly Bin[];
	/** How many bear no date: they stand on no axis, and are counted. */
	readonly undated: number;
}

/** More bars than this could not be told apart on a phone. */
const mostBins = 40;

/** Lays the dates of publication over an axis. */
export function publication(sources: readonly Source[]): Publication {
	const dated = sources.flatMap((source) => {
		const days = publishedWithin(source);
		const rough = /[~?%]/.test(source.issued ?? '');
		return days ? [{ id: source.id, ...days, begins: days, rough }] : [];
	});
	const undated = sources.length - dated.length;
	const [first, last] = [
		dated.map(({ from }) => from).sort()[0],
		dated
			.map(({ to }) => to)
			.sort()
			.at(-1)
	];
	if (first === undefined || last === undefined) return { axis: null, bins: [], undated };
	const finest = units.indexOf(unitFor({ from: first, to: last }, mostBins));
	// Years spread over months would say of each month what is known of the year alone.
	const holds = (unit: Unit) =>
		dated.filter(({ from, to }) => startOf(from, unit) === startOf(to, unit)).length * 2 >= dated.length;
	const unit = units.slice(finest).find(holds) ?? 'century';
	const domain = { from: startOf(first, unit), to: endOf(last, unit) };
	return { axis: { unit, domain }, bins: binsOf(dated, domain, unit), undated };
}

/** "2015: 3 sources", with how many of them may belong to another. */
export function publishedWords(bin: Bin, language: Language): string {
	const { begun, perhaps } = bin;
	const said = {
		date: dateWords(edtfOf(bin), language),
		sources: countWords('sources', begun + perhaps, language)
	};
	return perhaps === 0
		? m['sources.bar']({ ...said }, { locale: language })
		: m['sources.bar_perhaps']({ ...said, n: perhaps }, { locale: language });
}
