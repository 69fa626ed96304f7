import { describe, expect, it, vi } from 'vitest';
import { layouts, runLayout, type Arrangement, type LayoutGraph } from '$lib/layouts';
import { networkOf, opening } from '../unit/layouts/networks';

async function last(id: string, graph: LayoutGraph, seed = 1): Promise<Arrangement> {
	let found: Arrangement | undefined;
	for await (const arrangement of runLayout(id, graph, seed)) found = arrangement;
	if (!found) throw new Error(`${id} yielded nothing`);
	return found;
}

function fix(graph: LayoutGraph, places: Record<string, { x: number; y: number }>): LayoutGraph {
	return {
		...graph,
		nodes: graph.nodes.map((node) => {
			const fixed = places[node.id];
			return fixed ? { ...node, fixed } : node;
		})
	};
}

const isolated: LayoutGraph = { ...networkOf({ nodes: 12, sectors: [1, 1, 1] }), edges: [] };
const loose: LayoutGraph = {
	...networkOf({ nodes: 12, sectors: [1, 1], centre: 1 }),
	edges: [
		{ from: 'n1', to: 'n1', count: 1 },
		{ from: 'n1', to: 'gone', count: 1 },
		{ from: 'n1', to: 'n2', count: 1 },
		{ from: 'n2', to: 'n1', count: 2 }
	]
};
const networks: readonly (readonly [string, LayoutGraph])[] = [
	['nothing', networkOf({ nodes: 0, sectors: [] })],
	['a single node', networkOf({ nodes: 1, sectors: [1] })],
	['only a centre', networkOf({ nodes: 3, sectors: [1], centre: 3 })],
	['the opening network', networkOf(opening)],
	['a narrow canvas', networkOf({ ...opening, aspect: 0.5 })],
	['no centre', networkOf({ nodes: 30, sectors: [1, 1, 1] })],
	['one sector', networkOf({ nodes: 30, sectors: [1], centre: 1 })],
	['two sectors', networkOf({ nodes: 30, sectors: [4, 1], centre: 1 })],
	['sectors nobody listed', { ...networkOf({ nodes: 20, sectors: [1, 1] }), sectors: [] }],
	['isolated nodes', isolated],
	['loops, parallel edges and ends that are not there', loose]
];

it('has a name of its own for every layout', () => {
	expect(new Set(layouts.map(({ id }) => id)).size).toBe(layouts.length);
});

it('says which layouts there are when asked for another', async () => {
	await expect(last('spiral', networkOf(opening))).rejects.toThrow(/"spiral".*sectors, fcose/);
});

describe.each(layouts.map(({ id }) => id))('%s', { timeout: 20_000 }, (id) => {
	it.each(networks)('places every node of %s at a finite point', async (_, graph) => {
		const { positions, regions } = await last(id, graph);
		expect([...positions.keys()].sort()).toEqual(graph.nodes.map((node) => node.id).sort());
		for (const { x, y } of positions.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
		for (const { outline, label } of regions) {
			expect(outline.length).toBeGreaterThanOrEqual(3);
			for (const { x, y } of [...outline, label.at])
				expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
		}
	});

	it('gives the same arrangement for the same seed, and asks no chance but it', async () => {
		const chance = vi.spyOn(Math, 'random');
		const graph = networkOf({ ...opening, nodes: 40 });
		const first = await last(id, graph, 7);
		expect(await last(id, graph, 7)).toEqual(first);
		expect(chance).not.toHaveBeenCalled();
		chance.mockRestore();
	});

	it('leaves the fixed exactly where they are', async () => {
		const places = { n3: { x: 12.5, y: -40 }, n9: { x: 300, y: 220 }, n0: { x: -500, y: 10 } };
		const { positions } = await last(id, fix(networkOf(opening), places));
		for (const [node, place] of Object.entries(places)) expect(positions.get(node)).toEqual(place);
	});

	it('moves nobody when all are fixed but a newcomer', async () => {
		const graph = networkOf({ nodes: 20, sectors: [1, 1, 1], centre: 1 });
		const before = await last(id, graph);
		const grown = fix(graph, Object.fromEntries(before.positions));
		const newcomer = { ...graph.nodes[5], id: 'new', centre: false };
		const { positions } = await last(id, {
			...grown,
			nodes: [...grown.nodes, newcomer as (typeof graph.nodes)[number]],
			edges: [...graph.edges, { from: 'new', to: 'n0', count: 1 }]
		});
		for (const [node, place] of before.positions) expect(positions.get(node)).toEqual(place);
		expect(positions.has('new')).toBe(true);
	});

	it('yields nothing when it was aborted before it began', async () => {
		const yielded: Arrangement[] = [];
		for await (const each of runLayout(id, networkOf(opening), 1, AbortSignal.abort())) yielded.push(each);
		expect(yielded).toEqual([]);
	});
});
