import type { Evidence } from '$lib/evidence';
import type { Investigation, Language } from '$lib/model';
import type { LegendEntry } from '../picture';
import type { Tint } from '../tint';

/** A lens: what colour and pattern of a line stand for. Each is one file, and one line in `lenses.ts`. */
export interface Lens {
	/** What its steps are in the legend: signs that are there without a lens too, or its own. */
	readonly kind: Extract<LegendEntry['kind'], 'standing' | 'corroboration' | 'lens'>;
	/** Its steps over what shows, in the order of the legend. */
	readonly steps: (investigation: Investigation, shown: readonly Evidence[]) => readonly Tint[];
	/** The step of a line, from what its relationships rest on; of several the best, as a line's width and pattern say. */
	readonly valueOf: (investigation: Investigation, shown: readonly Evidence[]) => string;
	readonly words: (value: string, investigation: Investigation, language: Language) => string;
}
