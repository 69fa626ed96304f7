import type { LayoutGraph, LayoutNode, Random } from './layout';

/** A sector's entities: those that stand free inside, because many lines meet there, and those in its column. */
export interface Group {
	readonly sector: string;
	readonly free: LayoutNode[];
	readonly column: LayoutNode[];
}

export interface Plan {
	readonly centre: readonly LayoutNode[];
	/** From top to bottom. */
	readonly left: readonly Group[];
	readonly right: readonly Group[];
	/** Neighbours by id, each once. */
	readonly near: ReadonlyMap<string, readonly string[]>;
	/** Decides between equals: from the id and the seed alone, so that a newcomer changes nobody's turn. */
	readonly turn: (node: LayoutNode) => number;
}

/** Sides that differ by no more than this part of the whole are even: the first such cut stays when somebody is added. */
const evenEnough = 0.12;
/** With so many neighbours outside the centre an entity ties others together and stands among them. */
const tiesTogether = 2;
/** At most this part of a sector, and one more, stands inside. */
const mostOfSector = 0.5;

/** Who stands where, in broad strokes: the sectors to the left and to the right, in their order, evenly filled. */
export function planSectors(graph: LayoutGraph, random: Random): Plan {
	const salt = Math.floor(random() * 2 ** 31);
	const turns = new Map(graph.nodes.map(({ id }) => [id, hash(id, salt)]));
	const turn = ({ id }: LayoutNode) => turns.get(id) ?? 0;
	const near = neighbours(graph);
	const centre = graph.nodes.filter((node) => node.centre).sort((a, b) => turn(a) - turn(b));
	const around = graph.nodes.filter((node) => !node.centre);
	const free = freeAmong(around, near, turn);
	const known = graph.sectors.map(({ id }) => id);
	const unknown = [...new Set(around.map(({ sector }) => sector))].filter((id) => !known.includes(id)).sort();
	const groups = [...known, ...unknown]
		.map((sector) => {
			const own = around.filter((node) => node.sector === sector).sort((a, b) => turn(a) - turn(b));
			return {
				sector,
				free: own.filter((node) => free.has(node)),
				column: own.filter((node) => !free.has(node))
			};
		})
		.filter(({ free, column }) => free.length + column.length > 0);
	const [right, left] = halve(groups, turn);
	return { centre, left, right, near, turn };
}

function neighbours({ nodes, edges }: LayoutGraph): Map<string, string[]> {
	const near = new Map<string, Set<string>>(nodes.map(({ id }) => [id, new Set()]));
	for (const { from, to } of edges) {
		if (from === to || !near.has(from) || !near.has(to)) continue;
		near.get(from)?.add(to);
		near.get(to)?.add(from);
	}
	return new Map([...near].map(([id, ids]) => [id, [...ids]]));
}

function freeAmong(
	around: readonly LayoutNode[],
	near: Plan['near'],
	turn: Plan['turn']
): ReadonlySet<LayoutNode> {
	const outside = new Set(around.map(({ id }) => id));
	const ties = new Map(
		around.map((node) => [node, (near.get(node.id) ?? []).filter((id) => outside.has(id)).length])
	);
	const tiesOf = (node: LayoutNode) => ties.get(node) ?? 0;
	// The inside grows with the root of the network: more would not find room there.
	const most = Math.round(3.6 * Math.sqrt(around.length));
	const chosen = around
		.filter((node) => tiesOf(node) >= tiesTogether)
		.sort((a, b) => tiesOf(b) - tiesOf(a) || turn(a) - turn(b))
		.slice(0, most);
	// Nor would a sector whose every entity wants to be there: its column takes the rest.
	const room = new Map<string, number>();
	for (const { sector } of around) room.set(sector, (room.get(sector) ?? 1) + mostOfSector);
	return new Set(
		chosen.filter(({ sector }) => {
			const left = (room.get(sector) ?? 0) - 1;
			room.set(sector, left);
			return left >= 0;
		})
	);
}

/** Cuts the ring of sectors in two as evenly as can be: clockwise, down the right and up the left. */
function halve(groups: readonly Group[], turn: Plan['turn']): [Group[], Group[]] {
	const only = groups[0];
	if (!only) return [[], []];
	if (groups.length === 1) return [[part(only, turn, 0)], [part(only, turn, 1)]];
	const size = (side: readonly Group[]) =>
		side.reduce((sum, { free, column }) => sum + free.length + column.length + 2, 0);
	const uneven = ([right, left]: [Group[], Group[]]) => Math.abs(size(right) - size(left));
	const near = size(groups) * evenEnough;
	let best: [Group[], Group[]] = [[...groups], []];
	for (let start = 0; start < groups.length; start++) {
		const ring = [...groups.slice(start), ...groups.slice(0, start)];
		for (let cut = 1; cut < ring.length; cut++) {
			const tried: typeof best = [ring.slice(0, cut), ring.slice(cut).reverse()];
			if (uneven(best) > near && uneven(tried) < uneven(best)) best = tried;
		}
	}
	return best;
}

/** Half of a sector that has both sides to itself. */
function part({ sector, free, column }: Group, turn: Plan['turn'], which: 0 | 1): Group {
	const half = (nodes: readonly LayoutNode[]) => nodes.filter((node) => turn(node) % 2 === which);
	return { sector, free: half(free), column: half(column) };
}

/** FNV-1a, 32 bits. */
function hash(text: string, salt: number): number {
	let value = 2166136261 ^ salt;
	for (let index = 0; index < text.length; index++)
		value = Math.imul(value ^ text.charCodeAt(index), 16777619);
	return value >>> 0;
}
