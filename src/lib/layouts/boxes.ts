import type { LayoutNode, Point, Side } from './layout';

export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** The room that a node and its label take, seen from the node's middle. Model units. */
export interface Boxes {
	readonly disc: Box;
	readonly label: Box;
}

const gap = 5;

/** The boxes of a node whose label stands on `side`, where the picture shows at the zoom `legibleAt`. */
export function boxesOf({ radius, label }: LayoutNode, side: Side, legibleAt: number): Boxes {
	const r = radius + gap / 2;
	const [width, height] = [label.width / legibleAt, label.height / legibleAt];
	const corners: Record<Side, readonly [left: number, top: number]> = {
		left: [-radius - gap - width, -height / 2],
		right: [radius + gap, -height / 2],
		above: [-width / 2, -radius - gap - height],
		below: [-width / 2, radius + gap]
	};
	const [left, top] = corners[side];
	return {
		disc: { left: -r, top: -r, right: r, bottom: r },
		label: { left, top, right: left + width, bottom: top + height }
	};
}

/** Whether two boxes touch when the second stands `away` from the first. */
export function touches(a: Box, b: Box, { x, y }: Point): boolean {
	return a.left < b.right + x && b.left + x < a.right && a.top < b.bottom + y && b.top + y < a.bottom;
}

/** Whether the straight way from one point to another passes through a box (Liang and Barsky's clipping, 1984). */
export function passes(x0: number, y0: number, x1: number, y1: number, box: Box): boolean {
	if (Math.max(x0, x1) < box.left || Math.min(x0, x1) > box.right) return false;
	if (Math.max(y0, y1) < box.top || Math.min(y0, y1) > box.bottom) return false;
	const [fromX, toX] = within(x0, x1 - x0, box.left, box.right);
	const [fromY, toY] = within(y0, y1 - y0, box.top, box.bottom);
	return Math.max(fromX, fromY) <= Math.min(toX, toY);
}

/** The part of a way, of 0 to 1, that lies between two bounds. */
function within(start: number, way: number, low: number, high: number): readonly [number, number] {
	if (way === 0) return [0, 1];
	const [a, b] = [(low - start) / way, (high - start) / way];
	return a < b ? [Math.max(0, a), Math.min(1, b)] : [Math.max(0, b), Math.min(1, a)];
}
