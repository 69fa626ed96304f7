/** What a time axis shows: when the relationships begin and hold that a View would show at any time. */
import { asLeft, type EvidenceIndex } from '$lib/evidence';
import { bounds, type Investigation, type Relationship } from '$lib/model';
import type { Network } from '$lib/network';
import { cutUp, type Stretch, type Unit } from './calendar';
import { spanOf } from './dates';
import { sift, type Sifting } from './sift';

/** A relationship on the axis. Null: open, or nobody says. */
export interface Dated {
	readonly id: string;
	readonly from: string | null;
	readonly to: string | null;
	/** The days on which it may have begun; null where only an end is known. */
	readonly begins: Stretch | null;
	/** Whether a source says when it began only roughly. */
	readonly rough: boolean;
}

export interface Timeline {
	readonly dated: readonly Dated[];
	/** How many have no date: they stand on no axis, and are counted so that nobody takes them for absent. */
	readonly undated: number;
}

/** What lies on the axis under a View, whatever its period, by the dates that are left: one whose note is out is none. */
export function timelineOf(network: Network, evidence: EvidenceIndex, view: Sifting): Timeline {
	const { relationships } = sift(network, evidence, { ...view, period: null });
	const dated = relationships.flatMap((relationship) => {
		const weighed = evidence.get(relationship.id);
		return datedOf(weighed ? asLeft(relationship, weighed) : relationship) ?? [];
	});
	return { dated, undated: relationships.length - dated.length };
}

function datedOf(relationship: Relationship): Dated | null {
	const span = spanOf(relationship);
	if (!span) return null;
	const { id, start } = relationship;
	const [first = ''] = start?.split('/') ?? [];
	const { earliest, latest } = bounds(first) ?? {};
	return {
		id,
		from: span.from,
		to: span.to,
		begins: earliest && latest ? { from: earliest, to: latest } : null,
		rough: /[~?%]/.test(first)
	};
}

/**
 * The first and the last day that any relationship is dated to; null where none is. With nothing taken out: the axis
 * stands still while what lies on it comes and goes.
 */
export function extentOf({ relationships }: Pick<Investigation, 'relationships'>): Stretch | null {
	let [from, to]: [string | null, string | null] = [null, null];
	for (const relationship of relationships) {
		const span = spanOf(relationship);
		for (const day of [span?.from, span?.to]) {
			if (day == null) continue;
			if (from === null || day < from) from = day;
			if (to === null || day > to) to = day;
		}
	}
	return from === null || to === null ? null : { from, to };
}

/** One unit of the axis, and how many relationships a period of that unit would show. */
export interface Bin extends Stretch {
	/** Begins in it, as far as it is known. */
	readonly begun: number;
	/** May have begun in it: the date is rough, or wider than the unit. */
	readonly perhaps: number;
	/** Began before and may still hold. */
	readonly holding: number;
}

/**
 * The axis in units. Together, a bin's numbers are as many dated relationships as a period from its first day to its
 * last lets through; each counts once in each bin that it touches. Takes one step for each relationship and bin.
 */
export function binsOf(dated: readonly Dated[], domain: Stretch, unit: Unit): readonly Bin[] {
	const bins = cutUp(domain, unit);
	const layers = { begun: new Steps(bins), perhaps: new Steps(bins), holding: new Steps(bins) };
	for (const { from, to, begins, rough } of dated) {
		const known = begins !== null && !rough && layers.begun.isOne(begins.from, begins.to);
		if (begins) layers[known ? 'begun' : 'perhaps'].add(begins.from, begins.to);
		layers.holding.add(from, to, begins?.to);
	}
	const [begun, perhaps, holding] = [layers.begun, layers.perhaps, layers.holding].map((each) => each.sums());
	return bins.map((bin, i) => ({
		...bin,
		begun: begun?.[i] ?? 0,
		perhaps: perhaps?.[i] ?? 0,
		holding: holding?.[i] ?? 0
	}));
}

/** How many stretches cover each bin, from where each begins and ends. */
class Steps {
	readonly #bins: readonly Stretch[];
	readonly #changes: number[];

	constructor(bins: readonly Stretch[]) {
		this.#bins = bins;
		this.#changes = new Array<number>(bins.length + 1).fill(0);
	}

	/** The bin that a day lies in; -1 before the first, as many as there are after the last. */
	#binOf(day: string): number {
		const last = this.#bins.at(-1);
		if (last && day > last.to) return this.#bins.length;
		let [low, high] = [0, this.#bins.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#bins[middle]?.from ?? '') <= day) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}

	isOne(from: string, to: string): boolean {
		return this.#binOf(from) === this.#binOf(to);
	}

	/** Covers the bins from one day to another, but for those up to the bin of `after`. */
	add(from: string | null, to: string | null, after?: string) {
		const first = Math.max(
			0,
			from === null ? 0 : this.#binOf(from),
			after === undefined ? 0 : this.#binOf(after) + 1
		);
		const last = Math.min(this.#bins.length - 1, to === null ? this.#bins.length - 1 : this.#binOf(to));
		if (first > last) return;
		this.#changes[first] = (this.#changes[first] ?? 0) + 1;
		this.#changes[last + 1] = (this.#changes[last + 1] ?? 0) - 1;
	}

	sums(): number[] {
		let sum = 0;
		return this.#changes.map((change) => (sum += change));
	}
}
