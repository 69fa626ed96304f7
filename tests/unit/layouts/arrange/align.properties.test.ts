import { align, alignments, distribute, type Block, type Direction } from '$lib/layouts';
import { moved } from '$lib/layouts/arrange/block';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare, boxAt, someBlocks } from './blocks';

const axisOf = { left: 'x', centre: 'x', right: 'x', top: 'y', middle: 'y', bottom: 'y' } as const;
const placeOf = (block: Block, moves: ReadonlyMap<string, { x: number; y: number }>) =>
	moves.get(block.node.id) ?? block.at;

describe('aligning', () => {
	it.each(alignments)('%s puts all on one line and moves none along it', (alignment) => {
		fc.assert(
			fc.property(someBlocks(2, 12), (blocks) => {
				const moves = align(blocks, alignment);
				const lines = blocks.map((block) => {
					const at = placeOf(block, moves);
					if (alignment === 'centre') return at.x;
					return alignment === 'middle' ? at.y : moved(block.disc, at)[alignment];
				});
				for (const line of lines) expect(line).toBeCloseTo(lines[0] ?? NaN, 9);
				const other = axisOf[alignment] === 'x' ? 'y' : 'x';
				for (const block of blocks) expect(placeOf(block, moves)[other]).toBe(block.at[other]);
			})
		);
	});

	it('takes the line of the outermost', () => {
		const blocks = [bare('a', 0, 0, 10), bare('b', 50, 90, 20), bare('c', 200, 40, 10)];
		expect(align(blocks, 'left').get('b')?.x).toBe(10);
		expect(align(blocks, 'right').get('b')?.x).toBe(190);
		expect(align(blocks, 'centre').get('b')?.x).toBe(100);
		expect(align(blocks, 'top').get('c')?.y).toBe(0);
		expect(align(blocks, 'bottom').get('a')?.y).toBe(100);
	});
});

describe('distributing', () => {
	const directions: readonly (readonly [Direction, 'x' | 'y', 'left' | 'top', 'right' | 'bottom'])[] = [
		['across', 'x', 'left', 'right'],
		['down', 'y', 'top', 'bottom']
	];

	it.each(directions)('%s keeps the order and both ends', (direction, along, start, end) => {
		fc.assert(
			fc.property(someBlocks(3, 12), (blocks) => {
				const moves = distribute(blocks, direction);
				const sorted = [...blocks].sort(
					(one, other) => one.at[along] - other.at[along] || (one.node.id < other.node.id ? -1 : 1)
				);
				const after = sorted.map((block) => placeOf(block, moves));
				after.forEach((at, index) => {
					const before = after[index - 1];
					if (before) expect(at[along]).toBeGreaterThanOrEqual(before[along] - 1e-6);
				});
				expect(after[0]).toEqual(sorted[0]?.at);
				expect(after.at(-1)).toEqual(sorted.at(-1)?.at);
				const boxes = sorted.map((block, index) => boxAt(block, after[index]));
				const gaps = boxes.slice(1).map((box, index) => box[start] - (boxes[index]?.[end] ?? NaN));
				const even = gaps.every((gap) => Math.abs(gap - (gaps[0] ?? NaN)) < 1e-6);
				const steps = after.slice(1).map((at, index) => at[along] - (after[index]?.[along] ?? NaN));
				const stepped = steps.every((step) => Math.abs(step - (steps[0] ?? NaN)) < 1e-6);
				expect(even || stepped).toBe(true);
			})
		);
	});

	it('leaves the same gap between boxes, not between their middles', () => {
		const blocks = [bare('a', 0, 0, 10), bare('b', 50, 5, 40), bare('c', 300, 9, 10)];
		const b = distribute(blocks, 'across').get('b');
		expect(b).toEqual({ x: 150, y: 5 });
		const uneven = [bare('a', 0, 0, 50), bare('b', 80, 5, 20), bare('c', 300, 9, 10)];
		const at = distribute(uneven, 'across').get('b')?.x ?? NaN;
		expect(at - 20 - 50).toBeCloseTo(290 - at - 20, 9);
	});
});
