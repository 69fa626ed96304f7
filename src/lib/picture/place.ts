/**
 * Where the labels of a picture stand, for canvas and figure alike: greedily by importance, over the places beside each
 * node, against what room is taken. What finds no room is left out, not cut and not laid over another; what the reader
 * points at comes first and so comes back. (The idea of an occupancy test is vega-label's; it tests pixels of one
 * scale, ours boxes over a range of scales.)
 */
import { badgeSpots } from './badges';
import type { PlacedLabel } from './label';
import { edges as edgesOfBox, Occupancy, type Box } from './occupancy';
import type { PictureEdge, PictureNode } from './picture';
import type { Placing } from './placing';
import { boxOf, edgeSpots, furtherRegionSpots, holds, nodeSpots, regionSpots } from './spots';

/** With no more lines than this each may carry its words; with more only those the reader lit. */
export const fewEdges = 30;
/** For no more nodes than this another's label is asked to step aside: where more have no room there is none. */
const squeezed = 12;

/**
 * The labels of a picture, none touching another nor a node, at any scale from `scale` to `scale * growth`; none cut
 * off by the window that they are placed for.
 */
export function place(placing: Placing): readonly PlacedLabel[] {
	const { picture, positions, scale, growth = 1, window, insist = new Set<string>() } = placing;
	const occupancy = new Occupancy(scale, scale * growth);
	for (const node of picture.nodes) addNode(node, placing, occupancy);
	const before = new Map(placing.previous?.map((label) => [`${label.kind} ${label.id}`, label]));
	const placed = new Placed(placing, occupancy);
	const unnamed = (placing.regions ?? []).filter(
		(region) => !placed.add(regionSpots(region, placing, before.get(`region ${region.sector}`)))
	);
	const inside = picture.nodes.filter(({ id }) => {
		const at = positions.get(id);
		return at && (!window || holds(window, at));
	});
	const spotsOf = (node: PictureNode) => nodeSpots(node, placing, before.get(`node ${node.id}`));
	const without = byImportance(inside, insist).filter((node) => !placed.add(spotsOf(node)));
	const nodes = new Map(picture.nodes.map((node) => [node.id, node]));
	for (const node of without.slice(0, squeezed))
		placed.squeezeIn(spotsOf(node), ({ id }) => {
			const other = nodes.get(id);
			return other ? nodeSpots(other, placing) : [];
		});
	const badges = byImportance(inside, insist).filter(({ beyond }) => beyond !== null);
	for (const node of badges)
		placed.add(badgeSpots(node, placing, badges.length, before.get(`beyond ${node.id}`)));
	// A name that cannot stand where it belongs gives way to those of entities, and must not be taken for one.
	for (const region of unnamed) placed.add(furtherRegionSpots(region, placing), clearance);
	for (const edge of edgesToLabel(picture.edges, insist))
		placed.add(edgeSpots(edge, placing, before.get(`edge ${edge.id}`)));
	return placed.labels;
}

/** Pixels that the name of a sector keeps from everything else where it has moved along. */
const clearance = 10;

/** The labels that have found room so far. */
class Placed {
	readonly #placing: Placing;
	readonly #occupancy: Occupancy;
	readonly #labels = new Map<Box, PlacedLabel>();

	constructor(placing: Placing, occupancy: Occupancy) {
		this.#placing = placing;
		this.#occupancy = occupancy;
	}

	get labels(): PlacedLabel[] {
		return [...this.#labels.values()];
	}

	/**
	 * Places a label on the first of its spots that is in sight and free, with so many pixels free around it; says whether
	 * there was one.
	 */
	add(spots: Iterable<PlacedLabel>, around = 0): boolean {
		if (this.#isSpent) return false;
		for (const label of spots) {
			if (this.#isCut(label)) continue;
			const box = boxOf(label);
			if (!this.#occupancy.isFree(box, around)) continue;
			this.#take(box, label);
			return true;
		}
		return false;
	}

	/** Places a label where one other stands that has another place to go. */
	squeezeIn(spots: Iterable<PlacedLabel>, spotsOf: (label: PlacedLabel) => Iterable<PlacedLabel>) {
		if (this.#isSpent) return;
		for (const label of spots) {
			if (this.#isCut(label)) continue;
			const box = boxOf(label);
			const [taken, ...others] = this.#occupancy.inTheWay(box, 2);
			const other = taken && this.#labels.get(taken);
			if (!other || other.kind !== 'node' || others.length > 0) continue;
			this.#give(taken);
			this.#take(box, label);
			if (this.add(spotsOf(other))) return;
			this.#give(box);
			this.#take(taken, other);
		}
	}

	get #isSpent(): boolean {
		return this.#labels.size >= (this.#placing.budget ?? 150);
	}

	#take(box: Box, label: PlacedLabel) {
		this.#occupancy.add(box);
		this.#labels.set(box, label);
	}

	#give(box: Box) {
		this.#occupancy.remove(box);
		this.#labels.delete(box);
	}

	/** Whether an edge of the window cuts a label, or something lies over it. */
	#isCut(label: PlacedLabel): boolean {
		const { window, scale } = this.#placing;
		if (!window) return false;
		const { zoom = scale } = window;
		const { left, top, right, bottom } = edgesOfBox(boxOf(label), zoom);
		const { covered } = window;
		if (
			covered &&
			left < covered.right * zoom &&
			right > covered.left * zoom &&
			top < covered.bottom * zoom &&
			bottom > covered.top * zoom
		)
			return true;
		return (
			left < window.left * zoom ||
			top < window.top * zoom ||
			right > window.right * zoom ||
			bottom > window.bottom * zoom
		);
	}
}

function byImportance(nodes: readonly PictureNode[], insist: ReadonlySet<string>): PictureNode[] {
	const first = (node: PictureNode) => insist.has(node.id) || node.emphasis === 'selected';
	return [...nodes].sort(
		(a, b) =>
			Number(first(b)) - Number(first(a)) ||
			Number(b.emphasis === 'neighbour') - Number(a.emphasis === 'neighbour') ||
			b.importance - a.importance ||
			(a.id < b.id ? -1 : 1)
	);
}

function edgesToLabel(edges: readonly PictureEdge[], insist: ReadonlySet<string>): PictureEdge[] {
	const rank = (edge: PictureEdge) =>
		insist.has(edge.id) || edge.emphasis === 'selected' ? 0 : edge.emphasis === 'neighbour' ? 1 : 2;
	const fewNeighbours = edges.filter((edge) => rank(edge) === 1).length <= fewEdges;
	return edges
		.filter((edge) => rank(edge) === 0 || (rank(edge) === 1 && fewNeighbours) || edges.length <= fewEdges)
		.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

/** Pixels around the window within which a node may be in the way of a label: no label is longer. */
const farthest = 400;

/** Takes the room of a node, also of one that is out of sight but may come to touch a label as the scale changes. */
function addNode(
	{ id, radius: reach }: PictureNode,
	{ positions, window, scale }: Placing,
	occupancy: Occupancy
) {
	const anchor = positions.get(id);
	if (!anchor) return;
	if (window) {
		const { left, top, right, bottom } = window;
		const far = reach + farthest / scale;
		if (!holds({ left: left - far, top: top - far, right: right + far, bottom: bottom + far }, anchor))
			return;
	}
	occupancy.add({ anchor, left: 0, top: 0, right: 0, bottom: 0, reach });
}
