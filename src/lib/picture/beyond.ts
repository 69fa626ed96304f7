import { leastFirm, type EvidenceIndex } from '$lib/evidence';
import { reach, wellSourced, type Cutting, type End } from '$lib/filters';
import { contentsOf } from '$lib/network';
import { lookup, type Entity, type Language, type Relationship, type Standing } from '$lib/model';
import { m } from '$messages/messages';

/** How many neighbours of an entity are not on the picture, and how many of them two or more origins tie to it. */
export interface Beyond {
	readonly count: number;
	readonly wellSourced: number;
	/** "+14, 3 well sourced" */
	readonly words: string;
}

/** What of the neighbours beyond a picture one kind of tie would bring, seen from the entities that are expanded. */
export interface Way {
	readonly type: string;
	/** Which end of these relationships the entities are; of a symmetric type, none in particular. */
	readonly end?: End;
	/** The least firm of their standings: words no firmer fit them all. */
	readonly standing: Standing;
	readonly count: number;
	readonly wellSourced: number;
}

/** The neighbours of an entity that are not on the picture: whether well sourced. */
type Others = Map<string, boolean>;

const isFirm = (evidence: EvidenceIndex, id: string) =>
	(evidence.get(id)?.corroboration ?? 0) >= wellSourced.leastOrigins;
const firmOf = (others: Others) => [...others.values()].filter((firm) => firm).length;

/**
 * What lies beyond a picture: for each entity on it that could be expanded, how much would come. What facets or a
 * period keep out would not come, and does not count.
 */
export function beyondOf(
	{ network, evidence, view }: Omit<Cutting, 'shown'>,
	entities: readonly Entity[]
): ReadonlyMap<string, Beyond> {
	// Nothing but these keeps a neighbour out that a filter would let in.
	if (view.only === null && view.spotlight === null && view.hidden.length === 0) return new Map();
	const shown = new Set(entities.map(({ id }) => id));
	const found = new Map<string, Others>();
	for (const { id, subject, object } of reach(network, evidence, view)) {
		if (shown.has(subject) === shown.has(object)) continue;
		const [inside, outside] = shown.has(subject) ? [subject, object] : [object, subject];
		const others = found.get(inside) ?? new Map<string, boolean>();
		found.set(inside, others.set(outside, (others.get(outside) ?? false) || isFirm(evidence, id)));
	}
	return new Map([...found].map(([id, others]) => [id, counted(others, view.language)]));
}

function counted(others: Others, language: Language): Beyond {
	const [count, firm] = [others.size, firmOf(others)];
	const locale = { locale: language };
	const words =
		firm > 0 ? m['badge.firm']({ n: count, firm }, locale) : m['badge.count']({ n: count }, locale);
	return { count, wellSourced: firm, words };
}

/** How some entities on a picture can be expanded. */
export interface Onward {
	/** Their neighbours that are not on the picture and could be. */
	readonly count: number;
	readonly wellSourced: number;
	/** By relationship type and end, most neighbours first. */
	readonly ways: readonly Way[];
	/** Neighbours that only facets or the period keep off: no expansion would bring them. */
	readonly heldBack: number;
}

/** How some entities on a picture can be expanded: all at once, by what is well sourced, by one kind of tie. */
export function onwardFrom(cutting: Cutting, entities: readonly string[]): Onward {
	const { network, evidence, view } = cutting;
	const all: Others = new Map();
	const ways = new Map<string, Omit<Way, 'count' | 'wellSourced'> & { others: Others }>();
	for (const relationship of reach(network, evidence, view)) {
		for (const { end, other } of leadingOut(relationship, cutting, entities)) {
			const { id, type } = relationship;
			const standing = evidence.get(id)?.standing;
			if (!standing) continue;
			const firm = isFirm(evidence, id);
			const symmetric = lookup(network.investigation).relationshipTypes.get(type)?.symmetric === true;
			const key = symmetric ? type : `${type} ${end}`;
			const known = ways.get(key) ?? { type, ...(symmetric ? {} : { end }), standing, others: new Map() };
			ways.set(key, { ...known, standing: leastFirm([known.standing, standing]) ?? standing });
			for (const others of [known.others, all]) others.set(other, (others.get(other) ?? false) || firm);
		}
	}
	return {
		count: all.size,
		wellSourced: firmOf(all),
		ways: [...ways.values()]
			.map(({ others, ...way }) => ({ ...way, count: others.size, wellSourced: firmOf(others) }))
			.sort((a, b) => b.count - a.count || b.wellSourced - a.wellSourced || (a.type < b.type ? -1 : 1)),
		heldBack: heldBack(cutting, entities, all)
	};
}

/** The ways of a relationship from some entities to where nothing is shown: at most one from each end. */
function leadingOut(
	{ subject, object }: Relationship,
	{ shown }: Cutting,
	entities: readonly string[]
): { readonly end: End; readonly other: string }[] {
	return [
		...(entities.includes(subject) && !shown.includes(object)
			? [{ end: 'subject', other: object } as const]
			: []),
		...(entities.includes(object) && !shown.includes(subject)
			? [{ end: 'object', other: subject } as const]
			: [])
	];
}

function heldBack(
	cutting: Cutting,
	entities: readonly string[],
	offered: ReadonlyMap<string, boolean>
): number {
	const { network, evidence } = cutting;
	const contents = contentsOf(network);
	const supported = network.investigation.relationships.filter(
		({ id }, place) => contents.relationships[place] === 1 && evidence.get(id)?.standing
	);
	const others = supported.flatMap((one) => leadingOut(one, cutting, entities).map(({ other }) => other));
	return new Set(others.filter((id) => !offered.has(id))).size;
}
