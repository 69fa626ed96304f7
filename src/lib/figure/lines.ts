/** The lines of a picture: where they begin and end at the rims of their nodes, and their heads. Figure pixels. */
import { edgeMiddle, pointAlong, quadratic, type PictureEdge, type PictureNode, type XY } from '$lib/picture';
import { shapeOf } from '$lib/theme';
import { tidy } from './outline';

/** A node where it stands. */
export interface StandingNode {
	readonly node: PictureNode;
	readonly at: XY;
	readonly radius: number;
}

export interface LinePaths {
	readonly line: string;
	/** Filled triangles. */
	readonly heads: readonly string[];
}

/** What of an edge is to be seen, as points. */
interface Reach {
	/** Parts of the way at which it comes out of one node and goes into the other; null where nothing lies between. */
	readonly seen: readonly [from: number, to: number] | null;
	/** The part of the way that a head takes, and the corners of each. */
	readonly part: number;
	readonly heads: readonly (readonly XY[])[];
}

/** Pixels between a node's rim and the end of a line. */
const gap = 2.5;

/** The path of an edge from rim to rim, `bend` pixels out, with heads that suit a line so many pixels wide. */
export function linePaths(
	from: StandingNode,
	to: StandingNode,
	bend: number,
	arrow: PictureEdge['arrow'],
	width: number
): LinePaths {
	if (from.node.id === to.node.id) return { line: loop(from.at, bend), heads: [] };
	const along = (at: number) => pointAlong(from.at, to.at, bend, at);
	const { seen, part, heads } = reachOf(from, to, bend, arrow, width);
	if (!seen) return { line: '', heads: [] };
	// A line ends inside its head, or its square end would show beside the tip.
	const start = seen[0] + (isBackward(arrow) ? part * 0.8 : 0);
	const end = seen[1] - (isForward(arrow) ? part * 0.8 : 0);
	return {
		line: bend === 0 ? straight(along(start), along(end)) : curve(from.at, to.at, bend, start, end),
		heads: heads.map((corners) => `M${corners.map(point).join('L')}Z`)
	};
}

const isBackward = (arrow: PictureEdge['arrow']) => arrow === 'backward' || arrow === 'both';
const isForward = (arrow: PictureEdge['arrow']) => arrow === 'forward' || arrow === 'both';

/** Where an edge comes out of its nodes, and its heads: of what `linePaths` draws, for whoever must keep clear of it. */
export function reachOf(
	from: StandingNode,
	to: StandingNode,
	bend: number,
	arrow: PictureEdge['arrow'],
	width: number
): Reach {
	if (from.node.id === to.node.id) return { seen: [0.12, 0.88], part: 0, heads: [] };
	const along = (part: number) => pointAlong(from.at, to.at, bend, part);
	const [leaves, enters] = [rimOf(from, along, 0), rimOf(to, along, 1)];
	// Nodes that lie over each other have no line between them to see.
	if (leaves >= enters) return { seen: null, part: 0, heads: [] };
	const length = Math.hypot(along(enters).x - along(leaves).x, along(enters).y - along(leaves).y);
	const part = (Math.min(headLength(width), length / 3) / length) * (enters - leaves);
	const heads = [
		...(isBackward(arrow) ? [head(along(leaves), along(leaves + part))] : []),
		...(isForward(arrow) ? [head(along(enters), along(enters - part))] : [])
	];
	return { seen: [leaves, enters], part, heads };
}

/** As long as the canvas draws it: Cytoscape's triangle is three tenths of a size that grows with the line from some width on. */
function headLength(width: number): number {
	return 0.3 * 0.85 * Math.max((width * 13.37) ** 0.9, 29);
}

/** The corners of a head, its tip first. */
function head(tip: XY, foot: XY): readonly XY[] {
	const [dx, dy] = [(foot.x - tip.x) / 2, (foot.y - tip.y) / 2];
	return [tip, { x: foot.x - dy, y: foot.y + dx }, { x: foot.x + dy, y: foot.y - dx }];
}

const point = ({ x, y }: XY) => `${tidy(x)} ${tidy(y)}`;
const straight = (from: XY, to: XY) => `M${point(from)}L${point(to)}`;

/** The part of a quadratic curve from one part of the way to another. */
function curve(from: XY, to: XY, bend: number, start: number, end: number): string {
	const middle = edgeMiddle(from, to, bend);
	const control = { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 };
	const mix = (one: number, by: number, other: number) =>
		(1 - start) * (1 - end) * one + ((1 - start) * end + start * (1 - end)) * by + start * end * other;
	const own = { x: mix(from.x, control.x, to.x), y: mix(from.y, control.y, to.y) };
	const [first, last] = [quadratic(from, control, to, start), quadratic(from, control, to, end)];
	return `M${point(first)}Q${point(own)} ${point(last)}`;
}

/** A line that comes back to where it began: near enough to its two curves at any size. */
function loop(at: XY, bend: number): string {
	const points = Array.from({ length: 33 }, (_, step) => pointAlong(at, at, bend, step / 32));
	return `M${points.map(point).join('L')}`;
}

/** The part of the way at which a line leaves the node at its beginning (0) or end (1). */
function rimOf({ node, at, radius }: StandingNode, along: (part: number) => XY, end: 0 | 1): number {
	const { corners } = shapeOf(node.shape);
	const reach = radius + gap;
	const isInside = ({ x, y }: XY) => {
		const [dx, dy] = [(x - at.x) / reach, (y - at.y) / reach];
		return corners.length === 0 ? Math.hypot(dx, dy) < 1 : isWithin(corners, dx, dy);
	};
	let [inside, outside] = [end as number, 0.5];
	if (isInside(along(outside))) return outside;
	for (let step = 0; step < 24; step++) {
		const middle = (inside + outside) / 2;
		if (isInside(along(middle))) inside = middle;
		else outside = middle;
	}
	return outside;
}

/** Whether a point lies within a convex outline that goes around clockwise on a screen. */
function isWithin(corners: readonly (readonly [number, number])[], x: number, y: number): boolean {
	return corners.every(([ax, ay], index) => {
		const [bx, by] = corners[(index + 1) % corners.length] ?? [ax, ay];
		return (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= 0;
	});
}
