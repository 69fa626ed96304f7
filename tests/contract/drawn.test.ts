import { expect, it } from 'vitest';
import { drawable, edgeElement, nodeElement } from '$lib/canvas/elements';
import { weigh } from '$lib/evidence';
import { buildNetwork, type Network } from '$lib/network';
import { depict } from '$lib/picture';
import { openFolder } from '$lib/server';
import { openingView, type View } from '$lib/view';

const reading = await openFolder('graph-data').open('el-mencho-cjng');
const investigation = reading?.investigation;
if (!investigation) throw new Error('The first investigation cannot be read');

/** What Cytoscape is given of a network under a View: the ids of nodes, and of relationships by the ends of their line. */
function given(network: Network, patch: Partial<View> = {}) {
	const view = { ...openingView('en'), ...patch };
	const picture = depict(network, weigh(network.investigation, view), view);
	const everywhere = new Map(network.investigation.entities.map(({ id }) => [id, { x: 0, y: 0 }]));
	const { nodes, edges } = drawable(picture, everywhere);
	return {
		nodes: nodes.list.map((node) => nodeElement(node, { x: 0, y: 0 }).data.id),
		edges: edges.list.flatMap((edge) => {
			const { source, target } = edgeElement(edge).data;
			return edge.relationships.map((id) => ({ id, ends: [source, target].sort() }));
		})
	};
}

it('gives Cytoscape what stands in the graphology network, between the same ends', () => {
	const network = buildNetwork(investigation);
	const { nodes, edges } = given(network);
	expect(nodes.toSorted()).toEqual(network.graph.nodes().toSorted());
	expect(edges.map(({ id }) => id).toSorted()).toEqual(network.graph.edges().toSorted());
	for (const { id, ends } of edges) expect(ends).toEqual(network.graph.extremities(id).toSorted());
});

it('gives Cytoscape nothing of what the network has not, though the records have it', () => {
	const network = buildNetwork(investigation);
	network.graph.dropNode('manzanillo');
	network.graph.dropEdge('task-force-in-operation');
	for (const patch of [{}, { spotlight: { centre: ['cjng'], depth: 3 } }]) {
		const { nodes, edges } = given(network, patch);
		expect(nodes).not.toContain('manzanillo');
		expect(
			edges.filter(({ id, ends }) => id === 'task-force-in-operation' || ends.includes('manzanillo'))
		).toEqual([]);
		expect(nodes).toContain('jalisco');
	}
});
