/** What falls between two states of the evidence: before and after something was taken out. */
import { standings, type Standing } from '$lib/model';
import { neighbourhood, relationshipsOf, type Network } from '$lib/network';
import type { Evidence, EvidenceIndex } from './evidence';

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
	const vanished = which((was, is) => was.corroboration > 0 && is.corroboration === 0);
	const touched = endsOf(network, vanished);
	const one = partsFrom(network, before, touched);
	const other = partsFrom(network, after, one.flat());
	return {
		vanished,
		singleOrigin: which((was, is) => was.corroboration > 1 && is.corroboration === 1),
		weakened: which((was, is) => isWeaker(was.standing, is.standing)),
		cutOff: [...touched].filter((id) => isTied(network, before, id) && !isTied(network, after, id)).sort(),
		separated: broken(one, other),
		untied: untied(network, before, after, pairs)
	};
}

function isWeaker(was: Standing | null, is: Standing | null): boolean {
	return was !== null && is !== null && standings.indexOf(is) > standings.indexOf(was);
}

const holds = (evidence: EvidenceIndex) => (id: string) => (evidence.get(id)?.corroboration ?? 0) > 0;

function endsOf({ graph }: Network, assertions: readonly string[]): ReadonlySet<string> {
	return new Set(assertions.flatMap((id) => (graph.hasEdge(id) ? graph.extremities(id) : [])));
}

function isTied(network: Network, evidence: EvidenceIndex, entity: string, to?: string): boolean {
	return relationshipsOf(network, entity).some(({ id, subject, object }) => {
		const end = subject === entity ? object : subject;
		return end !== entity && (to === undefined || end === to) && holds(evidence)(id);
	});
}

/** The parts of the network, by supported relationships, in which any of `entities` is. */
function partsFrom(
	network: Network,
	evidence: EvidenceIndex,
	entities: Iterable<string>
): readonly string[][] {
	const seen = new Set<string>();
	const parts: string[][] = [];
	for (const id of entities) {
		if (seen.has(id)) continue;
		const part = neighbourhood(network, [id], Infinity, holds(evidence));
		for (const member of part) seen.add(member);
		parts.push([...part].sort());
	}
	return parts;
}

const least = (part: readonly string[]) => part[0] ?? '';

function broken(before: readonly string[][], after: readonly string[][]): readonly string[][] {
	const home = homesOf(before);
	const sorted = [...after].sort((a, b) => b.length - a.length || (least(a) < least(b) ? -1 : 1));
	const kept = new Set<readonly string[] | undefined>();
	const away = sorted.filter((part) => {
		const whole = home.get(least(part));
		if (kept.has(whole)) return part.length > 1;
		kept.add(whole);
		return false;
	});
	return away.sort((a, b) => (least(a) < least(b) ? -1 : 1));
}

function untied(
	network: Network,
	before: EvidenceIndex,
	after: EvidenceIndex,
	pairs: readonly Pair[]
): Fallen['untied'] {
	const asked = new Set(pairs.flat());
	const [was, is] = [before, after].map((evidence) => homesOf(partsFrom(network, evidence, asked)));
	return pairs.flatMap((pair) => {
		const [one, other] = pair;
		const apart = was?.get(one) === was?.get(other) && is?.get(one) !== is?.get(other);
		const lost = isTied(network, before, one, other) && !isTied(network, after, one, other);
		return apart || lost ? [{ pair, apart }] : [];
	});
}

/** The part that each entity is in. */
const homesOf = (parts: readonly (readonly string[])[]) =>
	new Map(parts.flatMap((part) => part.map((id) => [id, part] as const)));

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
