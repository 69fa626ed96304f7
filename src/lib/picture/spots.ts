/** The places that a label may take beside its node, along its edge or on its ground, best first. */
import { pointAlong, type XY } from './geometry';
import type { PlacedLabel } from './label';
import { edges, type Box } from './occupancy';
import type { PictureEdge, PictureNode } from './picture';
import type { Ground, LabelSide, Placing } from './placing';
import { boundsOf, clip, covers, type Rectangle } from './polygon';
import { setBlock, type Block } from './wrap';

/** Pixels between a node's edge and its label, and around every label. */
const gap = 5;
const margin = 2;
const widest = { node: 132, narrow: 84, closest: 60, edge: 150, region: 320, narrowRegion: 120 };

/** The font size for what is usually set in another. */
const sized = (usual: number, { type }: Placing) => (type ? Math.max(type.least, usual * type.times) : usual);

type Align = PlacedLabel['align'];

/** The room that a label takes, with its margin. */
export function boxOf({ anchor, x, y, width, height }: PlacedLabel): Box {
	return {
		anchor,
		left: x - margin,
		top: y - margin,
		right: x + width + margin,
		bottom: y + height + margin,
		reach: 0
	};
}

interface Spot {
	readonly side: LabelSide;
	/** How far along that side, from -1 to 1: 0 in its middle, at either end hardly beside the node any more. */
	readonly along: number;
	readonly name: string;
}

/** The middle of each side. */
const middles = Object.fromEntries(
	(['right', 'left', 'below', 'above'] as const).map((side) => [side, { side, along: 0, name: `${side} 0` }])
) as Record<LabelSide, Spot>;

const sides = ['right', 'left', 'below', 'above'] as const;
const spots: readonly Spot[] = [0, 1, -1, 0.5, -0.5].flatMap((along) =>
	sides.map((side) => ({ side, along, name: `${side} ${along}` }))
);

/** Beside a node: the side that the layout left free, the other sides, their ends; then the same with shorter lines. */
export function* nodeSpots(node: PictureNode, placing: Placing, before?: PlacedLabel) {
	const anchor = placing.positions.get(node.id);
	if (!anchor) return;
	const size = sized(node.centre ? 16 : 12 + Math.round(node.importance * 2), placing);
	// Smaller letters take as few lines in less width, and then an even closer setting is tried.
	const times = Math.min(1, placing.type?.times ?? 1);
	const widths = [widest.node, widest.narrow, ...(times < 1 ? [widest.closest] : [])].map(
		(width) => width * times
	);
	const preferred = placing.sides?.get(node.id);
	const order = preferred ? [middles[preferred], ...spots] : spots;
	// As far out as the node reaches at the end of the range, so that it never grows over its own label.
	const out = node.radius * placing.scale * (placing.growth ?? 1) + gap + margin;
	const set = (width: number) => {
		const block = setBlock(node.label, size, node.centre ? 650 : 500, width, placing.measure);
		return (spot: Spot) => {
			const [x, y, align] = beside(spot, out, block);
			return label(node.id, 'node', anchor, block, x, y, align, `${spot.name} ${width}`);
		};
	};
	for (const width of before ? widths : [])
		yield* order.map(set(width)).filter(({ spot }) => spot === before?.spot);
	// The room that the layout left may be for the shorter lines alone.
	if (preferred) for (const width of widths) yield set(width)(middles[preferred]);
	for (const width of widths) {
		const at = set(width);
		for (const spot of order) yield at(spot);
	}
}

function beside(
	{ side, along }: Spot,
	out: number,
	{ width, height }: Block
): readonly [number, number, Align] {
	// At the end of a side the block is still beside the node's corner, so that it is clear whose it is.
	const down = -height / 2 + (along * (height + out)) / 2;
	const across = -width / 2 + (along * width) / 2;
	if (side === 'right') return [out, down, 'start'];
	if (side === 'left') return [-out - width, down, 'end'];
	return [across, side === 'below' ? out : -out - height, 'middle'];
}

/** Along an edge, for its words: in its middle first, then nearer to either end, then wherever it is in sight. */
export function* edgeSpots(edge: PictureEdge, placing: Placing, before?: PlacedLabel) {
	const [from, to] = [placing.positions.get(edge.from), placing.positions.get(edge.to)];
	if (!from || !to) return;
	const block = setBlock(edge.label, sized(11, placing), 500, widest.edge, placing.measure);
	const parts = [0.5, 0.34, 0.66, 0.22, 0.78];
	const { window } = placing;
	if (window) {
		const seen = sixteenths.filter((part) => holds(window, pointAlong(from, to, edge.bend, part)));
		const middle = seen[Math.floor(seen.length / 2)];
		if (middle !== undefined) parts.push(middle);
	}
	const labels = parts.map((part) => {
		const anchor = pointAlong(from, to, edge.bend, part);
		return label(edge.id, 'edge', anchor, block, -block.width / 2, -block.height / 2, 'middle', String(part));
	});
	if (before) yield* labels.filter(({ spot }) => spot === before.spot);
	yield* labels;
}

