/** Where the parts of an edge lie, for canvas and figure alike. Model units. */

export interface XY {
	readonly x: number;
	readonly y: number;
}

/** The middle of an edge whose middle lies `bend` to the left of the straight line from `from` to `to`. */
export function edgeMiddle(from: XY, to: XY, bend: number): XY {
	const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
	const length = Math.hypot(to.x - from.x, to.y - from.y);
	if (bend === 0 || length === 0) return middle;
	// On a screen y grows downwards, so the left of the way there is (dy, -dx).
	return {
		x: middle.x + ((to.y - from.y) / length) * bend,
		y: middle.y - ((to.x - from.x) / length) * bend
	};
}
