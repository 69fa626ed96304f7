import { lookup, type Investigation } from '$lib/model';
import { independent } from './circular';
import { gapsOf, type GapId } from './gaps';
import { wholeEvidence } from './weigh';

/** How far an investigation is sourced, in plain counts. */
export interface Coverage {
	readonly relationships: number;
	readonly properties: number;
	readonly notes: number;
	readonly sources: number;
	/** Independent origins that support at least one assertion. */
	readonly origins: number;
	/** What lacks something, and how many could. */
	readonly gaps: readonly { readonly id: GapId; readonly lacking: number; readonly among: number }[];
	/** Of each source whose sentences are numbered: which of them locators name. */
	readonly sentences: readonly {
		readonly source: string;
		readonly named: readonly number[];
		readonly sentences: number;
	}[];
}

/** Counts what an investigation says and what it rests on. */
export function coverageOf(investigation: Investigation): Coverage {
	const assertions = [...lookup(investigation).assertions.values()];
	const notes = assertions.flatMap((assertion) => assertion.notes);
	const evidence = wholeEvidence(investigation);
	return {
		relationships: investigation.relationships.length,
		properties: assertions.length - investigation.relationships.length,
		notes: notes.length,
		sources: investigation.sources.length,
		origins: independent([...evidence.values()].flatMap(({ origins }) => origins)).length,
		gaps: gapsOf(investigation, evidence).map(({ id, lacking, among }) => ({
			id,
			lacking: lacking.length,
			among
		})),
		sentences: investigation.sources.flatMap(({ id, sentences }) => {
			if (sentences === undefined) return [];
			const named = notes
				.filter(({ source, locator }) => source === id && locator?.label === 'sentence')
				.map(({ locator }) => Number(locator?.value))
				.filter((sentence) => sentence >= 1 && sentence <= sentences);
			return [{ source: id, named: [...new Set(named)].sort((a, b) => a - b), sentences }];
		})
	};
}
