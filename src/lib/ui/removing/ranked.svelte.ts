import {
	createRankingRunner,
	sheetOf,
	wholeEvidence,
	type EvidenceIndex,
	type Ranked,
	type Ranking
} from '$lib/evidence';
import type { Investigation } from '$lib/model';
import { countsOf, type RemovableList } from '$lib/narration';

/**
 * The lists of what can be taken out, ranked off the main thread: the one that was asked for last, as it was ranked last,
 * until what is asked for now is there.
 */
export class RankedLists {
	/** Null until the first is ranked. */
	list = $state.raw<RemovableList | null>(null);
	/** How much of the ranking under way is done, from 0 to 1. */
	done = $state(0);
	readonly #investigation: Investigation;
	readonly #runner = createRankingRunner();
	readonly #whole: Partial<Record<Ranking, readonly Ranked[]>> = {};

	constructor(investigation: Investigation) {
		this.#investigation = investigation;
	}

	/** Ranks a list on what is left of the evidence; `signal` ends it quietly. */
	async rank(ranking: Ranking, evidence: EvidenceIndex, signal: AbortSignal) {
		const all = wholeEvidence(this.#investigation);
		const reduced = evidence !== all;
		const parts = reduced && !this.#whole[ranking] ? 2 : 1;
		const run = (on: EvidenceIndex, part: number) =>
			this.#runner.run(
				sheetOf(this.#investigation, on, ranking),
				(done) => (this.done = (part + done) / parts),
				signal
			);
		this.done = 0;
		const whole = this.#whole[ranking] ?? (await run(all, 0));
		if (!whole) return;
		this.#whole[ranking] = whole;
		const left = reduced ? await run(evidence, parts - 1) : null;
		if (signal.aborted || (reduced && !left)) return;
		this.list = { ranking, whole, now: left && countsOf(left) };
	}

	destroy() {
		this.#runner.destroy();
	}
}
