/** Plain geometry of outlines: closed, at least three points, in either direction. */
import { quadratic, type XY } from './geometry';

export interface Rectangle {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** The box around some points. */
export function boundsOf(points: readonly XY[]): Rectangle {
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
	return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Whether a point lies within an outline (by the number of times that a way out of it crosses the outline). */
export function covers(outline: readonly XY[], { x, y }: XY): boolean {
	let within = false;
	outline.forEach((one, index) => {
		const other = outline[(index + 1) % outline.length] ?? one;
		if (one.y > y !== other.y > y && x < ((other.x - one.x) * (y - one.y)) / (other.y - one.y) + one.x)
			within = !within;
	});
	return within;
}

/** What of an outline lies within a rectangle (Sutherland and Hodgman, 1974); nothing where they do not meet. */
export function clip(outline: readonly XY[], { left, top, right, bottom }: Rectangle): XY[] {
	const sides = [
		({ x }: XY) => x - left,
		({ x }: XY) => right - x,
		({ y }: XY) => y - top,
		({ y }: XY) => bottom - y
	];
	return sides.reduce((points, depth) => cut(points, depth), [...outline]);
}

/** What of an outline lies where `depth`, which is linear, is not negative. */
function cut(outline: readonly XY[], depth: (point: XY) => number): XY[] {
	return outline.flatMap((point, index) => {
		const before = outline[(index + outline.length - 1) % outline.length] ?? point;
		const [here, there] = [depth(point), depth(before)];
		const kept = here >= 0 ? [point] : [];
		if (here >= 0 === there >= 0) return kept;
		const part = there / (there - here);
		const crossing = {
			x: before.x + (point.x - before.x) * part,
			y: before.y + (point.y - before.y) * part
		};
		return [crossing, ...kept];
	});
}

/** An outline with its corners taken off along a curve, from `radius` before each to `radius` behind it. */
export function rounded(outline: readonly XY[], radius: number): XY[] {
	const distinct = outline.filter((point, index) => {
		const before = outline[(index + outline.length - 1) % outline.length];
		return !before || Math.hypot(point.x - before.x, point.y - before.y) > 1e-6;
	});
	return distinct.flatMap((corner, index) => {
		const before = distinct[(index + distinct.length - 1) % distinct.length] ?? corner;
		const after = distinct[(index + 1) % distinct.length] ?? corner;
		const [from, to] = [towards(corner, before, radius), towards(corner, after, radius)];
		return [0, 0.25, 0.5, 0.75, 1].map((part) => quadratic(from, corner, to, part));
	});
}

function towards(from: XY, to: XY, radius: number): XY {
	const length = Math.hypot(to.x - from.x, to.y - from.y);
	const part = length === 0 ? 0 : Math.min(radius, length / 2) / length;
	return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
