import { describe, expect, it } from 'vitest';
import type { Arrangement, LayoutGraph, LayoutNode, Point, Side } from '$lib/layouts';
import { seededRandom } from '$lib/layouts/random';
import { arrangeSectors } from '$lib/layouts/sectors';
import { networkOf, opening, without } from './networks';

const arrange = (graph: LayoutGraph, seed = 1) => arrangeSectors(graph, seededRandom(seed));
const at = ({ positions }: Arrangement, id: string): Point => positions.get(id) ?? { x: NaN, y: NaN };

function overlapping(graph: LayoutGraph, arrangement: Arrangement): string[] {
	return graph.nodes.flatMap((a, index) =>
		graph.nodes.slice(index + 1).flatMap((b) => {
			const [p, q] = [at(arrangement, a.id), at(arrangement, b.id)];
			return Math.hypot(p.x - q.x, p.y - q.y) < a.radius + b.radius ? [`${a.id} ${b.id}`] : [];
		})
	);
}

/** The label as the canvas sets it: on the side that was left free, at zoom 1. */
function labelOf({ radius, label }: LayoutNode, { x, y }: Point, side: Side | undefined) {
	const { width, height } = label;
	const left = side === 'left' ? x - radius - 5 - width : side === 'right' ? x + radius + 5 : x - width / 2;
	const top = side === 'above' ? y - radius - 5 - height : side === 'below' ? y + radius + 5 : y - height / 2;
	return { left, top, right: left + width, bottom: top + height };
}

function extent(graph: LayoutGraph, arrangement: Arrangement) {
	const points = [
		...arrangement.regions.flatMap(({ outline }) => outline),
		...graph.nodes.map(({ id }) => at(arrangement, id))
	];
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
	return { width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) };
}

describe('the opening picture', () => {
	const graph = networkOf(opening);
	const arrangement = arrange(graph);
	const { width } = extent(graph, arrangement);

	it('has its centre in the middle', () => {
		for (const { id } of graph.nodes.filter(({ centre }) => centre))
			expect(Math.hypot(at(arrangement, id).x, at(arrangement, id).y)).toBeLessThan(width * 0.12);
	});

	it.each([1.35, 1, 0.5])('fills a canvas of the aspect %s', (aspect) => {
		const narrow = { ...graph, aspect };
		const { width, height } = extent(narrow, arrange(narrow));
		expect(width / height).toBeCloseTo(aspect, 1);
	});

	it('names every sector once and keeps its entities on its ground', () => {
		expect(arrangement.regions.map(({ sector }) => sector).sort()).toEqual([
			's0',
			's1',
			's2',
			's3',
			's4',
			's5'
		]);
		for (const { id, sector, centre } of graph.nodes) {
			if (centre) continue;
			const outline = arrangement.regions.find((region) => region.sector === sector)?.outline ?? [];
			expect(isWithin(at(arrangement, id), outline), `${id} on ${sector}`).toBe(true);
		}
	});

	it('lays no node on another and leaves room for labels', () => {
		expect(overlapping(graph, arrangement)).toEqual([]);
		const covered = graph.nodes.filter((node) => {
			const label = labelOf(node, at(arrangement, node.id), arrangement.sides?.get(node.id));
			return graph.nodes.some(({ id, radius }) => {
				const { x, y } = at(arrangement, id);
				const [dx, dy] = [
					Math.max(label.left - x, 0, x - label.right),
					Math.max(label.top - y, 0, y - label.bottom)
				];
				return id !== node.id && Math.hypot(dx, dy) < radius;
			});
		});
		expect(covered.map(({ id }) => id)).toEqual([]);
	});

	it(
		'moves the others little when one is added, and keeps their sectors in place',
		{ timeout: 20_000 },
		() => {
			for (const { id } of graph.nodes.filter((_, index) => index % 40 === 13)) {
				const before = arrange(without(graph, id));
				const moves = [...before.positions].map(([other, { x, y }]) =>
					Math.hypot(at(arrangement, other).x - x, at(arrangement, other).y - y)
				);
				expect(moves.reduce((sum, move) => sum + move, 0) / moves.length).toBeLessThan(0.1 * width);
				expect(before.regions.map(({ sector }) => sector)).toEqual(
					arrangement.regions.map(({ sector }) => sector)
				);
			}
		}
	);
});

it.each([10, 300, 2000])('lays %i nodes out without overlap in less than two seconds', (nodes) => {
	const graph = networkOf({ ...opening, nodes, ties: 2 });
	// Its own processor time, so that a busy machine makes no test fail.
	const start = process.cpuUsage();
	const arrangement = arrange(graph);
	expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
	expect(overlapping(graph, arrangement)).toEqual([]);
});

it('moves a newcomer aside where the fixed stand in its way', () => {
	const graph = networkOf(opening);
	const wish = at(arrange(graph), 'n20');
	const blocked = {
		...graph,
		nodes: graph.nodes.map((node) => (node.id === 'n30' ? { ...node, fixed: wish } : node))
	};
	expect(overlapping(blocked, arrange(blocked))).toEqual([]);
});

/** Even-odd rule. */
function isWithin({ x, y }: Point, outline: readonly Point[]): boolean {
	let within = false;
	outline.forEach((a, index) => {
		const b = outline[(index + outline.length - 1) % outline.length] ?? a;
		if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) within = !within;
	});
	return within;
}
