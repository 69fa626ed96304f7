/** Which entities and relationships of a network a View lets onto the picture. */
import type { EvidenceIndex } from '$lib/evidence';
import type { Entity, Relationship } from '$lib/model';
import { neighbourhood, type Network } from '$lib/network';
import type { View } from '$lib/view';
import { isInPeriod } from './dates';
import { createSieve } from './sieve';

export type Sifting = Pick<View, 'only' | 'hidden' | 'filter' | 'period' | 'spotlight'>;

/** What is left of a network, in the order of the records. */
export interface Sifted {
	readonly entities: readonly Entity[];
	readonly relationships: readonly Relationship[];
}

/**
 * What a View shows of a network: what something supports, among the entities taken in, of the types and kinds that are
 * not hidden, in its period, and near enough to the spotlight. An entity whose last relationship a filter took goes
 * with it; one whose neighbours alone are hidden stays.
 */
export function sift(network: Network, evidence: EvidenceIndex, view: Sifting): Sifted {
	const { investigation } = network;
	const sieve = createSieve(network, evidence, view);
	const entities = new Set<string>();
	for (const entity of investigation.entities)
		if (sieve.takenIn(entity.id) && sieve.entityFailures(entity).length === 0) entities.add(entity.id);
	const between = ({ subject, object }: Relationship) => entities.has(subject) && entities.has(object);
	const supported = investigation.relationships.filter(({ id }) => evidence.get(id)?.standing != null);
	const among = supported.filter(between);
	const passing = among.filter(
		(relationship) =>
			sieve.failures(relationship).length === 0 &&
			(view.period === null || isInPeriod(relationship, view.period))
	);
	const near = inSpotlight(network, passing, view, entities);
	const relationships = near
		? passing.filter(({ subject, object }) => near.has(subject) && near.has(object))
		: passing;
	const tied = endsOf(relationships);
	const alone = near ?? loners({ network, evidence, view, supported, lost: endsOf(among) });
	return {
		relationships,
		entities: investigation.entities.filter(({ id }) => entities.has(id) && (tied.has(id) || alone.has(id)))
	};
}

/**
 * The relationships that a picture could be grown along: those that no facet and no period keeps out, wherever their
 * ends are.
 */
export function reach(network: Network, evidence: EvidenceIndex, view: Sifting): readonly Relationship[] {
	return sift(network, evidence, { ...view, only: null, hidden: [], spotlight: null }).relationships;
}

const endsOf = (relationships: readonly Relationship[]): ReadonlySet<string> =>
	new Set(relationships.flatMap(({ subject, object }) => [subject, object]));

/** The neighbourhood of the spotlight along what passes, its centre in it; null without a spotlight. */
function inSpotlight(
	network: Network,
	passing: readonly Relationship[],
	{ spotlight }: Sifting,
	entities: ReadonlySet<string>
): ReadonlySet<string> | null {
	if (!spotlight) return null;
	const follows = new Set(passing.map(({ id }) => id));
	const centre = spotlight.centre.filter((id) => entities.has(id));
	return neighbourhood(network, centre, spotlight.depth, (id) => follows.has(id));
}

interface Alone {
	readonly network: Network;
	readonly evidence: EvidenceIndex;
	readonly view: Sifting;
	readonly supported: readonly Relationship[];
	/** The ends of supported relationships between entities that show: with no line left, a filter took it. */
	readonly lost: ReadonlySet<string>;
}

/** The entities that belong on the picture without a line. */
function loners({ network, evidence, view, supported, lost }: Alone): ReadonlySet<string> {
	if (view.only !== null) return new Set(view.only);
	const everTied = endsOf(supported);
	const { investigation, graph } = network;
	const isSpokenOf = ({ id, properties }: Entity) =>
		everTied.has(id) ||
		// What was taken out may have left nothing that is said of it; of some entities nothing ever was.
		graph.degree(id) + properties.length === 0 ||
		properties.some((property) => evidence.get(property.id)?.standing != null);
	return new Set(
		investigation.entities.filter((entity) => !lost.has(entity.id) && isSpokenOf(entity)).map(({ id }) => id)
	);
}
