/**
 * How a handful of entities is arranged for a figure: the one with most ties in the middle, the others around it on an
 * ellipse of its room's proportions. Grounds of sectors would be mostly empty, and who stands on them crammed to one edge.
 */
import type { LabelSide, Picture, PictureNode, XY } from '$lib/picture';
import type { Standing } from './standing';

/** More entities than this are told apart better by sectors. */
export const mostFew = 12;

/** Half of the shorter side of the ellipse, model units. */
const half = 130;
/** Rounds of changing places around the ellipse: a handful is settled before. */
const rounds = 6;
/** What it costs a tie to go right through the middle, in places around the ellipse. */
const across = 20;

/** Arranges a few entities for a room of a width over height. Of the same picture always the same. */
export function arrangeFew({ nodes, edges }: Pick<Picture, 'nodes' | 'edges'>, aspect: number): Standing {
	const ties = new Map<string, Set<string>>(nodes.map(({ id }) => [id, new Set()]));
	for (const { from, to } of edges) {
		if (from === to) continue;
		ties.get(from)?.add(to);
		ties.get(to)?.add(from);
	}
	const tied = (id: string) => ties.get(id)?.size ?? 0;
	const [hub, ...others] = nodes.toSorted(
		(one, other) =>
			Number(other.centre) - Number(one.centre) ||
			tied(other.id) - tied(one.id) ||
			(one.id < other.id ? -1 : 1)
	);
	if (!hub) return { positions: new Map(), regions: [] };
	const ring = orderAround(others, ties);
	const turns = turnsOf(ring.length, aspect);
	const [wide, high] = [half * Math.max(1, aspect), half * Math.max(1, 1 / aspect)];
	const at = (turn: number): XY => ({ x: Math.cos(turn) * wide, y: Math.sin(turn) * high });
	// Of two, one in the middle would leave half of the room empty.
	const middle = ring.length === 1 ? at((turns[0] ?? 0) + Math.PI) : { x: 0, y: 0 };
	const places = ring.map(({ id }, index) => [id, at(turns[index] ?? 0)] as const);
	const positions = new Map([[hub.id, middle] as const, ...places]);
	const sides = [...positions].map(([id, from]) => {
		const ways = [...(ties.get(id) ?? [])].flatMap((other) => positions.get(other) ?? []);
		return [id, freeSide(from, ways)] as const;
	});
	return { positions, sides: new Map(sides), regions: [] };
}

/**
 * Where around an ellipse so many stand. Two or three the long way; more so that nobody stands right below the middle,
 * where there is room for the name of who stands there. Radians.
 */
function turnsOf(count: number, aspect: number): readonly number[] {
	const longWay = aspect >= 1 ? Math.PI : -Math.PI / 2;
	const start = count < 4 ? longWay : Math.PI / 2 + Math.PI / count;
	return Array.from({ length: count }, (_, index) => start + (2 * Math.PI * index) / count);
}

/** An order around the ellipse in which whoever is tied stands close, and nobody's tie goes through the middle. */
function orderAround(
	others: readonly PictureNode[],
	ties: ReadonlyMap<string, ReadonlySet<string>>
): readonly PictureNode[] {
	const costOf = (order: readonly PictureNode[]) => {
		let cost = 0;
		order.forEach(({ id }, one) => {
			for (let other = one + 1; other < order.length; other++) {
				if (!ties.get(id)?.has(order[other]?.id ?? '')) continue;
				const apart = Math.min(other - one, order.length - other + one);
				cost += apart + (2 * apart === order.length ? across : 0);
			}
		});
		return cost;
	};
	// Those of a sector stand beside each other where no tie asks for more.
	let order = others.toSorted(
		(one, other) => one.sector.localeCompare(other.sector, 'en') || (one.id < other.id ? -1 : 1)
	);
	let cost = costOf(order);
	for (let round = 0; round < rounds; round++) {
		const before = cost;
		for (let one = 0; one < order.length; one++)
			for (let other = one + 1; other < order.length; other++) {
				const tried = order.map((node, index) =>
					index === one ? (order[other] ?? node) : index === other ? (order[one] ?? node) : node
				);
				const tells = costOf(tried);
				if (tells < cost) [order, cost] = [tried, tells];
			}
		if (cost === before) break;
	}
	return order;
}

/** The sides of an entity, best first, and the angle that a name there is seen under: names are wide. Radians. */
const sides: readonly (readonly [LabelSide, number, number])[] = [
	['below', Math.PI / 2, 0.8],
	['above', -Math.PI / 2, 0.8],
	['right', 0, 0.4],
	['left', Math.PI, 0.4]
];

/** The side of an entity on which its name is clear of the lines to some others, or clearest. */
function freeSide(from: XY, others: readonly XY[]): LabelSide {
	const roomAt = (direction: number) => {
		const apart = others.map(({ x, y }) => {
			const turn = Math.abs(Math.atan2(y - from.y, x - from.x) - direction) % (2 * Math.PI);
			return Math.min(turn, 2 * Math.PI - turn);
		});
		return Math.min(Math.PI, ...apart);
	};
	const rooms = sides.map(([side, direction, needed]) => ({ side, room: roomAt(direction) - needed }));
	const clear = rooms.find(({ room }) => room >= 0);
	return (clear ?? rooms.reduce((best, each) => (each.room > best.room ? each : best))).side;
}
