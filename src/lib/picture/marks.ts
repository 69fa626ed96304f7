/** Places of the small signs on the lines of a picture, for canvas and figure alike. */
import { pointAlong, type XY } from './geometry';
import type { PlacedLabel } from './label';
import type { Contested, Picture, PictureEdge } from './picture';

/** A mark on an edge, at a part of the way from its one end to the other. */
export interface Mark {
	readonly edge: PictureEdge;
	readonly part: number;
	readonly contested: Contested;
	/** Whether it is marked as a lone bridge. */
	readonly bridge: boolean;
	/** How many relationships; 0 says nothing. */
	readonly count: number;
}

/** Where a mark may stand, best first. */
const parts = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
/** Where one that must be said looks when none of these is free: for where it covers least. */
const leastInTheWay = Array.from({ length: 33 }, (_, step) => 0.1 + step / 40);
/** Below this zoom marks shrink with the picture, lest they cover it; not below the least size. */
const shrinking = { from: 0.65, least: 0.4 };
/** Nobody reads more of them. */
const budget = 150;

/**
 * Finds places for the marks of a picture, of a radius in pixels, at a zoom: beside its labels, its nodes and each other.
 * A count that finds none is left out; what is contested is always said.
 */
export function placeMarks(
	{ nodes, edges }: Picture,
	labels: readonly PlacedLabel[],
	positions: ReadonlyMap<string, XY>,
	zoom: number,
	radius: number
): Mark[] {
	const worded = new Set(labels.filter(({ kind }) => kind === 'edge').map(({ id }) => id));
	const reach = radius * markScale(zoom) + 2;
	const taken: XY[] = [];
	/** Pixels between a mark and what is nearest to it, as far as that matters; less than none where it lies over it. */
	const roomAt = ({ x, y }: XY) => {
		let room = reach;
		for (const other of taken) room = Math.min(room, Math.hypot(other.x - x, other.y - y) * zoom - 2 * reach);
		for (const { id, radius } of nodes) {
			const at = positions.get(id);
			if (at) room = Math.min(room, (Math.hypot(at.x - x, at.y - y) - radius) * zoom - reach);
		}
		for (const { anchor, x: left, y: top, width, height } of labels) {
			const [dx, dy] = [(x - anchor.x) * zoom - left, (y - anchor.y) * zoom - top];
			room = Math.min(room, Math.max(-dx, -dy, dx - width, dy - height) - reach);
		}
		return room;
	};
	const marks: Mark[] = [];
	const marked = edges
		.filter((edge) => isMarked(edge) || edge.relationships.length > 1)
		.sort((one, other) => Number(isMarked(other)) - Number(isMarked(one)));
	for (const edge of marked.slice(0, budget)) {
		const [from, to] = [positions.get(edge.from), positions.get(edge.to)];
		if (!from || !to) continue;
		const room = (part: number) => roomAt(pointAlong(from, to, edge.bend, part));
		const free = parts.find((part) => room(part) > 0);
		if (free === undefined && !isMarked(edge)) continue;
		const part = free ?? leastInTheWay.reduce((best, other) => (room(other) > room(best) ? other : best));
		taken.push(pointAlong(from, to, edge.bend, part));
		// A label says in words what the count says in a figure.
		const count = worded.has(edge.id) || edge.relationships.length < 2 ? 0 : edge.relationships.length;
		// One mark on a line: what is contested goes before what hangs on it.
		const bridge = edge.loneBridge && edge.contested === null;
		if (isMarked(edge) || count > 0) marks.push({ edge, part, contested: edge.contested, bridge, count });
	}
	return marks;
}

/** Whether a line bears a mark that is always said. */
const isMarked = ({ contested, loneBridge }: PictureEdge) => contested !== null || loneBridge;

/** By how much marks are smaller than their full size at a zoom. */
export function markScale(zoom: number): number {
	return Math.min(1, Math.max(shrinking.least, zoom / shrinking.from));
}
