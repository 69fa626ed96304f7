/** Where the parts of an edge lie, for canvas and figure alike. Model units. */

export interface XY {
	readonly x: number;
	readonly y: number;
}

/**
 * The middle of an edge whose middle lies `bend` to the left of the straight line from `from` to `to`; of an edge that
 * comes back to where it began, `bend` above it.
 */
export function edgeMiddle(from: XY, to: XY, bend: number): XY {
	const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
	const length = Math.hypot(to.x - from.x, to.y - from.y);
	if (bend === 0) return middle;
	if (length === 0) return { x: middle.x, y: middle.y - bend };
	// On a screen y grows downwards, so the left of the way there is (dy, -dx).
	return {
		x: middle.x + ((to.y - from.y) / length) * bend,
		y: middle.y - ((to.x - from.x) / length) * bend
	};
}

/** The point at a part of the way along an edge: a quadratic curve through its middle, or two where it is a loop. */
export function pointAlong(from: XY, to: XY, bend: number, part: number): XY {
	const middle = edgeMiddle(from, to, bend);
	if (from.x === to.x && from.y === to.y) {
		const out = Math.tan(loopSweep(bend) / 2) * bend;
		const back = part > 0.5;
		const control = { x: middle.x + (back ? out : -out), y: middle.y };
		return back ? quadratic(middle, control, to, 2 * part - 1) : quadratic(from, control, middle, 2 * part);
	}
	const control = {
		x: 2 * middle.x - (from.x + to.x) / 2,
		y: 2 * middle.y - (from.y + to.y) / 2
	};
	return quadratic(from, control, to, part);
}

/** The angle, in radians, between the way out and the way back of a loop: a wider one goes around a narrower one. */
export function loopSweep(bend: number): number {
	return ((50 + bend / 4) * Math.PI) / 180;
}

/** The point at a part of the way along a quadratic curve. */
export function quadratic(from: XY, control: XY, to: XY, part: number): XY {
	const mix = (one: number, other: number, through: number) =>
		(1 - part) ** 2 * one + 2 * part * (1 - part) * through + part ** 2 * other;
	return { x: mix(from.x, to.x, control.x), y: mix(from.y, to.y, control.y) };
}
