/** What the facets offer a reader: each option in words, and how much it would show. */
import type { EvidenceIndex } from '$lib/evidence';
import { contentsOf, type Network } from '$lib/network';
import type { View } from '$lib/view';
import type { Facet } from './facet';
import { facets } from './facets';
import { createSieve, entityFacets, relationshipFacets, type Sieve } from './sieve';
import { areBothIn, inSpotlight, stayers, type Sifting } from './sift';

export interface OfferedOption {
	readonly id: string;
	readonly words: string;
	/** The group it is offered in; empty where the facet has none. */
	readonly group: string;
	/** How many entities or relationships show with this option alone of its facet, and all else as it is. */
	readonly count: number;
	readonly hidden: boolean;
}

export interface OfferedFacet {
	readonly facet: Facet;
	/** Options that nothing in the investigation falls under are left out, unless they are hidden. */
	readonly options: readonly OfferedOption[];
}

/**
 * What each facet offers under a View. A few passes over the relationships, whatever is filtered. The order does not
 * depend on what is filtered: what the reader is about to tick must not jump away.
 */
export function offer(
	network: Network,
	evidence: EvidenceIndex,
	view: Sifting & Pick<View, 'language'>
): readonly OfferedFacet[] {
	const tallies = countOptions(network, evidence, view);
	const { investigation } = network;
	const totalOf = (facet: Facet, { id }: OfferedOption) => tallies.of(facet.id, id).total;
	return facets.map((facet: Facet) => {
		const out = new Set(view.filter[facet.id] ?? []);
		const options = facet.options(investigation).flatMap((id) => {
			const { total, count } = tallies.of(facet.id, id);
			if (total === 0 && !out.has(id)) return [];
			const words = facet.words(id, investigation, view.language);
			const group = facet.groupOf?.(id, investigation, view.language) ?? '';
			return [{ id, words, group, count, hidden: out.has(id) }];
		});
		const byNumber = (a: OfferedOption, b: OfferedOption) =>
			totalOf(facet, b) - totalOf(facet, a) || a.words.localeCompare(b.words, view.language);
		return { facet, options: facet.byNumber ? options.sort(byNumber) : options };
	});
}

interface Tally {
	/** How many fall under an option, whatever is filtered. */
	total: number;
	/** How many of them show. */
	count: number;
	/** The places of the relationships under it that only their ends could hide. */
	readonly passing: number[];
}

class Tallies {
	readonly #tallies = new Map<string, Tally>();

	of(facet: string, option: string): Tally {
		const key = `${facet}.${option}`;
		const found = this.#tallies.get(key) ?? { total: 0, count: 0, passing: [] };
		this.#tallies.set(key, found);
		return found;
	}

	[Symbol.iterator]() {
		return this.#tallies.values();
	}
}

function countOptions(network: Network, evidence: EvidenceIndex, view: Sifting): Tallies {
	const { entities } = network.investigation;
	const contents = contentsOf(network);
	const sieve = createSieve(network, evidence, view);
	const tallies = new Tallies();
	const passing = sortUnder(tallies, network, sieve);
	const shown = contents.entities.map((there, place) => {
		const each = entities[place];
		return each && sieve.takenIn(each.id) && sieve.entityFailures(each).length === 0 ? there : 0;
	});
	for (const tally of tallies) tally.count = countBetween(network, tally.passing, shown, view, sieve);
	const stays = stayers({ network, evidence, view, sieve, passing });
	for (const [place, entity] of entities.entries()) {
		if (contents.entities[place] !== 1) continue;
		const failures = sieve.entityFailures(entity);
		for (const facet of entityFacets) {
			const tally = tallies.of(facet.id, facet.optionOf(entity));
			tally.total += 1;
			if (failures.every((failure) => failure === facet.id) && stays(entity, place)) tally.count += 1;
		}
	}
	return tallies;
}

/** Puts each relationship under its options, and hands back those that pass all facets. */
function sortUnder(tallies: Tallies, network: Network, sieve: Sieve): readonly number[] {
	const passing: number[] = [];
	const contents = contentsOf(network);
	for (const [place, relationship] of network.investigation.relationships.entries()) {
		const options = contents.relationships[place] === 1 ? sieve.optionsOf(relationship) : null;
		if (!options) continue;
		const inTime = sieve.inTime(relationship);
		const failures = sieve.failures(relationship);
		if (inTime && failures.length === 0) passing.push(place);
		relationshipFacets.forEach(({ id }, index) => {
			const alone = inTime && failures.every((failure) => failure === id);
			for (const option of new Set(options[index])) {
				const tally = tallies.of(id, option);
				tally.total += 1;
				if (alone) tally.passing.push(place);
			}
		});
	}
	return passing;
}

function countBetween(
	network: Network,
	passing: readonly number[],
	shown: Uint8Array,
	{ spotlight }: Sifting,
	sieve: Sieve
): number {
	const near = spotlight && passing.length > 0 ? inSpotlight(network, passing, spotlight, sieve) : null;
	const { entities } = network.investigation;
	const marked = near ? shown.map((mark, place) => (near.has(entities[place]?.id ?? '') ? mark : 0)) : shown;
	return passing.filter((place) => areBothIn(marked, network.investigation, place)).length;
}
