/** What falls between two states of the evidence: before and after something was taken out. */
import { standings, type Standing } from '$lib/model';
import { partsBy, relationshipsOf, type Network } from '$lib/network';
import type { Evidence, EvidenceIndex } from './evidence';
import { supportInOrder } from './inOrder';

type Pair = readonly [one: string, other: string];

/** Ids, sorted, in every list. */
export interface Fallen {
	/** Assertions that nothing supports any longer. */
	readonly vanished: readonly string[];
	/** Assertions that had several independent origins and have one. */
	readonly singleOrigin: readonly string[];
	/** Assertions still supported whose standing is less firm. */
	readonly weakened: readonly string[];
	/** Entities that had a supported relationship to another and have none. */
	readonly cutOff: readonly string[];
	/** Parts of the network, of two entities or more, that broke away from the largest that is left of theirs. */
	readonly separated: readonly (readonly string[])[];
	/** Of the pairs asked about, those that lost their last relationship or, `apart`, every way between them. */
	readonly untied: readonly { readonly pair: Pair; readonly apart: boolean }[];
}

/** Says what fell from one state of the evidence to another, and which of `pairs` are no longer tied. */
export function whatFell(
	network: Network,
	before: EvidenceIndex,
	after: EvidenceIndex,
	pairs: readonly Pair[] = []
): Fallen {
	const changed = [...before].flatMap(([id, was]) => {
		const is = after.get(id);
		return is && is !== was ? [{ id, was, is }] : [];
	});
	const which = (fell: (was: Evidence, is: Evidence) => boolean) =>
		changed
			.filter(({ was, is }) => fell(was, is))
			.map(({ id }) => id)
			.sort();
	const vanished = which((was, is) => was.standing !== null && is.standing === null);
	const touched = endsOf(network, vanished);
	return {
		vanished,
		singleOrigin: which((was, is) => was.corroboration > 1 && is.corroboration === 1),
		weakened: which((was, is) => isWeaker(was.standing, is.standing)),
		cutOff: [...touched].filter((id) => isTied(network, before, id) && !isTied(network, after, id)).sort(),
		separated: touched.size > 0 ? separated(network, before, after, touched) : [],
		untied: pairs.flatMap((pair) => untying(network, before, after, pair))
	};
}

function isWeaker(was: Standing | null, is: Standing | null): boolean {
	return was !== null && is !== null && standings.indexOf(is) > standings.indexOf(was);
}

const holds = (evidence: EvidenceIndex) => (id: string) => evidence.get(id)?.standing != null;

function endsOf({ graph }: Network, assertions: readonly string[]): ReadonlySet<string> {
	return new Set(assertions.flatMap((id) => (graph.hasEdge(id) ? graph.extremities(id) : [])));
}

function isTied(network: Network, evidence: EvidenceIndex, entity: string, to?: string): boolean {
	return relationshipsOf(network, entity).some(({ id, subject, object }) => {
		const end = subject === entity ? object : subject;
		return end !== entity && (to === undefined || end === to) && holds(evidence)(id);
	});
}

// Evidence is replaced and never changed, so its parts can be kept for as long as it is.
const kept = new WeakMap<EvidenceIndex, ReadonlyMap<string, number>>();

/** The part of the network, by supported relationships, that each entity is in. */
function partsOf(network: Network, evidence: EvidenceIndex): ReadonlyMap<string, number> {
	const support = supportInOrder(network.investigation, evidence);
	const parts = kept.get(evidence) ?? partsBy(network, (place) => support[place] !== null);
	kept.set(evidence, parts);
	return parts;
}

const least = (part: readonly string[]) => part[0] ?? '';

/** What broke away from the parts that any of `touched` was in: all but the largest that is left of each. */
function separated(
	network: Network,
	before: EvidenceIndex,
	after: EvidenceIndex,
	touched: ReadonlySet<string>
): readonly string[][] {
	const [was, is] = [partsOf(network, before), partsOf(network, after)];
	const wholes = new Map([...touched].map((id) => [was.get(id), new Map<number | undefined, string[]>()]));
	for (const { id } of network.investigation.entities) {
		const left = wholes.get(was.get(id));
		if (!left) continue;
		const part = left.get(is.get(id)) ?? [];
		left.set(is.get(id), part);
		part.push(id);
	}
	const away = [...wholes.values()].flatMap((left) => {
		const parts = left.size > 1 ? [...left.values()].map((part) => part.sort()) : [];
		return parts.sort((a, b) => b.length - a.length || (least(a) < least(b) ? -1 : 1)).slice(1);
	});
	return away.filter((part) => part.length > 1).sort((a, b) => (least(a) < least(b) ? -1 : 1));
}

function untying(
	network: Network,
	before: EvidenceIndex,
	after: EvidenceIndex,
	pair: Pair
): Fallen['untied'] {
	const [one, other] = pair;
	const way = (evidence: EvidenceIndex) => {
		const parts = partsOf(network, evidence);
		return parts.has(one) && parts.get(one) === parts.get(other);
	};
	const apart = way(before) && !way(after);
	const untied = isTied(network, before, one, other) && !isTied(network, after, one, other);
	return apart || untied ? [{ pair, apart }] : [];
}

/** More pinned entities than this are asked about only where a relationship ties them: all pairs would be too many. */
const mostPaired = 16;

/** The pairs of entities that a reader who pinned these put side by side. */
export function pinnedPairs({ graph }: Network, pinned: readonly string[]): readonly Pair[] {
	const known = pinned.filter((id) => graph.hasNode(id)).sort();
	return known.flatMap((one, i) =>
		known
			.slice(i + 1)
			.filter((other) => known.length <= mostPaired || graph.areNeighbors(one, other))
			.map((other) => [one, other] as const)
	);
}
