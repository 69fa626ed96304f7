/** Which entities and relationships of a network a View lets onto the picture. */
import type { EvidenceIndex } from '$lib/evidence';
import type { Entity, Relationship } from '$lib/model';
import { contentsOf, neighbourhood, type Network } from '$lib/network';
import type { View } from '$lib/view';
import { createSieve, type Sieve } from './sieve';

export type Sifting = Pick<View, 'only' | 'hidden' | 'filter' | 'period' | 'spotlight'>;

/** What is left of a network, in the order of the records. */
export interface Sifted {
	readonly entities: readonly Entity[];
	readonly relationships: readonly Relationship[];
	/** The ids of these relationships. */
	readonly passing: ReadonlySet<string>;
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
	const contents = contentsOf(network);
	const sieve = createSieve(network, evidence, view);
	const passing = contents.relationships.filter(
		(relationship) =>
			evidence.get(relationship.id)?.standing != null &&
			sieve.inTime(relationship) &&
			sieve.failures(relationship).length === 0
	);
	const stays = stayers({ network, evidence, view, sieve, passing });
	const entities = contents.entities.filter(
		(entity) => stays(entity) && sieve.entityFailures(entity).length === 0
	);
	const shown = new Set(entities.map(({ id }) => id));
	const relationships = passing.filter(({ subject, object }) => shown.has(subject) && shown.has(object));
	return { entities, relationships, passing: new Set(relationships.map(({ id }) => id)) };
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
	/** The relationships that no facet and no period keeps out. */
	readonly passing: readonly Relationship[];
}

/** Tells which entities show where their type does not hide them. */
export function stayers({ network, evidence, view, sieve, passing }: Passing): (entity: Entity) => boolean {
	if (view.spotlight) {
		const near = inSpotlight(network, passing, view.spotlight, sieve);
		return ({ id }) => near.has(id);
	}
	if (view.only !== null) return ({ id }) => sieve.takenIn(id);
	const reached = endsOf(passing);
	const supported = (relationship: string) => evidence.get(relationship)?.standing != null;
	const everTied = (id: string) => network.graph.someEdge(id, supported);
	return (entity) =>
		sieve.takenIn(entity.id) &&
		(reached.has(entity.id) || (!everTied(entity.id) && isSpokenOf(entity, network, evidence)));
}

/**
 * What lies near the spotlight along relationships between entities taken in, of whatever type: to hide one type does
 * not cut off what lies behind it.
 */
export function inSpotlight(
	network: Network,
	passing: readonly Relationship[],
	{ centre, depth }: NonNullable<View['spotlight']>,
	{ takenIn }: Sieve
): ReadonlySet<string> {
	const along = new Set<string>();
	for (const { id, subject, object } of passing) if (takenIn(subject) && takenIn(object)) along.add(id);
	return neighbourhood(network, centre.filter(takenIn), depth, (id) => along.has(id));
}

/** Whether something is said of an entity that nothing ties. What was taken out may have left nothing that is. */
function isSpokenOf({ id, properties }: Entity, { graph }: Network, evidence: EvidenceIndex): boolean {
	if (graph.degree(id) + properties.length === 0) return true;
	return properties.some((property) => evidence.get(property.id)?.standing != null);
}

function endsOf(relationships: readonly Relationship[]): ReadonlySet<string> {
	const ends = new Set<string>();
	for (const { subject, object } of relationships) ends.add(subject).add(object);
	return ends;
}
