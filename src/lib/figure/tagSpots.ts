/**
 * The places that the numbers of a line may take, best first: on it, as map makers set the number of a road (Imhof 1962:
 * on the thing itself, clear of everything else, and no doubt whose it is), else aside of it with a leader.
 */
import { pointAlong, type PictureEdge, type Rectangle, type XY } from '$lib/picture';
import { reachOf, type StandingNode } from './lines';
import { around, boundsAround, cross, goesThrough } from './rectangles';
import type { TagBlock } from './tagRows';

/** A line as it is drawn, and what at it must be seen. */
export interface DrawnLine {
	readonly edge: PictureEdge;
	/** The point at a part of the way between its rims. */
	readonly along: (part: number) => XY;
	readonly length: number;
	readonly points: readonly XY[];
	readonly bounds: Rectangle;
	readonly heads: readonly Rectangle[];
}

export interface Spot {
	readonly block: TagBlock;
	/** The middle of the numbers. */
	readonly at: XY;
	/** From the line to the numbers where they stand aside. */
	readonly leader: readonly [XY, XY] | null;
	/** What it takes up: the numbers first. */
	readonly boxes: readonly Rectangle[];
	readonly cost: number;
}

/** Pixels from one place along a line to the next, and of a leader to where the numbers begin. */
const step = 6;
const leads = [6, 13, 22, 33];
/** Directions of a leader, from that of the line: straight to either side first. Radians. */
const turns = [1, -1, 0.65, -0.65, 1.35, -1.35].map((quarter) => (quarter * Math.PI) / 2);
const costs = { row: 0.25, aside: 2.5, pixel: 0.06, touched: 0.8 };

/** A line as it is drawn between two nodes; null where they hide it. */
export function drawnLine(
	edge: PictureEdge,
	[from, to]: readonly [StandingNode, StandingNode],
	bend: number,
	width: number
): DrawnLine | null {
	const { seen, heads } = reachOf(from, to, bend, edge.arrow, width);
	if (!seen) return null;
	const along = (part: number) => pointAlong(from.at, to.at, bend, seen[0] + (seen[1] - seen[0]) * part);
	const pieces = from === to ? 24 : bend === 0 ? 1 : 10;
	const points = Array.from({ length: pieces + 1 }, (_, index) => along(index / pieces));
	return {
		edge,
		along,
		length: points.slice(1).reduce((sum, { x, y }, index) => {
			const before = points[index] ?? { x, y };
			return sum + Math.hypot(x - before.x, y - before.y);
		}, 0),
		points,
		bounds: boundsAround(points, 0),
		heads: heads.map((corners) => boundsAround(corners, 0.5))
	};
}

/** The places for the numbers of a line, cheapest first; none where a reader would take them for another line's. */
export function spotsOf(
	line: DrawnLine,
	blocks: readonly TagBlock[],
	lines: readonly DrawnLine[],
	isFree: (box: Rectangle) => boolean
): readonly Spot[] {
	const others = lines.filter((other) => other !== line);
	const found: Spot[] = [];
	const consider = (spot: Spot) => {
		if (!spot.boxes.every(isFree)) return;
		const doubt = doubtOf(spot, others);
		if (doubt !== null) found.push({ ...spot, cost: spot.cost + doubt });
	};
	for (const [rows, block] of blocks.entries()) {
		for (const part of partsOf(line.length, step, 20)) {
			const at = line.along(part);
			const box = around(at, block.width, block.height);
			const cost = Math.abs(part - 0.5) + rows * costs.row;
			consider({ block, at, leader: null, boxes: [box], cost });
		}
		for (const part of partsOf(line.length, 3 * step, 5))
			for (const spot of asideOf(line, part, block))
				consider({ ...spot, cost: spot.cost + rows * costs.row });
	}
	return found.sort((one, other) => one.cost - other.cost);
}

/** Parts of a line so many pixels apart or more, its middle first. */
function partsOf(length: number, pixels: number, most: number): readonly number[] {
	const each = Math.max(1, Math.min(most, Math.floor(length / 2 / pixels)));
	return Array.from({ length: 2 * each + 1 }, (_, index) => {
		const out = Math.ceil(index / 2) / (each + 0.5) / 2;
		return index % 2 === 0 ? 0.5 + out : 0.5 - out;
	});
}

/** Aside of a point of a line, at the end of leaders of different lengths and directions. */
function* asideOf({ along }: DrawnLine, part: number, block: TagBlock): Generator<Spot> {
	const from = along(part);
	const [before, after] = [along(Math.max(0, part - 0.02)), along(Math.min(1, part + 0.02))];
	const heading = Math.atan2(after.y - before.y, after.x - before.x);
	for (const lead of leads)
		for (const turn of turns) {
			const [x, y] = [Math.cos(heading + turn), Math.sin(heading + turn)];
			const to = { x: from.x + x * lead, y: from.y + y * lead };
			// From where the leader ends as far again as it takes to the middle of the numbers.
			const inside = Math.min(block.width / 2 / Math.abs(x), block.height / 2 / Math.abs(y));
			const at = { x: to.x + x * inside, y: to.y + y * inside };
			const dots = Array.from({ length: Math.floor(lead / 3) }, (_, index) => {
				const share = (index * 3 + 1.5) / lead;
				return around({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }, 2, 2);
			});
			const cost = Math.abs(part - 0.5) + costs.aside + lead * costs.pixel;
			yield { block, at, leader: [from, to], boxes: [around(at, block.width, block.height), ...dots], cost };
		}
}

/** How far a reader might take numbers for another line's, by what goes through them; null where it is too far. */
function doubtOf({ boxes, leader }: Spot, others: readonly DrawnLine[]): number | null {
	const [box] = boxes;
	if (!box) return null;
	let doubt = 0;
	const [across, down] = [(box.right - box.left) * 0.25, (box.bottom - box.top) * 0.2];
	const heart = {
		left: box.left + across,
		right: box.right - across,
		top: box.top + down,
		bottom: box.bottom - down
	};
	for (const { points, bounds } of others) {
		const near = isNear(bounds, box);
		if (!near && !leader) continue;
		let touched = false;
		for (let index = 1; index < points.length; index++) {
			const [from, to] = [points[index - 1], points[index]];
			if (!from || !to) continue;
			// Aside of its line, and yet over another, they would seem to be that one's.
			if (leader && cross(from, to, ...leader)) return null;
			if (!near || !goesThrough(from, to, box)) continue;
			if (goesThrough(from, to, heart)) return null;
			touched = true;
		}
		if (touched) doubt += leader ? 2 * costs.touched : costs.touched;
	}
	return doubt;
}

/** Whether rectangles touch; the bounds of a line that is level or upright have no area. */
const isNear = (one: Rectangle, other: Rectangle) =>
	one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
