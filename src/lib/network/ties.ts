/** Who is tied to whom: what a picture can be grown by, and what ties a handful of entities together. */
import type { Relationship } from '$lib/model';

/** The neighbours of each entity over some relationships, either way; an entity is no neighbour of its own. */
export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/** Gathers neighbours over some relationships: those that a View lets through, say. */
export function neighboursOver(relationships: readonly Relationship[]): Neighbours {
	const found = new Map<string, Set<string>>();
	const add = (one: string, other: string) => {
		const known = found.get(one);
		if (known) known.add(other);
		else found.set(one, new Set([other]));
	};
	for (const { subject, object } of relationships) {
		if (subject === object) continue;
		add(subject, object);
		add(object, subject);
	}
	return found;
}

const nobody: ReadonlySet<string> = new Set();

/** The neighbours of any of some entities, themselves left out. */
export function around(neighbours: Neighbours, entities: readonly string[]): ReadonlySet<string> {
	const found = new Set(entities.flatMap((id) => [...(neighbours.get(id) ?? nobody)]));
	for (const id of entities) found.delete(id);
	return found;
}

/** The entities that are neighbours of every one of some entities. */
export function inCommon(neighbours: Neighbours, entities: readonly string[]): ReadonlySet<string> {
	const [first, ...others] = entities.map((id) => neighbours.get(id) ?? nobody);
	return new Set([...(first ?? nobody)].filter((id) => others.every((each) => each.has(id))));
}

/**
 * All entities on any shortest path between any two of some entities, these included; the two ends of a pair with no
 * path between them come alone. One breadth-first search per entity.
 */
export function between(neighbours: Neighbours, entities: readonly string[]): ReadonlySet<string> {
	const found = new Set(entities);
	const distances = entities.map((id) => distancesFrom(neighbours, id));
	entities.forEach((_, index) => {
		const near = distances[index];
		for (let later = index + 1; later < entities.length; later++) {
			const [far, length] = [distances[later], near?.get(entities[later] ?? '')];
			if (!near || !far || length === undefined) continue;
			for (const [id, distance] of near) if (distance + (far.get(id) ?? Infinity) === length) found.add(id);
		}
	});
	return found;
}

function distancesFrom(neighbours: Neighbours, entity: string): ReadonlyMap<string, number> {
	const distances = new Map([[entity, 0]]);
	// A map grows while it is walked, in the order in which entities were found: breadth first.
	for (const [id, distance] of distances)
		for (const other of neighbours.get(id) ?? nobody)
			if (!distances.has(other)) distances.set(other, distance + 1);
	return distances;
}

/** What would go from the picture with the neighbours of some entities: those whose other neighbours all go or are none. */
export function hangingOn(
	neighbours: Neighbours,
	entities: readonly string[],
	shown: ReadonlySet<string>
): ReadonlySet<string> {
	const kept = new Set(entities);
	const leaves = [...around(neighbours, entities)].filter(
		(id) =>
			shown.has(id) &&
			[...(neighbours.get(id) ?? nobody)].every((other) => kept.has(other) || !shown.has(other))
	);
	return new Set(leaves);
}