const sixteenths = Array.from({ length: 15 }, (_, index) => (index + 1) / 16);

interface Name {
	readonly block: Block;
	/** The name with its middle line at a model point. */
	readonly at: (anchor: XY, shift?: number) => PlacedLabel;
}

function nameOf({ sector, label: { align } }: Ground, placing: Placing, width: number): Name | null {
	const named = placing.picture.sectors.find(({ id }) => id === sector);
	if (!named) return null;
	const block = setBlock(named.label, sized(13, placing), 650, width, placing.measure);
	const x = align === 'start' ? 0 : align === 'end' ? -block.width : -block.width / 2;
	return {
		block,
		at: (anchor, shift = -0.5) =>
			label(sector, 'region', anchor, block, x, block.height * shift, align, 'region')
	};
}

/** On a sector's ground, for its name: where it stood before, or where the layout wants it. */
export function* regionSpots(region: Ground, placing: Placing, before?: PlacedLabel) {
	const name = nameOf(region, placing, widest.region);
	if (!name) return;
	const same = before?.size === name.block.size && before.lines.join(' ') === name.block.lines.join(' ');
	if (before && same) yield before;
	const zoom = placing.window?.zoom ?? placing.scale;
	for (const shift of [-0.5, 0, -1]) {
		const usual = name.at(region.label.at, shift);
		if (liesOver(region.outline, usual, zoom)) yield usual;
	}
}

/** Pixels that a name which has moved along with the window keeps from its edges, and steps of the search for room. */
const inset = 6;
const steps = 10;

/** Elsewhere on a sector's ground, for its name: over as much of it as is in sight, as near to the usual as there is. */
export function* furtherRegionSpots(region: Ground, placing: Placing) {
	const zoom = placing.window?.zoom ?? placing.scale;
	for (const width of [widest.region, widest.narrowRegion]) {
		const name = nameOf(region, placing, width);
		if (!name) return;
		for (const anchor of anchorsOn(region, name.at({ x: 0, y: 0 }), placing.window, zoom)) {
			const found = name.at(anchor);
			if (liesOver(region.outline, found, zoom)) yield found;
		}
	}
}

/** Anchors with which a name lies within the bounds of the part of its ground in sight, the nearest to the usual first. */
function anchorsOn(
	{ outline, label: { at } }: Ground,
	name: PlacedLabel,
	window: Rectangle | undefined,
	zoom: number
): XY[] {
	const off = inset / zoom;
	const ground = window
		? clip(outline, {
				left: window.left + off,
				top: window.top + off,
				right: window.right - off,
				bottom: window.bottom - off
			})
		: outline;
	if (ground.length < 3) return [];
	const { left, top, right, bottom } = boundsOf(ground);
	const box = edges(boxOf(name), zoom);
	const grid = (from: number, to: number, wish: number) =>
		from > to
			? []
			: [
					...Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps),
					Math.min(to, Math.max(from, wish))
				];
	const xs = grid(left - box.left / zoom, right - box.right / zoom, at.x);
	const ys = grid(top - box.top / zoom, bottom - box.bottom / zoom, at.y);
	const away = ({ x, y }: XY) => Math.hypot(x - at.x, y - at.y);
	return xs.flatMap((x) => ys.map((y) => ({ x, y }))).sort((one, other) => away(one) - away(other));
}

/** Whether a name is wholly over its ground, by its corners. */
function liesOver(outline: readonly XY[], name: PlacedLabel, zoom: number): boolean {
	const { left, top, right, bottom } = edges(boxOf(name), zoom);
	// A hair smaller, since at the edge of the window it may lie exactly on the edge of its ground.
	const [dx, dy] = [(right - left) / 100, (bottom - top) / 100];
	return [left + dx, right - dx].every((x) =>
		[top + dy, bottom - dy].every((y) => covers(outline, { x: x / zoom, y: y / zoom }))
	);
}

/** Whether a point lies in a rectangle. */
export function holds({ left, top, right, bottom }: Rectangle, { x, y }: XY): boolean {
	return x >= left && x <= right && y >= top && y <= bottom;
}

function label(
	id: string,
	kind: PlacedLabel['kind'],
	anchor: XY,
	block: Block,
	x: number,
	y: number,
	align: Align,
	spot: string
): PlacedLabel {
	const { lines, width, height, size, weight } = block;
	return { id, kind, anchor, x, y, align, spot, lines, width, height, size, weight };
}
