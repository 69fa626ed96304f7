/** What the facets offer a reader: each option in words, and how much it would show. */
import type { EvidenceIndex } from '$lib/evidence';
import { lookup } from '$lib/model';
import { neighbourhood, type Network } from '$lib/network';
import type { View } from '$lib/view';
import { isInPeriod } from './dates';
import type { Facet } from './facet';
import { facets } from './facets';
import { createSieve, entityFacets, relationshipFacets } from './sieve';
import type { Sifting } from './sift';

export interface OfferedOption {
	readonly id: string;
	readonly words: string;
	/** The group it is offered in; empty where the facet has none. */
	readonly group: string;
	/** How many entities or relationships it shows, or would show, with all other facets as they are. */
	readonly count: number;
	readonly hidden: boolean;
}

export interface OfferedFacet {
	readonly facet: Facet;
	/** Options that nothing in the investigation falls under are left out. */
	readonly options: readonly OfferedOption[];
}

/** What each facet offers under a View. One pass over the relationships, whatever is filtered. */
export function offer(
	network: Network,
	evidence: EvidenceIndex,
	view: Sifting & Pick<View, 'language'>
): readonly OfferedFacet[] {
	const tallies = countOptions(network, evidence, view);
	const { investigation } = network;
	return facets.map((facet: Facet) => {
		const out = new Set(view.filter[facet.id] ?? []);
		const options = facet.options(investigation).flatMap((id) => {
			const count = tallies.of(facet.id, id);
			if (count === undefined) return [];
			const words = facet.words(id, investigation, view.language);
			const group = facet.groupOf?.(id, investigation, view.language) ?? '';
			return [{ id, words, group, count, hidden: out.has(id) }];
		});
		return { facet, options };
	});
}

/** How many fall under each option of each facet; an option that is present and would show nothing stands at 0. */
class Tallies {
	readonly #counts = new Map<string, Map<string, number>>();

	add(facet: string, option: string, by: 0 | 1) {
		const counts = this.#counts.get(facet) ?? new Map<string, number>();
		this.#counts.set(facet, counts.set(option, (counts.get(option) ?? 0) + by));
	}

	of(facet: string, option: string): number | undefined {
		return this.#counts.get(facet)?.get(option);
	}
}

function countOptions(network: Network, evidence: EvidenceIndex, view: Sifting): Tallies {
	const { investigation, graph } = network;
	const sieve = createSieve(network, evidence, view);
	const scope = scopeOf(network, evidence, view, sieve.takenIn);
	const records = lookup(investigation).entities;
	const shows = (id: string) => {
		const entity = records.get(id);
		return entity !== undefined && scope(id) && sieve.entityFailures(entity).length === 0;
	};
	const tallies = new Tallies();
	const reached = new Set<string>();
	for (const relationship of investigation.relationships) {
		const options = sieve.optionsOf(relationship);
		if (!options) continue;
		const failures = sieve.failures(relationship);
		const { subject, object } = relationship;
		const inTime = view.period === null || isInPeriod(relationship, view.period);
		if (inTime && failures.length === 0) for (const id of [subject, object]) reached.add(id);
		const counts = inTime && shows(subject) && shows(object);
		relationshipFacets.forEach(({ id }, index) => {
			const alone = failures.every((failure) => failure === id);
			for (const option of new Set(options[index])) tallies.add(id, option, counts && alone ? 1 : 0);
		});
	}
	for (const entity of investigation.entities) {
		const failures = sieve.entityFailures(entity);
		const counts = scope(entity.id) && (reached.has(entity.id) || graph.degree(entity.id) === 0);
		for (const facet of entityFacets) {
			const alone = failures.every((failure) => failure === facet.id);
			tallies.add(facet.id, facet.optionOf(entity), counts && alone ? 1 : 0);
		}
	}
	return tallies;
}

/** Whether an entity is among those that facets count: taken in, and near the spotlight before anything is filtered. */
function scopeOf(
	network: Network,
	evidence: EvidenceIndex,
	{ spotlight }: Sifting,
	takenIn: (id: string) => boolean
): (id: string) => boolean {
	if (!spotlight) return takenIn;
	const holds = (id: string) => evidence.get(id)?.standing != null;
	const near = neighbourhood(network, spotlight.centre, spotlight.depth, holds);
	return (id) => near.has(id) && takenIn(id);
}
