import { edgeMiddle, placeMarks, pointAlong, type PlacedLabel } from '$lib/picture';
import { describe, expect, test } from 'vitest';
import { edge, inARow, node, picture } from '../canvas/pictures';

const label = (id: string, x: number, y: number): PlacedLabel => ({
	id,
	kind: 'edge',
	lines: [id],
	anchor: { x, y },
	x: -30,
	y: -8,
	width: 60,
	height: 16,
	size: 11,
	weight: 500,
	align: 'middle'
});

const ends = [node('a'), node('d')];
const row = inARow('a', 'b', 'c', 'd');

describe('marks', () => {
	test('tell what is contested and how many relationships a bundle holds', () => {
		const lines = [
			edge('a', 'd', { contested: 'tie', relationships: ['p', 'q', 'r'] }),
			edge('a', 'b', { contested: null })
		];
		const [mark, ...others] = placeMarks(picture(ends, lines), [], row, 1, 7);
		expect(mark).toMatchObject({ contested: 'tie', count: 3, part: 0.5 });
		expect(others).toEqual([]);
	});

	test('keep off labels, nodes and each other', () => {
		const lines = [edge('a', 'd', { contested: 'detail' }), edge('d', 'a', { id: 'back', contested: 'tie' })];
		const marks = placeMarks(picture([...ends, node('b')], lines), [label('a-d', 150, 0)], row, 1, 7);
		const [one = NaN, other = NaN] = marks.map(({ edge: { from, to }, part }) => {
			const [start, end] = [row.get(from), row.get(to)];
			return start && end ? pointAlong(start, end, 0, part).x : NaN;
		});
		for (const x of [one, other]) {
			expect(Math.abs(x - 150)).toBeGreaterThan(37);
			expect(Math.abs(x - 100)).toBeGreaterThan(23);
		}
		expect(Math.abs(one - other)).toBeGreaterThan(14);
	});

	test('leave out a count that the label says in words', () => {
		const bundle = edge('a', 'd', { relationships: ['p', 'q'] });
		expect(placeMarks(picture(ends, [bundle]), [label('a-d', 150, 0)], row, 1, 7)).toEqual([]);
	});

	test('where there is no room, what must be said covers as little as it can', () => {
		const ends = [node('a', { radius: 5 }), node('b', { radius: 5 })];
		const contested = picture(ends, [edge('a', 'b', { contested: 'tie' })]);
		const at = new Map([
			['a', { x: 0, y: 0 }],
			['b', { x: 100, y: 0 }]
		]);
		// A name over nearly all of the line: only near its end does it leave some of the mark uncovered.
		const name: PlacedLabel = { ...label('a', 0, 0), kind: 'node', x: 0, y: -20, width: 82, height: 40 };
		const [mark] = placeMarks(contested, [name], at, 1, 7);
		expect(mark?.part).toBeGreaterThan(0.8);
	});

	test('without any room leave out a count, but never what is contested', () => {
		const near = new Map([
			['a', { x: 0, y: 0 }],
			['d', { x: 20, y: 0 }]
		]);
		const relationships = ['p', 'q'];
		expect(placeMarks(picture(ends, [edge('a', 'd', { relationships })]), [], near, 1, 7)).toEqual([]);
		expect(placeMarks(picture(ends, [edge('a', 'd', { contested: 'tie' })]), [], near, 1, 7)).toHaveLength(1);
	});
});

describe('a point along a loop', () => {
	const at = { x: 10, y: 20 };

	test('begins and ends at its node and is furthest out above it', () => {
		expect(pointAlong(at, at, 60, 0)).toEqual(at);
		expect(pointAlong(at, at, 60, 1)).toEqual(at);
		expect(pointAlong(at, at, 60, 0.5)).toEqual({ x: 10, y: -40 });
		expect(pointAlong(at, at, 60, 0.2).x).toBeLessThan(10);
		expect(pointAlong(at, at, 60, 0.8).x).toBeGreaterThan(10);
	});
});

describe('a point along an edge', () => {
	const [from, to] = [
		{ x: 0, y: 0 },
		{ x: 100, y: 40 }
	];

	test('begins and ends at its ends and passes through its middle', () => {
		expect(pointAlong(from, to, 30, 0)).toEqual(from);
		expect(pointAlong(from, to, 30, 1)).toEqual(to);
		const middle = pointAlong(from, to, 30, 0.5);
		expect(middle.x).toBeCloseTo(edgeMiddle(from, to, 30).x, 9);
		expect(middle.y).toBeCloseTo(edgeMiddle(from, to, 30).y, 9);
	});
});
