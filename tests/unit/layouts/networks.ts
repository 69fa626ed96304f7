import type { LayoutEdge, LayoutGraph, LayoutNode } from '$lib/layouts';
import { seededRandom } from '$lib/layouts/random';

export interface Shape {
	readonly nodes: number;
	readonly sectors: readonly number[];
	readonly centre?: number;
	/** Edges between nodes outside the centre, per node. */
	readonly ties?: number;
	readonly aspect?: number;
}

/** The shape of the first investigation: six sectors around two entities in the centre. */
export const opening: Shape = { nodes: 75, sectors: [5, 18, 6, 20, 12, 12], centre: 2, ties: 0.9 };

/** A made-up network, the same for the same shape. Node n0 and so on; sectors s0 and so on, by their shares. */
export function networkOf({
	nodes: size,
	sectors,
	centre = 0,
	ties = 0.9,
	aspect = 1.35
}: Shape): LayoutGraph {
	const random = seededRandom(size);
	const pick = (count: number) => Math.floor(random() * count);
	const all = sectors.flatMap((share, index) => Array.from({ length: share }, () => `s${index}`));
	const nodes = Array.from({ length: size }, (_, index): LayoutNode => {
		const importance = index < centre ? 1 : random() * 0.4;
		return {
			id: `n${index}`,
			radius: index < centre ? 32 : 11 + 13 * importance,
			label: { width: 50 + pick(80), height: random() < 0.4 ? 29 : 15 },
			sector: all[index % all.length] ?? '',
			importance,
			centre: index < centre
		};
	});
	const edges: LayoutEdge[] = [];
	const tie = (from: number, to: number) => edges.push({ from: `n${from}`, to: `n${to}`, count: 1 });
	for (let index = centre; index < size; index++) if (centre > 0 && random() < 0.7) tie(index, pick(centre));
	for (let count = 0; count < size * ties; count++) tie(Math.floor(random() ** 2 * size), pick(size));
	return {
		nodes,
		edges,
		sectors: sectors.map((_, index) => ({ id: `s${index}`, label: `S ${index}` })),
		aspect
	};
}

/** The same network without one node and its edges. */
export function without(graph: LayoutGraph, id: string): LayoutGraph {
	return {
		...graph,
		nodes: graph.nodes.filter((node) => node.id !== id),
		edges: graph.edges.filter(({ from, to }) => from !== id && to !== id)
	};
}
