/**
 * Every served investigation under every single removal, and what may be said then: what must word each assertion as firmly
 * as its notes allow is held to it.
 */
import { weigh, wholeEvidence, type EvidenceIndex } from '$lib/evidence';
import {
	lookup,
	type Assertion,
	type Detail,
	type Investigation,
	type Language,
	type Relationship,
	type SourceNote,
	type Standing
} from '$lib/model';
import { buildNetwork } from '$lib/network';
import { depict } from '$lib/picture';
import { openFolder } from '$lib/server';
import { openingView, type View } from '$lib/view';
import { standalone, standingAdverb } from '$lib/wording';
import type { Removal } from './ceiling';

export interface Case {
	readonly investigation: Investigation;
	readonly removal: Removal;
	readonly evidence: EvidenceIndex;
	/** What the removal touches. */
	readonly touched: readonly Assertion[];
}

const shelf = openFolder('graph-data');
const ids = (await shelf.list()).map(({ id }) => id);
export const opened = await Promise.all(
	ids.map(async (id) => {
		const investigation = (await shelf.open(id))?.investigation;
		if (!investigation) throw new Error(`${id} cannot be read`);
		return investigation;
	})
);

/** Nothing taken out, then each source and each origin alone, with the assertions on which that changes anything. */
export function casesOf(investigation: Investigation): readonly Case[] {
	const whole = wholeEvidence(investigation);
	const all = [...lookup(investigation).assertions.values()];
	const removals: Removal[] = [
		{ withoutSources: [], withoutOrigins: [] },
		...investigation.sources.map(({ id }) => ({ withoutSources: [id], withoutOrigins: [] })),
		...investigation.origins.map(({ id }) => ({ withoutSources: [], withoutOrigins: [id] }))
	];
	return removals.flatMap((removal, i) => {
		const evidence = weigh(investigation, removal);
		const touched = all.filter(({ id }) => i === 0 || evidence.get(id) !== whole.get(id));
		return touched.length === 0 ? [] : [{ investigation, removal, evidence, touched }];
	});
}

/** A phrase as the vocabulary has it for exactly one standing: written for it, or the plain one with its adverb. */
export function worded(
	{ investigation }: Case,
	{ type: id }: Relationship,
	direction: 'forward' | 'inverse',
	standing: Standing,
	language: Language
): string {
	const type = lookup(investigation).relationshipTypes.get(id);
	const phrases = ((direction === 'inverse' && type?.inverse) || type?.forward)?.[language];
	const own = phrases?.[standing]?.replace('~', '');
	const words = own ?? phrases?.stated?.replace('~', standingAdverb(standing, language)) ?? '';
	return standalone(words.replace(/ _$/, '').replace(/\s+/g, ' ').replace(/ ,/g, ',').trim());
}

export const hedge = (standing: Standing, language: Language) =>
	standingAdverb(standing, language).replaceAll(',', '').trim();

/** What says the same in one direction: with the article of a name that contracts ("por parte del"). */
export const holds = (sentence: string, words: string) =>
	sentence.includes(words) || sentence.includes(`${words.replace(/ (de|a)$/, ' $1l')} `);

/** Whether notes were about a detail, and none of those that are left is and speaks for it. */
export function lost(all: readonly SourceNote[], left: readonly SourceNote[], detail: Detail): boolean {
	const gives = ({ about, stance }: SourceNote) =>
		about === detail && (stance === 'supports' || stance === 'qualifies');
	return all.some(gives) && !left.some(gives);
}

export const standingOf = ({ evidence }: Case, { id }: Assertion) => evidence.get(id)?.standing ?? null;

export function everyLine(each: Case, language: Language) {
	const { investigation, removal, evidence } = each;
	const only = investigation.entities.map(({ id }) => id);
	const view: View = { ...openingView(language), ...removal, only };
	return depict(networks.get(investigation) ?? buildNetwork(investigation), evidence, view);
}

export const networks = new Map(opened.map((investigation) => [investigation, buildNetwork(investigation)]));
