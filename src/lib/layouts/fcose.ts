import { mostEntities } from './limits';
import type { BaseLayoutOptions, Core, ElementDefinition } from 'cytoscape';
import type { Arrangement, Layout, LayoutGraph, LayoutNode, Point, Random } from './layout';
import { arrangeSectors } from './sectors';

/** What fcose understands beyond Cytoscape's own options. Model units. */
interface FcoseOptions extends BaseLayoutOptions {
	readonly name: 'fcose';
	readonly quality: 'proof';
	readonly animate: false;
	readonly fit: false;
	readonly randomize: false;
	readonly nodeRepulsion: () => number;
	readonly idealEdgeLength: () => number;
	readonly initialEnergyOnIncremental: number;
	readonly fixedNodeConstraint: { nodeId: string; position: Point }[];
}

/** The force-directed layout of Cytoscape's own family: shows how the network hangs together, without sectors.
 * Takes 1 second for 75 nodes, 7 for 500, about a minute for 1,000. */
export const fcose: Layout = {
	id: 'fcose',
	most: mostEntities.fcose,
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
		const start = startOf(graph, random);
		const cy = cytoscape({
			headless: true,
			// Without styles a headless Cytoscape knows no sizes, and every node would be a point.
			styleEnabled: true,
			elements: elementsOf(graph, start),
			style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }]
		});
		try {
			cy.layout(optionsFor(graph, start)).run();
			yield arrangementFrom(cy, graph);
		} finally {
			cy.destroy();
		}
	}
};

/** fcose's own start draws on chance that nobody hands in, so it starts from the sectors, drawn together. */
function startOf(graph: LayoutGraph, random: Random): ReadonlyMap<string, Point> {
	const { positions } = arrangeSectors(graph, random);
	return new Map(
		graph.nodes.map(({ id, fixed }) => {
			const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
			return [id, fixed ?? { x: x * 0.5, y: y * 0.5 }];
		})
	);
}

function elementsOf(graph: LayoutGraph, start: ReadonlyMap<string, Point>): ElementDefinition[] {
	const known = new Set(graph.nodes.map((node) => node.id));
	const nodes = graph.nodes.map((node) => ({
		data: { id: node.id, ...boxOf(node) },
		position: { x: 0, y: 0, ...start.get(node.id) }
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

function optionsFor({ nodes }: LayoutGraph, start: ReadonlyMap<string, Point>): FcoseOptions {
	const fixed = nodes.filter((node) => node.fixed);
	// Without a fixed node fcose prunes and regrows its leaves, by chance again: so the first always stays.
	const held = fixed.length > 0 ? fixed : nodes.slice(0, 1);
	return {
		name: 'fcose',
		quality: 'proof',
		animate: false,
		fit: false,
		randomize: false,
		nodeRepulsion: () => 9000,
		idealEdgeLength: () => 90,
		initialEnergyOnIncremental: 0.8,
		fixedNodeConstraint: held.map(({ id }) => ({ nodeId: id, position: { x: 0, y: 0, ...start.get(id) } }))
	};
}

function arrangementFrom(cy: Core, graph: LayoutGraph): Arrangement {
	const positions = new Map<string, Point>();
	for (const node of graph.nodes) {
		const { x, y } = cy.getElementById(node.id).position();
		positions.set(node.id, node.fixed ?? { x, y });
	}
	return { positions, regions: [] };
}
