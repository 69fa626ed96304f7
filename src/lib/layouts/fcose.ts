import type { BaseLayoutOptions, Core, ElementDefinition } from 'cytoscape';
import type { Arrangement, Layout, LayoutGraph, LayoutNode, Point, Random } from './layout';

/** What fcose understands beyond Cytoscape's own options. Model units. */
interface FcoseOptions extends BaseLayoutOptions {
	readonly name: 'fcose';
	readonly quality: 'default' | 'proof';
	readonly animate: false;
	readonly fit: false;
	readonly randomize: boolean;
	readonly nodeRepulsion: () => number;
	readonly idealEdgeLength: () => number;
	readonly nodeSeparation: number;
	readonly fixedNodeConstraint: { nodeId: string; position: Point }[];
}

/** Above this fcose takes many seconds: a draft-like, shorter run has to do. */
const MANY = 400;

/** The force-directed layout of Cytoscape's own family: shows how the network hangs together, without sectors. */
export const fcose: Layout = {
	id: 'fcose',
	async *run(graph, random, signal) {
		if (graph.nodes.length === 0) {
			yield { positions: new Map(), regions: [] };
			return;
		}
		const [{ default: cytoscape }, { default: register }] = await Promise.all([
			import('cytoscape'),
			import('cytoscape-fcose')
		]);
		if (signal?.aborted) return;
		cytoscape.use(register);
		const cy = cytoscape({
			headless: true,
			// Without styles a headless Cytoscape knows no sizes, and every node would be a point.
			styleEnabled: true,
			elements: elementsOf(graph, random),
			style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }]
		});
		try {
			withChance(random, () => cy.layout(optionsFor(graph)).run());
			yield arrangementFrom(cy, graph);
		} finally {
			cy.destroy();
		}
	}
};

function elementsOf(graph: LayoutGraph, random: Random): ElementDefinition[] {
	const spread = 40 * Math.sqrt(graph.nodes.length);
	const known = new Set(graph.nodes.map((node) => node.id));
	const nodes = graph.nodes.map((node) => ({
		data: { id: node.id, ...boxOf(node) },
		position: node.fixed
			? { ...node.fixed }
			: { x: (random() - 0.5) * spread * graph.aspect, y: (random() - 0.5) * spread }
	}));
	const edges = graph.edges
		.filter((edge) => edge.from !== edge.to && known.has(edge.from) && known.has(edge.to))
		// An edge's id must not meet a node's: no id of an entity starts with a colon.
		.map((edge, index) => ({ data: { id: `:${index}`, source: edge.from, target: edge.to } }));
	return [...nodes, ...edges];
}

/** A box that leaves room for the node and, below it, most of its label. */
function boxOf(node: LayoutNode): { width: number; height: number } {
	return {
		width: Math.max(2 * node.radius, 0.7 * node.label.width),
		height: 2 * node.radius + node.label.height
	};
}

function optionsFor(graph: LayoutGraph): FcoseOptions {
	return {
		name: 'fcose',
		quality: graph.nodes.length > MANY ? 'default' : 'proof',
		animate: false,
		fit: false,
		randomize: !graph.nodes.some((node) => node.fixed),
		nodeRepulsion: () => 9000,
		idealEdgeLength: () => 90,
		nodeSeparation: 90,
		fixedNodeConstraint: graph.nodes.flatMap((node) =>
			node.fixed ? [{ nodeId: node.id, position: { ...node.fixed } }] : []
		)
	};
}

/** fcose asks `Math.random`: for the time of its run, which nothing can interrupt, that answers from the seed. */
function withChance(random: Random, run: () => void): void {
	const own = Math.random;
	Math.random = random;
	try {
		run();
	} finally {
		Math.random = own;
	}
}

function arrangementFrom(cy: Core, graph: LayoutGraph): Arrangement {
	const positions = new Map<string, Point>();
	for (const node of graph.nodes) {
		const { x, y } = cy.getElementById(node.id).position();
		positions.set(node.id, node.fixed ?? { x, y });
	}
	return { positions, regions: [] };
}
