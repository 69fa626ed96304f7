import { UndirectedGraph } from 'graphology';
import { connectedComponents } from 'graphology-components';
import type { Network } from './network';

/** The part that each entity is in, by those relationships alone whose place among all `holds` accepts. */
export function partsBy(
	{ investigation }: Network,
	holds: (place: number) => boolean
): ReadonlyMap<string, number> {
	const tied = new UndirectedGraph();
	for (const { id } of investigation.entities) tied.addNode(id);
	investigation.relationships.forEach(({ subject, object }, place) => {
		if (holds(place)) tied.mergeEdge(subject, object);
	});
	return new Map(connectedComponents(tied).flatMap((part, index) => part.map((id) => [id, index] as const)));
}
