import type { MultiDirectedGraph as Graph } from 'graphology';
import { MultiDirectedGraph } from 'graphology';
import { lookup, type Entity, type Investigation, type Relationship } from '$lib/model';

interface NodeAttributes {
	readonly entity: Entity;
	readonly [name: string]: unknown;
}

interface EdgeAttributes {
	readonly relationship: Relationship;
	readonly [name: string]: unknown;
}

/** The graphology index of an investigation: entities by id, relationships by id, subject to object. Never saved. */
export interface Network {
	readonly investigation: Investigation;
	readonly graph: Graph<NodeAttributes, EdgeAttributes>;
}

/** Builds the network of an investigation, whose records have been validated: every end of a relationship exists. */
export function buildNetwork(investigation: Investigation): Network {
	const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
	for (const entity of investigation.entities) graph.addNode(entity.id, { entity });
	for (const relationship of investigation.relationships) {
		graph.addEdgeWithKey(relationship.id, relationship.subject, relationship.object, { relationship });
	}
	return { investigation, graph };
}

/**
 * The entities at most `depth` relationships away from any of `centre`, following only relationships that `follows`
 * accepts, in either direction. Ids that are no entity are passed over.
 */
export function neighbourhood(
	{ graph }: Network,
	centre: readonly string[],
	depth: number,
	follows: (relationship: string) => boolean
): ReadonlySet<string> {
	const found = new Set(centre.filter((id) => graph.hasNode(id)));
	let rim = [...found];
	for (let step = 0; step < depth && rim.length > 0; step++) {
		const next: string[] = [];
		for (const entity of rim) {
			graph.forEachEdge(entity, (relationship, _, subject, object) => {
				const other = subject === entity ? object : subject;
				if (found.has(other) || !follows(relationship)) return;
				found.add(other);
				next.push(other);
			});
		}
		rim = next;
	}
	return found;
}

/** The relationships that an entity is an end of, in the order of the records. */
export function relationshipsOf(network: Network, entity: string): readonly Relationship[] {
	if (!network.graph.hasNode(entity)) return [];
	const { relationships } = lookup(network.investigation);
	return network.graph.edges(entity).flatMap((id) => relationships.get(id) ?? []);
}
