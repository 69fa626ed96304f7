/** Small signs above the network: what is contested, how many a bundle holds, what the reader has pinned. */
import { pointAlong, type Contested, type Picture, type PictureEdge, type PlacedLabel } from '$lib/picture';
import { bridgeMark, contestedMark, countBadge, fontFamily, pinMark, tokens } from '$lib/theme';
import type { Point } from './elements';
import { onScreen, type Frame } from './frame';

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
 * Finds places for the marks of a picture at a zoom, beside its labels, its nodes and each other. A count that finds
 * none is left out; what is contested is always said.
 */
export function placeMarks(
	{ nodes, edges }: Picture,
	labels: readonly PlacedLabel[],
	positions: ReadonlyMap<string, Point>,
	zoom: number
): Mark[] {
	const worded = new Set(labels.filter(({ kind }) => kind === 'edge').map(({ id }) => id));
	const reach = countBadge.radius * markScale(zoom) + 2;
	const taken: Point[] = [];
	/** Pixels between a mark and what is nearest to it, as far as that matters; less than none where it lies over it. */
	const roomAt = ({ x, y }: Point) => {
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

/** Paints the marks where their edges are at this moment. */
export function paintMarks(
	context: CanvasRenderingContext2D,
	marks: readonly Mark[],
	positionOf: (id: string) => Point | null,
	frame: Frame
) {
	const scale = markScale(frame.zoom) * frame.ratio;
	for (const { edge, part, contested, bridge, count } of marks) {
		const [from, to] = [positionOf(edge.from), positionOf(edge.to)];
		if (!from || !to) continue;
		const { x, y } = onScreen(pointAlong(from, to, edge.bend, part), frame);
		const aside = (contested || bridge) && count > 0 ? contestedMark.radius : 0;
		context.setTransform(scale, 0, 0, scale, x * frame.ratio, y * frame.ratio);
		if (count > 0) paintCount(context, aside, String(count), edge, frame);
		if (contested) paintContested(context, -aside, contested, frame);
		else if (bridge) paintBridge(context, -aside, frame);
	}
}

function paintCount(
	context: CanvasRenderingContext2D,
	x: number,
	count: string,
	{ emphasis }: PictureEdge,
	{ theme }: Frame
) {
	const { ground, line, inkSoft, ink } = tokens[theme];
	const { radius, size, weight } = countBadge;
	const width = Math.max(0, count.length - 1) * size * 0.6;
	context.fillStyle = ground;
	context.strokeStyle = emphasis === 'normal' ? line : ink;
	context.lineWidth = 1;
	context.beginPath();
	context.roundRect(x - radius - width / 2, -radius, 2 * radius + width, 2 * radius, radius);
	context.fill();
	context.stroke();
	context.fillStyle = emphasis === 'normal' ? inkSoft : ink;
	context.font = `${weight} ${size}px ${fontFamily}`;
	context.textAlign = 'center';
	context.fillText(count, x, size * 0.36);
}

const path = (drawn: string) => (typeof Path2D === 'undefined' ? null : new Path2D(drawn));
const sign = path(contestedMark.sign);
const lozenge = path(bridgeMark.outline);
const bar = path(bridgeMark.sign);

/** A quarrel over the tie itself is a filled disc, one over a detail of it an outlined one. */
function paintContested(
	context: CanvasRenderingContext2D,
	x: number,
	contested: NonNullable<Contested>,
	{ theme }: Frame
) {
	const { warning, ground } = tokens[theme];
	context.save();
	context.translate(x, 0);
	context.lineCap = 'round';
	context.lineWidth = contestedMark.stroke;
	context.beginPath();
	context.arc(0, 0, contestedMark.radius, 0, 2 * Math.PI);
	context.fillStyle = contested === 'tie' ? warning : ground;
	context.strokeStyle = contested === 'tie' ? ground : warning;
	context.fill();
	context.stroke();
	if (sign) context.stroke(sign);
	context.restore();
}

function paintBridge(context: CanvasRenderingContext2D, x: number, { theme }: Frame) {
	const { ground, lineLit } = tokens[theme];
	context.save();
	context.translate(x, 0);
	context.fillStyle = ground;
	context.strokeStyle = lineLit;
	context.lineWidth = bridgeMark.stroke;
	if (lozenge) context.fill(lozenge);
	if (lozenge) context.stroke(lozenge);
	if (bar) context.stroke(bar);
	context.restore();
}

/** Marks each node that the reader has put where it is with a small pin's head. */
export function paintPins(
	context: CanvasRenderingContext2D,
	{ nodes }: Picture,
	positionOf: (id: string) => Point | null,
	frame: Frame
) {
	const { ground, ink } = tokens[frame.theme];
	context.setTransform(frame.ratio, 0, 0, frame.ratio, 0, 0);
	for (const { id, radius, pinned } of nodes) {
		const at = pinned ? positionOf(id) : null;
		if (!at) continue;
		const { x, y } = onScreen({ x: at.x + radius * pinMark.at, y: at.y - radius * pinMark.at }, frame);
		context.beginPath();
		context.arc(x, y, pinMark.radius, 0, 2 * Math.PI);
		context.fillStyle = ink;
		context.strokeStyle = ground;
		context.lineWidth = pinMark.stroke;
		context.fill();
		context.stroke();
	}
}
