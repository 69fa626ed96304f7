import { boxesOf } from './boxes';
import type { LayoutEdge, LayoutGraph, LayoutNode, Point, Side } from './layout';
import type { Frame, Share } from './sectors-frame';
import { columnPlaces, freePlaces, type Column, type Ordered } from './sectors-order';
import { Tangle } from './tangle';

export interface Placed {
	readonly positions: ReadonlyMap<string, Point>;
	readonly sides: ReadonlyMap<string, Side>;
}

/** Above this many lines single crossings no longer matter to the eye, and weighing them takes too long. */
const manyLines = 240;
const passes = 4;
/** A change has to be worth more than this: it keeps the picture from turning over for nothing. */
const worthwhile = 0.3;

/** Places everybody, then moves and swaps within the sectors while that takes crossings and covered labels away. */
export function untangle(graph: LayoutGraph, frame: Frame, ordered: Ordered): Placed {
	const edges = linesOf(graph);
	const tangle = new Tangle(graph.nodes, edges, frame.legibleAt);
	for (const [id, at] of ordered.centre) tangle.put(id, at, 'below');
	let columns = ordered.columns;
	for (const column of columns) putColumn(tangle, column, frame);
	for (const { share } of columns) putFree(tangle, share.group.free, freePlaces(share, frame));
	if (edges.length <= manyLines) {
		for (let pass = 0; pass < passes; pass++) {
			for (const { share } of columns) moveFree(tangle, share, frame, pass === 0);
			columns = columns.map((column) => swapInColumn(tangle, column, frame));
		}
	}
	const ids = [
		...ordered.centre.keys(),
		...columns.flatMap(({ nodes }) => nodes.map(({ id }) => id)),
		...columns.flatMap(({ share }) => share.group.free.map(({ id }) => id))
	];
	return {
		positions: new Map(ids.map((id) => [id, tangle.at(id)])),
		sides: new Map(ids.map((id) => [id, tangle.side(id)]))
	};
}

/** The lines that will be drawn: parallel edges are one, and one that leads nowhere is none. */
function linesOf({ nodes, edges }: LayoutGraph): LayoutEdge[] {
	const known = new Set(nodes.map(({ id }) => id));
	const lines = new Map<string, LayoutEdge>();
	for (const edge of edges) {
		const { from, to } = edge;
		if (from !== to && known.has(from) && known.has(to))
			lines.set(from < to ? `${from} ${to}` : `${to} ${from}`, edge);
	}
	return [...lines.values()];
}

function putColumn(tangle: Tangle, column: Column, frame: Frame) {
	for (const [id, at] of columnPlaces(column, frame)) tangle.put(id, at, column.share.side);
}

/** Spreads those that stand free evenly over the places there are. */
function putFree(tangle: Tangle, free: readonly LayoutNode[], places: readonly Point[]) {
	free.forEach(({ id }, index) => {
		const at = places[Math.floor(((index + 0.5) / free.length) * places.length)];
		if (at) tangle.put(id, at, 'below');
	});
}

/** Each to the best place in its sector, its label to the best side. */
function moveFree(tangle: Tangle, share: Share, frame: Frame, first: boolean) {
	const places = freePlaces(share, frame);
	for (const node of share.group.free) {
		const { id } = node;
		let best = { at: tangle.at(id), side: tangle.side(id) };
		let least = tangle.cost([id]) - (first ? 0 : worthwhile);
		const attempt = (at: Point, side: Side) => {
			if (isAcross(node, at, side, frame)) return;
			tangle.put(id, at, side);
			const cost = tangle.cost([id]);
			if (cost < least) [best, least] = [{ at, side }, cost];
		};
		for (const at of places) attempt(at, best.side);
		for (const side of ['below', 'right', 'left', 'above'] as const) attempt(best.at, side);
		tangle.put(id, best.at, best.side);
	}
}

/** Whether a label would stand half in a sector of the other side. */
function isAcross(node: LayoutNode, { x }: Point, side: Side, { legibleAt }: Frame): boolean {
	const { left, right } = boxesOf(node, side, legibleAt).label;
	return x + left < 0 && x + right > 0;
}

/** Swaps any two of a column where that helps. */
function swapInColumn(tangle: Tangle, column: Column, frame: Frame): Column {
	let current = column;
	for (let a = 0; a < column.nodes.length; a++) {
		for (let b = a + 1; b < column.nodes.length; b++) {
			const [one, two] = [current.nodes[a], current.nodes[b]];
			if (!one || !two) continue;
			const ids = [one.id, two.id];
			const before = tangle.cost(ids);
			const [here, there] = ids.map((id) => tangle.at(id));
			if (!here || !there) continue;
			tangle.put(one.id, there, column.share.side);
			tangle.put(two.id, here, column.share.side);
			if (tangle.cost(ids) < before - worthwhile) {
				const nodes = [...current.nodes];
				[nodes[a], nodes[b]] = [two, one];
				current = { ...current, nodes };
				putColumn(tangle, current, frame);
			} else {
				tangle.put(one.id, here, column.share.side);
				tangle.put(two.id, there, column.share.side);
			}
		}
	}
	return current;
}
