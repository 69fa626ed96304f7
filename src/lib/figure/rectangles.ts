/** Rectangles of a figure and the lines through them. Figure pixels. */
import type { PlacedLabel, Rectangle, XY } from '$lib/picture';

/** The rectangle of a size around its middle. */
export const around = ({ x, y }: XY, width: number, high: number): Rectangle => ({
	left: x - width / 2,
	top: y - high / 2,
	right: x + width / 2,
	bottom: y + high / 2
});

/** The rectangle of a placed label whose anchor is at a point of the figure. */
export const labelBox = ({ x, y, width, height: high }: PlacedLabel, at: XY): Rectangle => ({
	left: at.x + x,
	top: at.y + y,
	right: at.x + x + width,
	bottom: at.y + y + high
});

/** The rectangle around some points, and so many pixels more. */
export function boundsAround(points: readonly XY[], more: number): Rectangle {
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
	return {
		left: Math.min(...xs) - more,
		top: Math.min(...ys) - more,
		right: Math.max(...xs) + more,
		bottom: Math.max(...ys) + more
	};
}

/** Whether two rectangles share more than an edge. */
export const meet = (one: Rectangle, other: Rectangle) =>
	one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Whether a straight line from one point to another goes through a rectangle (Liang and Barsky, 1984). */
export function goesThrough(from: XY, to: XY, { left, top, right, bottom }: Rectangle): boolean {
	if (from.x < left ? to.x < left : from.x > right && to.x > right) return false;
	if (from.y < top ? to.y < top : from.y > bottom && to.y > bottom) return false;
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const across = span(from.x, dx, left, right);
	const down = span(from.y, dy, top, bottom);
	return Math.max(across[0], down[0], 0) <= Math.min(across[1], down[1], 1);
}

/** Between which parts of a way it lies between two bounds. */
function span(from: number, by: number, low: number, high: number): readonly [number, number] {
	if (by === 0) return from >= low && from <= high ? [0, 1] : [1, 0];
	const [one, other] = [(low - from) / by, (high - from) / by];
	return one < other ? [one, other] : [other, one];
}

/** Whether two straight lines cross. */
export function cross(a: XY, b: XY, c: XY, d: XY): boolean {
	return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

const side = (from: XY, to: XY, { x, y }: XY) =>
	(to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
