/** The places looked at for a newcomer: ring after ring around the middle of its neighbours. */
import type { Point, Side } from './layout';

/** A place for a node, and the side that its label would stand on there. */
export interface Spot {
	readonly at: Point;
	readonly side: Side;
}

/** How densely places are looked at: on and between the rings around a point. Coarser in crowds, lest it take long. */
export const fine = { rings: 30, spots: 12 };
export const coarse = { rings: 60, spots: 48 };

/** So near to the middle of its neighbours an entity stands between them. Model units. */
const middle = 80;

/** The side of a node that lies away from a point: where no line from there crosses its label. */
export function sideAwayFrom(from: Point, at: Point): Side {
	const [dx, dy] = [at.x - from.x, at.y - from.y];
	// In the middle between neighbours lines come in from both sides.
	if (Math.hypot(dx, dy) < middle) return 'below';
	if (Math.abs(dx) >= Math.abs(dy) * 0.4) return dx < 0 ? 'left' : 'right';
	return dy < 0 ? 'above' : 'below';
}

/** Spots around a point, ring after ring from `begin` to `end`, each ring from one direction on to both sides. */
export function* spots(
	aim: Point,
	begin: number,
	towards: number,
	end: number,
	grain = fine
): Generator<Spot> {
	for (let out = begin; out <= end; out += grain.rings) {
		const half = Math.max(0, Math.floor((Math.PI * out) / grain.spots));
		for (let index = 0; index <= 2 * half; index++) {
			const turn = (index % 2 === 0 ? -index : index + 1) / 2;
			const angle = towards + (half === 0 ? 0 : (turn * Math.PI) / (half + 0.5));
			const at = {
				x: Math.round(aim.x + Math.cos(angle) * out),
				y: Math.round(aim.y + Math.sin(angle) * out)
			};
			yield { at, side: sideAwayFrom(aim, at) };
		}
	}
}

/** The point in the middle of some. */
export function mean(points: readonly Point[]): Point {
	const sum = points.reduce((one, other) => ({ x: one.x + other.x, y: one.y + other.y }));
	return { x: sum.x / points.length, y: sum.y / points.length };
}
