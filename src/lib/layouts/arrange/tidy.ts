/**
 * A compact, readable arrangement of some nodes where they stand: what is tied near each other, no box on another nor on
 * those that stay. Without chance, so the same selection is always tidied the same way; at once, so that it is one step.
 */
import type { LayoutEdge, Point } from '../layout';
import { Tangle } from '../tangle';
import { around, centroid, moved, type Block, type Moves } from './block';
import { pack, rows, type Cluster } from './pack';
import { Room, separate, sunflower } from './separate';
import { relax } from './stress';

/** Above this a cluster is set in rows: its lines could not be followed anyway, and nobody waits for it. */
const mostRelaxed = 250;
/** Above this single crossings do not matter to the eye. */
const mostUntangled = 36;
/** Model units of a line, beside what the boxes at its ends ask for. */
const leastLength = 46;
/** Model units between the places tried for the whole, and how many are tried for small ones. */
const stride = 22;
const mostTries = 4000;

/** Where the selected are to stand. `edges` between others are not looked at; `others` stay where they are. */
export function tidy(
	selected: readonly Block[],
	edges: readonly LayoutEdge[],
	others: readonly Block[],
	legibleAt: number
): Moves {
	if (selected.length < 2) return new Map();
	const sorted = [...selected].sort(
		(one, other) => one.at.y - other.at.y || one.at.x - other.at.x || (one.node.id < other.node.id ? -1 : 1)
	);
	const own = edgesAmong(sorted, edges);
	const clusters = clustersOf(sorted, own);
	const tied = clusters
		.filter((blocks) => blocks.length > 1)
		.map((blocks) => cluster(blocks, own, legibleAt));
	const alone = clusters.filter((blocks) => blocks.length === 1).flat();
	const packed = pack(alone.length > 0 ? [...tied, rows(alone)] : tied);
	return settleAmong(packed, centroid(sorted.map(({ at }) => at)), others);
}

/** The lines between two different selected nodes, one for each two. */
function edgesAmong(blocks: readonly Block[], edges: readonly LayoutEdge[]): LayoutEdge[] {
	const ids = new Set(blocks.map(({ node }) => node.id));
	const seen = new Set<string>();
	return edges.filter(({ from, to }) => {
		const key = from < to ? `${from} ${to}` : `${to} ${from}`;
		if (from === to || !ids.has(from) || !ids.has(to) || seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

/** The selected in groups that hang together, in the order of their first. */
function clustersOf(blocks: readonly Block[], edges: readonly LayoutEdge[]): Block[][] {
	const headOf = new Map(blocks.map(({ node }) => [node.id, node.id]));
	const head = (id: string): string => {
		let at = id;
		for (let above = headOf.get(at); above !== undefined && above !== at; above = headOf.get(at)) at = above;
		headOf.set(id, at);
		return at;
	};
	for (const { from, to } of edges) headOf.set(head(from), head(to));
	const groups = new Map<string, Block[]>();
	for (const block of blocks) {
		const group = groups.get(head(block.node.id));
		if (group) group.push(block);
		else groups.set(head(block.node.id), [block]);
	}
	return [...groups.values()];
}

function cluster(blocks: readonly Block[], edges: readonly LayoutEdge[], legibleAt: number): Cluster {
	if (blocks.length > mostRelaxed) return rows(blocks);
	const index = new Map(blocks.map(({ node }, place) => [node.id, place]));
	const inside = edges.filter(({ from }) => index.has(from));
	const ties = inside.map(({ from, to }) => [index.get(from) ?? 0, index.get(to) ?? 0] as const);
	const rooms = blocks.map(({ whole }) => Math.sqrt((whole.right - whole.left) * (whole.bottom - whole.top)));
	const length = leastLength + rooms.reduce((sum, room) => sum + room, 0) / blocks.length;
	const relaxed = relax(
		blocks.map(({ at }) => at),
		ties,
		length
	);
	const untangled = blocks.length <= mostUntangled ? untangle(blocks, inside, relaxed, legibleAt) : relaxed;
	return { blocks, points: separate(blocks.map((block, place) => wish(block, untangled[place]))) };
}

const wish = ({ whole, at }: Block, point: Point | undefined) => ({ box: whole, at: point ?? at });

/** Swaps two nodes as long as that saves crossings, lines over names, or length. */
function untangle(
	blocks: readonly Block[],
	edges: readonly LayoutEdge[],
	points: readonly Point[],
	legibleAt: number
): Point[] {
	const nodes = blocks.map(({ node }) => node);
	const tangle = new Tangle(nodes, edges, legibleAt);
	blocks.forEach(({ node, side, at }, index) => tangle.put(node.id, points[index] ?? at, side));
	const swap = (one: Block, other: Block) => {
		const [here, there] = [tangle.at(one.node.id), tangle.at(other.node.id)];
		tangle.put(one.node.id, there, one.side);
		tangle.put(other.node.id, here, other.side);
	};
	for (let round = 0, better = true; better && round < 6; round++) {
		better = false;
		blocks.forEach((one, index) => {
			for (const other of blocks.slice(index + 1)) {
				const both = [one.node.id, other.node.id];
				const before = tangle.cost(both);
				swap(one, other);
				if (tangle.cost(both) < before - 1e-6) better = true;
				else swap(one, other);
			}
		});
	}
	return nodes.map(({ id }) => tangle.at(id));
}

/**
 * Puts the whole so that its middle is where the selection's was, or as near to it as it finds room among those that
 * stay. Where there is no such room at a distance that a reader would follow, each goes to the nearest free spot alone.
 */
function settleAmong({ blocks, points }: Cluster, middle: Point, others: readonly Block[]): Moves {
	const own = centroid(points);
	const room = new Room(others.map(({ whole, at }) => moved(whole, at)));
	const box = around(blocks.map(({ whole }, index) => moved(whole, points[index] ?? own)));
	const farthest = Math.max(400, Math.hypot(box.right - box.left, box.bottom - box.top));
	const tries = Math.min(mostTries, (farthest / stride) ** 2, 400_000 / blocks.length);
	const at = (shift: Point) => points.map(({ x, y }) => ({ x: x + shift.x, y: y + shift.y }));
	const home = { x: middle.x - own.x, y: middle.y - own.y };
	for (let turn = 0; turn <= tries; turn++) {
		const tried = at(sunflower(home, turn, stride));
		if (blocks.every(({ whole }, index) => room.isFree(moved(whole, tried[index] ?? middle))))
			return movesTo(blocks, tried);
	}
	const wished = at(home);
	const order = blocks
		.map((_, index) => index)
		.sort((one, other) => distance(wished[one], middle) - distance(wished[other], middle));
	const ordered = order.flatMap((index) => blocks[index] ?? []);
	const settled = separate(
		order.flatMap((index) => {
			const block = blocks[index];
			return block ? [wish(block, wished[index])] : [];
		}),
		others.map(({ whole, at: stands }) => moved(whole, stands))
	);
	return movesTo(ordered, settled);
}

const distance = (point: Point | undefined, from: Point) =>
	point ? Math.hypot(point.x - from.x, point.y - from.y) : 0;

const movesTo = (blocks: readonly Block[], points: readonly Point[]): Moves =>
	new Map(blocks.map(({ node, at }, index) => [node.id, points[index] ?? at]));
