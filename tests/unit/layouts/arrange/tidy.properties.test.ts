import { tidy, type Block, type LayoutEdge } from '$lib/layouts';
import { centroid, overlap } from '$lib/layouts/arrange/block';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare, boxAt, someBlocks } from './blocks';

const edgesOf = (blocks: readonly Block[]) =>
	fc
		.array(fc.tuple(fc.nat(blocks.length - 1), fc.nat(blocks.length - 1)), { maxLength: 2 * blocks.length })
		.map((pairs) =>
			pairs.map(([from, to]): LayoutEdge => ({ from: idOf(blocks, from), to: idOf(blocks, to), count: 1 }))
		);
const idOf = (blocks: readonly Block[], index: number) => blocks[index]?.node.id ?? '';
const scene = fc
	.tuple(someBlocks(2, 14), someBlocks(0, 10, 'other'))
	.chain(([selected, others]) => fc.tuple(fc.constant(selected), fc.constant(others), edgesOf(selected)));
const middleOf = (moves: ReadonlyMap<string, { x: number; y: number }>) => centroid([...moves.values()]);

describe('tidying a selection', () => {
	it('leaves no box on another, nor on those that stay, and moves only what is selected', () => {
		fc.assert(
			fc.property(scene, ([selected, others, edges]) => {
				const moves = tidy(selected, edges, others, 1);
				expect([...moves.keys()].sort()).toEqual(selected.map(({ node }) => node.id).sort());
				const boxes = selected.map((block) => boxAt(block, moves.get(block.node.id)));
				boxes.forEach((box, index) => {
					for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
					for (const other of others) expect(overlap(box, boxAt(other))).toBe(false);
				});
			}),
			{ numRuns: 60 }
		);
	});

	it('stays where it was, and comes out the same each time, in whatever order it is told', () => {
		fc.assert(
			fc.property(scene, ([selected, , edges]) => {
				const moves = tidy(selected, edges, [], 1);
				const [before, after] = [centroid(selected.map(({ at }) => at)), middleOf(moves)];
				expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(1e-6);
				expect(Object.fromEntries(tidy(selected.toReversed(), edges, [], 1))).toEqual(
					Object.fromEntries(moves)
				);
			}),
			{ numRuns: 60 }
		);
	});

	it('steps aside no further than it must', () => {
		const selected = [bare('a', -20, 0), bare('b', 0, 0), bare('c', 20, 0)];
		const wall = Array.from({ length: 9 }, (_, index) => bare(`w${index}`, index * 60 - 240, 30, 28));
		const after = middleOf(tidy(selected, [], wall, 1));
		expect(Math.hypot(after.x, after.y)).toBeLessThan(120);
	});

	it('puts what is tied near each other: a chain that was tangled lies without a crossing', () => {
		const spots = [0, 300, 40, 260, 80, 220, 120, 180];
		const selected = spots.map((x, index) => bare(`n${index}`, x, (index * 37) % 50));
		const edges = spots.slice(1).map((_, index) => ({ from: `n${index}`, to: `n${index + 1}`, count: 1 }));
		const moves = tidy(selected, edges, [], 1);
		const at = (id: string) => moves.get(id) ?? { x: NaN, y: NaN };
		const turn = (a: string, b: string, c: string) =>
			(at(b).x - at(a).x) * (at(c).y - at(a).y) - (at(b).y - at(a).y) * (at(c).x - at(a).x);
		const crossings = edges.flatMap((one, index) =>
			edges
				.slice(index + 2)
				.filter(
					(other) =>
						turn(one.from, one.to, other.from) * turn(one.from, one.to, other.to) < 0 &&
						turn(other.from, other.to, one.from) * turn(other.from, other.to, one.to) < 0
				)
		);
		expect(crossings).toHaveLength(0);
		for (const { from, to } of edges)
			expect(Math.hypot(at(from).x - at(to).x, at(from).y - at(to).y)).toBeLessThan(160);
	});

	it('sets those without a tie in straight rows', () => {
		const selected = Array.from({ length: 9 }, (_, index) => bare(`n${index}`, index * 13, index * 29));
		const moves = tidy(selected, [], [], 1);
		expect(new Set([...moves.values()].map(({ y }) => Math.round(y))).size).toBeLessThanOrEqual(3);
	});

	it('takes 400 in a moment', () => {
		const selected = Array.from({ length: 400 }, (_, index) => bare(`n${index}`, index % 20, index / 20));
		const edges = selected.slice(1).map(({ node }) => ({ from: 'n0', to: node.id, count: 1 }));
		expect(tidy(selected, edges, [], 1).size).toBe(400);
	}, 3000);
});
