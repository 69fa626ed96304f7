import { UndirectedGraph } from 'graphology';
import { connectedComponents } from 'graphology-components';
import type { Network } from './network';
import { contentsOf } from './places';

/** The part that each entity is in, by those relationships alone whose place among all `holds` accepts. */
export function partsBy(network: Network, holds: (place: number) => boolean): ReadonlyMap<string, number> {
	const { investigation } = network;
	const { relationships } = contentsOf(network);
	const tied = new UndirectedGraph();
	for (const { id } of investigation.entities) tied.addNode(id);
	investigation.relationships.forEach(({ subject, object }, place) => {
		if (relationships[place] === 1 && holds(place)) tied.mergeEdge(subject, object);
	});
	return new Map(connectedComponents(tied).flatMap((part, index) => part.map((id) => [id, index] as const)));
}
