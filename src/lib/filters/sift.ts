/** Which entities and relationships of a network a View lets onto the picture. */
import { supportInOrder, type EvidenceIndex } from '$lib/evidence';
import type { Entity, Investigation, Relationship } from '$lib/model';
import { contentsOf, endPlaces, neighbourhood, type Network } from '$lib/network';
import type { View } from '$lib/view';
import { createSieve, type Sieve } from './sieve';

export type Sifting = Pick<View, 'only' | 'hidden' | 'filter' | 'period' | 'spotlight'>;

/** What is left of a network, in the order of the records. */
export interface Sifted {
	readonly entities: readonly Entity[];
	readonly relationships: readonly Relationship[];
	/** Of each entity and each relationship of the investigation, by its place among them: 1 where it is one of these. */
	readonly present: { readonly entities: Uint8Array; readonly relationships: Uint8Array };
}

/**
 * What a View shows of a network: what something supports, among the entities taken in, of the types and kinds that are
 * not hidden, in its period, and near enough to the spotlight. An entity whose last relationship a filter took goes
 * with it; one whose neighbours alone are hidden stays, so that hiding one type of entity takes no other along.
 */
export function sift(network: Network, evidence: EvidenceIndex, view: Sifting): Sifted {
	const last = kept.get(evidence);
	if (last?.network === network && parts.every((part) => last.view[part] === view[part])) return last.sifted;
	const sifted = siftAll(network, evidence, view);
	kept.set(evidence, { network, view, sifted });
	return sifted;
}

const parts = ['only', 'hidden', 'filter', 'period', 'spotlight'] as const satisfies (keyof Sifting)[];

// What was last sifted of some evidence: a selection or the camera leave all of it as it was. A View is replaced and
// never changed, and so are its parts, so the same parts leave the same.
const kept = new WeakMap<EvidenceIndex, { network: Network; view: Sifting; sifted: Sifted }>();

function siftAll(network: Network, evidence: EvidenceIndex, view: Sifting): Sifted {
	const all = network.investigation;
	const contents = contentsOf(network);
	const sieve = createSieve(network, evidence, view);
	const passing: number[] = [];
	supportInOrder(all, evidence).forEach((support, place) => {
		const relationship = all.relationships[place];
		if (!support || !relationship || contents.relationships[place] !== 1) return;
		if (sieve.inTime(relationship) && sieve.failures(relationship).length === 0) passing.push(place);
	});
	const stays = stayers({ network, evidence, view, sieve, passing });
	const present = {
		entities: new Uint8Array(all.entities.length),
		relationships: new Uint8Array(all.relationships.length)
	};
	const entities = all.entities.filter((entity, place) => {
		const shows =
			contents.entities[place] === 1 && stays(entity, place) && sieve.entityFailures(entity).length === 0;
		if (shows) present.entities[place] = 1;
		return shows;
	});
	const relationships = passing.flatMap((place) => {
		const relationship = all.relationships[place];
		if (!relationship || !areBothIn(present.entities, all, place)) return [];
		present.relationships[place] = 1;
		return [relationship];
	});
	return { entities, relationships, present };
}

/** Whether both ends of the relationship at a place are marked, among the entities by their places. */
export function areBothIn(marked: Uint8Array, investigation: Investigation, place: number): boolean {
	const { subjects, objects } = endPlaces(investigation);
	return marked[subjects[place] ?? -1] === 1 && marked[objects[place] ?? -1] === 1;
}

/**
 * The relationships that a picture could be grown along: those that no facet and no period keeps out, wherever their
 * ends are.
 */
export function reach(network: Network, evidence: EvidenceIndex, view: Sifting): readonly Relationship[] {
	const last = reached.get(evidence);
	if (last?.network === network && last.filter === view.filter && last.period === view.period)
		return last.relationships;
	const { filter, period } = view;
	const open = { filter, period, only: null, hidden: [], spotlight: null };
	const { relationships } = siftAll(network, evidence, open);
	reached.set(evidence, { network, filter, period, relationships });
	return relationships;
}

// Kept beside what was last sifted, since a picture and what lies beyond it are asked for in turn.
const reached = new WeakMap<
	EvidenceIndex,
	Pick<Sifting, 'filter' | 'period'> & { network: Network; relationships: readonly Relationship[] }
>();

export interface Passing {
	readonly network: Network;
	readonly evidence: EvidenceIndex;
	readonly view: Sifting;
	readonly sieve: Sieve;
	/** The places of the relationships that no facet and no period keeps out. */
	readonly passing: readonly number[];
}

/** Tells which entities, each with its place, show where their type does not hide them. */
export function stayers({
	network,
	evidence,
	view,
	sieve,
	passing
}: Passing): (entity: Entity, place: number) => boolean {
	if (view.spotlight) {
		const near = inSpotlight(network, passing, view.spotlight, sieve);
		return ({ id }) => near.has(id);
	}
	if (view.only !== null) return ({ id }) => sieve.takenIn(id);
	const reached = endsOf(network.investigation, passing);
	const supported = (relationship: string) => evidence.get(relationship)?.standing != null;
	const everTied = (id: string) => network.graph.someEdge(id, supported);
	return (entity, place) =>
		sieve.takenIn(entity.id) &&
		(reached[place] === 1 || (!everTied(entity.id) && isSpokenOf(entity, network, evidence)));
}

/**
 * What lies near the spotlight along relationships between entities taken in, of whatever type: to hide one type does
 * not cut off what lies behind it.
 */
export function inSpotlight(
	network: Network,
	passing: readonly number[],
	{ centre, depth }: NonNullable<View['spotlight']>,
	{ takenIn }: Sieve
): ReadonlySet<string> {
	const along = new Set<string>();
	for (const place of passing) {
		const found = network.investigation.relationships[place];
		if (found && takenIn(found.subject) && takenIn(found.object)) along.add(found.id);
	}
	return neighbourhood(network, centre.filter(takenIn), depth, (id) => along.has(id));
}

/** Whether something is said of an entity that nothing ties. What was taken out may have left nothing that is. */
function isSpokenOf({ id, properties }: Entity, { graph }: Network, evidence: EvidenceIndex): boolean {
	if (graph.degree(id) + properties.length === 0) return true;
	return properties.some((property) => evidence.get(property.id)?.standing != null);
}

/** Marks the ends of some relationships, by their places among the entities. */
function endsOf(investigation: Investigation, relationships: readonly number[]): Uint8Array {
	const { subjects, objects } = endPlaces(investigation);
	const marked = new Uint8Array(investigation.entities.length);
	for (const place of relationships) marked[subjects[place] ?? -1] = marked[objects[place] ?? -1] = 1;
	return marked;
}
