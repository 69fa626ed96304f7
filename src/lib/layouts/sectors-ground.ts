import type { Point, Region } from './layout';
import type { Frame, Share } from './sectors-frame';

/** Half the gap between two grounds, and how far the corners are rounded. Model units. */
const seam = 4;
const round = 26;
/** The middle that no sector's ground covers, as a part of the way to the columns. */
const clearing = 0.3;

/** The grounds: each sector's part of the canvas, from around the centre to the edge. */
export function groundsOf(frame: Frame): Region[] {
	const sectors = new Set(frame.shares.map(({ group }) => group.sector));
	if (sectors.size === 1) return frame.shares.slice(0, 1).map((share) => wholeGround(frame, share));
	return frame.shares.map((share) => ground(frame, share));
}

function ground(frame: Frame, share: Share): Region {
	const { sign, top, bottom } = share;
	const { width, height, curve } = frame;
	const inner = (y: number): Point => ({ x: sign * clearing * curve(y), y: clearing * y });
	const atTop = top <= -height / 2 + 1e-6;
	const atBottom = bottom >= height / 2 - 1e-6;
	const [y0, y1] = [top + seam, bottom - seam];
	const outline: Point[] = [{ x: (sign * width) / 2, y: y0 }];
	if (atTop) outline.push({ x: sign * seam, y: y0 }, { x: sign * seam, y: clearing * y0 });
	else outline.push({ x: sign * curve(y0), y: y0 });
	const steps = 10;
	for (let index = 0; index <= steps; index++) outline.push(inner(y0 + ((y1 - y0) * index) / steps));
	if (atBottom) outline.push({ x: sign * seam, y: clearing * y1 }, { x: sign * seam, y: y1 });
	else outline.push({ x: sign * curve(y1), y: y1 });
	outline.push({ x: (sign * width) / 2, y: y1 });
	const at = { x: sign * (width / 2 - 18), y: top + 26 };
	return {
		sector: share.group.sector,
		outline: rounded(outline),
		label: { at, align: sign < 0 ? 'start' : 'end' }
	};
}

/** The ground of a sector that has the canvas to itself. */
function wholeGround({ width, height }: Frame, { group }: Share): Region {
	const [x, y] = [width / 2, height / 2];
	const outline = [
		{ x: -x, y: -y },
		{ x, y: -y },
		{ x, y },
		{ x: -x, y }
	];
	return {
		sector: group.sector,
		outline: rounded(outline),
		label: { at: { x: 0, y: -y + 26 }, align: 'middle' }
	};
}

/** An outline with its corners taken off along a curve. */
function rounded(outline: readonly Point[]): Point[] {
	return outline.flatMap((corner, index) => {
		const before = outline[(index + outline.length - 1) % outline.length] ?? corner;
		const after = outline[(index + 1) % outline.length] ?? corner;
		const [from, to] = [towards(corner, before), towards(corner, after)];
		return [0, 0.25, 0.5, 0.75, 1].map((part) => ({
			x: (1 - part) ** 2 * from.x + 2 * part * (1 - part) * corner.x + part ** 2 * to.x,
			y: (1 - part) ** 2 * from.y + 2 * part * (1 - part) * corner.y + part ** 2 * to.y
		}));
	});
}

function towards(from: Point, to: Point): Point {
	const length = Math.hypot(to.x - from.x, to.y - from.y);
	const part = length === 0 ? 0 : Math.min(round, length / 2) / length;
	return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
