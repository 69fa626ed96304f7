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

/** Labels keep their size on the screen: their boxes are larger in a picture that is shrunk to fit. */
const labelGrowth = 1.25;
const gap = 5;

/** The boxes of a node whose label stands on `side`. */
export function boxesOf({ radius, label }: LayoutNode, side: Side): Boxes {
	const r = radius + gap / 2;
	const [width, height] = [label.width * labelGrowth, label.height * labelGrowth];
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

/** Whether the way from a start passes through a box (Liang and Barsky's clipping, 1984). */
export function meets(start: Point, way: Point, box: Box): boolean {
	let enter = 0;
	let leave = 1;
	const clip = (step: number, room: number) => {
		if (step === 0) return room >= 0;
		if (step < 0) enter = Math.max(enter, room / step);
		else leave = Math.min(leave, room / step);
		return enter <= leave;
	};
	return (
		clip(-way.x, start.x - box.left) &&
		clip(way.x, box.right - start.x) &&
		clip(-way.y, start.y - box.top) &&
		clip(way.y, box.bottom - start.y)
	);
}
