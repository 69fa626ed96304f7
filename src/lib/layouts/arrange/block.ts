import { boxesOf, type Box } from '../boxes';
import type { LayoutNode, Point, Side } from '../layout';

/** A node where it stands, with the room that it and its label take. Model units. */
export interface Block {
	readonly node: LayoutNode;
	readonly at: Point;
	/** The side on which its label will stand first. */
	readonly side: Side;
	/** Of the disc, and of disc and label together, seen from `at`. */
	readonly disc: Box;
	readonly whole: Box;
}

/** Where blocks are to stand instead, by their ids. */
export type Moves = ReadonlyMap<string, Point>;

/** A node at a place, with a label on `side` as large as at the zoom `legibleAt`. */
export function blockOf(node: LayoutNode, at: Point, side: Side, legibleAt: number): Block {
	const { disc, label } = boxesOf(node, side, legibleAt);
	const empty = node.label.width === 0 || node.label.height === 0;
	return { node, at, side, disc, whole: empty ? disc : union(disc, label) };
}

function union(one: Box, other: Box): Box {
	return {
		left: Math.min(one.left, other.left),
		top: Math.min(one.top, other.top),
		right: Math.max(one.right, other.right),
		bottom: Math.max(one.bottom, other.bottom)
	};
}

/** A box around a point instead of seen from it. */
export function moved({ left, top, right, bottom }: Box, { x, y }: Point): Box {
	return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** Whether two boxes overlap or come nearer to each other than `gap`. */
export function overlap(one: Box, other: Box, gap = 0): boolean {
	return (
		one.left < other.right + gap &&
		other.left < one.right + gap &&
		one.top < other.bottom + gap &&
		other.top < one.bottom + gap
	);
}

/** The middle of some points: their mean. */
export function centroid(points: readonly Point[]): Point {
	const count = Math.max(1, points.length);
	return {
		x: points.reduce((sum, { x }) => sum + x, 0) / count,
		y: points.reduce((sum, { y }) => sum + y, 0) / count
	};
}

/** The box around boxes. */
export function around(boxes: readonly Box[]): Box {
	return boxes.reduce(union, { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity });
}
