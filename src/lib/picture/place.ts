/**
 * Where the labels of a picture stand, for canvas and figure alike: greedily by importance, over a few places beside
 * each node, against what room is taken. What finds no room is left out, not cut and not laid over another; what the
 * reader points at comes first and so comes back. (The idea of an occupancy test is vega-label's; it tests pixels of
 * one scale, ours boxes over a range of scales.)
 */
import { edgeMiddle, type XY } from './geometry';
import type { Measure, PlacedLabel } from './label';
import { Occupancy, type Box } from './occupancy';
import type { Picture, PictureEdge, PictureNode } from './picture';
import { setBlock, type Block } from './wrap';

export type LabelSide = 'right' | 'left' | 'below' | 'above';

export interface Placing {
	readonly picture: Picture;
	readonly positions: ReadonlyMap<string, XY>;
	/** The side on which a layout left room for a node's label: tried first. */
	readonly sides?: ReadonlyMap<string, LabelSide>;
	/** Where the names of sectors stand. */
	readonly regions?: readonly {
		readonly sector: string;
		readonly label: { readonly at: XY; readonly align: PlacedLabel['align'] };
	}[];
	readonly measure: Measure;
	/** Pixels per model unit. */
	readonly scale: number;
	/** By how much the scale may grow before labels are placed again; 1 for a figure. */
	readonly growth?: number;
	/** What the reader points at: nodes and edges whose labels come before all others. */
	readonly insist?: ReadonlySet<string>;
	/** Labels are a budget: nobody reads more than this at once. */
	readonly budget?: number;
	/** Only what lies in here, in model units, is labelled. */
	readonly window?: {
		readonly left: number;
		readonly top: number;
		readonly right: number;
		readonly bottom: number;
	};
}

/** Pixels between a node's edge and its label, and around every label. */
const gap = 5;
const margin = 2;
const widest = { node: 132, edge: 150, region: 320 };
/** With no more lines than this each may carry its words; with more only those the reader lit. */
const fewEdges = 30;

/** The labels of a picture, none touching another nor a node, at any scale from `scale` to `scale * growth`. */
export function place(placing: Placing): readonly PlacedLabel[] {
	const { picture, positions, scale, growth = 1, budget = 150, insist = new Set<string>() } = placing;
	const occupancy = new Occupancy(scale, scale * growth);
	const inside = picture.nodes.filter(({ id }) => isInside(positions.get(id), placing.window));
	for (const node of inside) addNode(node, positions, occupancy);
	const placed: PlacedLabel[] = [];
	const attempt = (candidates: readonly PlacedLabel[]) => {
		if (placed.length >= budget) return;
		const found = candidates.find((label) => occupancy.isFree(boxOf(label)));
		if (!found) return;
		occupancy.add(boxOf(found));
		placed.push(found);
	};
	for (const region of placing.regions ?? []) attempt(regionCandidates(region, placing));
	const first = (node: PictureNode) => insist.has(node.id) || node.emphasis === 'selected';
	const ordered = [...inside].sort(
		(a, b) =>
			Number(first(b)) - Number(first(a)) ||
			Number(b.emphasis === 'neighbour') - Number(a.emphasis === 'neighbour') ||
			b.importance - a.importance ||
			(a.id < b.id ? -1 : 1)
	);
	for (const node of ordered) attempt(nodeCandidates(node, placing));
	for (const edge of edgesToLabel(picture.edges, insist)) attempt(edgeCandidates(edge, placing));
	return placed;
}

function edgesToLabel(edges: readonly PictureEdge[], insist: ReadonlySet<string>): PictureEdge[] {
	const rank = (edge: PictureEdge) =>
		insist.has(edge.id) || edge.emphasis === 'selected' ? 0 : edge.emphasis === 'neighbour' ? 1 : 2;
	const fewNeighbours = edges.filter((edge) => rank(edge) === 1).length <= fewEdges;
	return edges
		.filter((edge) => rank(edge) === 0 || (rank(edge) === 1 && fewNeighbours) || edges.length <= fewEdges)
		.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

function isInside(position: XY | undefined, window: Placing['window']): position is XY {
	if (!position || !window) return position !== undefined;
	const { x, y } = position;
	return x >= window.left && x <= window.right && y >= window.top && y <= window.bottom;
}

function addNode({ id, radius }: PictureNode, positions: Placing['positions'], occupancy: Occupancy) {
	const anchor = positions.get(id);
	if (anchor) occupancy.add({ anchor, left: 0, top: 0, right: 0, bottom: 0, reach: radius });
}

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

function nodeCandidates(node: PictureNode, placing: Placing): PlacedLabel[] {
	const anchor = placing.positions.get(node.id);
	if (!anchor) return [];
	const size = node.centre ? 16 : 12 + Math.round(node.importance * 2);
	const block = setBlock(node.label, size, node.centre ? 650 : 500, widest.node, placing.measure);
	const { width, height } = block;
	// As far out as the node reaches at the end of the range, so that it never grows over its own label.
	const out = node.radius * placing.scale * (placing.growth ?? 1) + gap + margin;
	const slant = out * 0.75;
	const places = {
		right: [out, -height / 2, 'start'],
		left: [-out - width, -height / 2, 'end'],
		below: [-width / 2, out, 'middle'],
		above: [-width / 2, -out - height, 'middle'],
		rightBelow: [slant, slant, 'start'],
		rightAbove: [slant, -slant - height, 'start'],
		leftBelow: [-slant - width, slant, 'end'],
		leftAbove: [-slant - width, -slant - height, 'end']
	} as const satisfies Record<string, readonly [number, number, PlacedLabel['align']]>;
	const preferred = placing.sides?.get(node.id);
	const order = [
		...new Set([...(preferred ? [preferred] : []), ...(Object.keys(places) as (keyof typeof places)[])])
	];
	return order.map((side) => {
		const [x, y, align] = places[side];
		return label(node.id, 'node', anchor, block, x, y, align);
	});
}

/** Places along an edge for its words: in its middle first, then nearer to either end. */
function edgeCandidates(edge: PictureEdge, placing: Placing): PlacedLabel[] {
	const [from, to] = [placing.positions.get(edge.from), placing.positions.get(edge.to)];
	if (!from || !to) return [];
	const block = setBlock(edge.label, 11, 500, widest.edge, placing.measure);
	const middle = edgeMiddle(from, to, edge.bend);
	return [0, -0.18, 0.18, -0.3, 0.3].map((shift) => {
		const anchor = { x: middle.x + (to.x - from.x) * shift, y: middle.y + (to.y - from.y) * shift };
		return label(edge.id, 'edge', anchor, block, -block.width / 2, -block.height / 2, 'middle');
	});
}

function regionCandidates(
	{ sector, label: { at, align } }: NonNullable<Placing['regions']>[number],
	placing: Placing
): PlacedLabel[] {
	const named = placing.picture.sectors.find(({ id }) => id === sector);
	if (!named) return [];
	const block = setBlock(named.label, 13, 650, widest.region, placing.measure);
	const x = align === 'start' ? 0 : align === 'end' ? -block.width : -block.width / 2;
	return [-0.5, 0, -1].map((shift) => label(sector, 'region', at, block, x, block.height * shift, align));
}

function label(
	id: string,
	kind: PlacedLabel['kind'],
	anchor: XY,
	block: Block,
	x: number,
	y: number,
	align: PlacedLabel['align']
): PlacedLabel {
	return { id, kind, anchor, x, y, align, ...block };
}
