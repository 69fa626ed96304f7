/** Small signs above the network: what is contested, how many a bundle holds, what the reader has pinned. */
import {
	markScale,
	pointAlong,
	type Contested,
	type Mark,
	type Picture,
	type PictureEdge
} from '$lib/picture';
import { bridgeMark, contestedMark, countBadge, fontFamily, pinMark, tokens } from '$lib/theme';
import type { Point } from './elements';
import { onScreen, type Frame } from './frame';

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
