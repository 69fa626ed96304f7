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
export function boxesOf(
	{ radius, label }: Pick<LayoutNode, 'radius' | 'label'>,
	side: Side,
	legibleAt: number
): Boxes {
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

/** Whether the straight way from one point to another passes through a box. */
export function passes(x0: number, y0: number, x1: number, y1: number, box: Box): boolean {
	if (Math.max(x0, x1) < box.left || Math.min(x0, x1) > box.right) return false;
	if (Math.max(y0, y1) < box.top || Math.min(y0, y1) > box.bottom) return false;
	// Unless a corner lies on either side of the way, the box lies beside it.
	const beside = (x: number, y: number) => (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0);
	const corner = beside(box.left, box.top) > 0;
	return (
		corner !== beside(box.right, box.top) > 0 ||
		corner !== beside(box.left, box.bottom) > 0 ||
		corner !== beside(box.right, box.bottom) > 0
	);
}
