import type { LayoutNode, Point } from './layout';
import { rowHeight, rowsOf, type Frame, type Share } from './sectors-frame';
import type { Plan } from './sectors-plan';

/** A sector's column, or columns, from top to bottom. */
export interface Column {
	readonly share: Share;
	readonly nodes: readonly LayoutNode[];
}

export interface Ordered {
	readonly centre: ReadonlyMap<string, Point>;
	readonly columns: readonly Column[];
}

const sweeps = 8;
const turns = 16;
/** How far those that stand free keep from the next sector, at the column, and from place to place. Model units. */
const seamWidth = 14;
const placeStep = 34;
/** How far out they may stand, as parts of the way from the middle to the column. */
const ways = [0.44, 0.53, 0.62, 0.71, 0.8];

/**
 * Puts every entity of a column at the height of its neighbours, as nearly as the others allow (the barycentre
 * method of layered drawings; Sugiyama, Tagawa and Toda, 1981). Equals keep the order of their ids' hashes.
 */
export function balance(plan: Plan, frame: Frame): Ordered {
	const height = new Map<string, number>();
	for (const { group, top, bottom } of frame.shares)
		for (const { id } of [...group.free, ...group.column]) height.set(id, (top + bottom) / 2);
	const centre = centrePlaces(plan, frame);
	for (const [id, { y }] of centre) height.set(id, y);
	const sort = (nodes: readonly LayoutNode[]) => {
		const wish = new Map(nodes.map((node) => [node, mean(plan.near.get(node.id) ?? [], height)]));
		return [...nodes].sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0) || plan.turn(a) - plan.turn(b));
	};
	let columns: Column[] = frame.shares.map((share) => ({ share, nodes: share.group.column }));
	for (let sweep = 0; sweep < sweeps; sweep++) {
		columns = columns.map(({ share, nodes }) => {
			const column = { share, nodes: sort(nodes) };
			for (const [id, { y }] of columnPlaces(column, frame)) height.set(id, y);
			sort(share.group.free).forEach(({ id }, index, free) =>
				height.set(id, share.top + ((share.bottom - share.top) * (index + 0.5)) / free.length)
			);
			return column;
		});
	}
	return { centre, columns };
}

function mean(ids: readonly string[], height: ReadonlyMap<string, number>): number {
	return ids.length === 0 ? 0 : ids.reduce((sum, id) => sum + (height.get(id) ?? 0), 0) / ids.length;
}

/** Where the entities of a column stand, in its order. */
export function columnPlaces(
	{ share, nodes }: Column,
	{ curve, step, columns, legibleAt }: Frame
): Map<string, Point> {
	const places = new Map<string, Point>();
	let top = share.first;
	for (const row of rowsOf(nodes, columns)) {
		const high = Math.max(...row.map((node) => rowHeight(node, legibleAt))) * share.stretch;
		const y = top + high / 2;
		row.forEach(({ id }, index) => places.set(id, { x: share.sign * (curve(y) + index * step), y }));
		top += high;
	}
	return places;
}

/** The centre's entities around the middle, turned so that each looks towards its own neighbours. */
function centrePlaces({ centre, near }: Plan, { shares, inside, height }: Frame): Map<string, Point> {
	const only = centre[0];
	if (centre.length === 1 && only) return new Map([[only.id, { x: 0, y: 0 }]]);
	const towards = new Map<string, Point>();
	for (const { group, sign, top, bottom } of shares)
		for (const { id } of [...group.free, ...group.column])
			towards.set(id, { x: sign * inside, y: (top + bottom) / 2 });
	const broadest = Math.max(0, ...centre.map(({ radius, label }) => Math.max(2 * radius, label.width)));
	const around = Math.max(0.09 * height, (broadest * 0.8 * centre.length) / Math.PI);
	let best: Point[] = [];
	let least = Infinity;
	for (let turn = 0; turn < turns; turn++) {
		const places = centre.map((_, index) => {
			const angle = 2 * Math.PI * (turn / turns + index / centre.length);
			return { x: around * Math.cos(angle), y: around * Math.sin(angle) };
		});
		const length = centre.reduce((sum, { id }, index) => {
			const here = places[index] ?? { x: 0, y: 0 };
			const ends = (near.get(id) ?? []).flatMap((other) => towards.get(other) ?? []);
			return sum + ends.reduce((total, end) => total + Math.hypot(end.x - here.x, end.y - here.y), 0);
		}, 0);
		if (length < least - 1e-9) [best, least] = [places, length];
	}
	return new Map(centre.map(({ id }, index) => [id, best[index] ?? { x: 0, y: 0 }]));
}

/**
 * Where an entity that stands free may stand: on the way from the middle to its sector's column, and where the
 * sector reaches the top or the bottom of the picture, to its edge.
 */
export function freePlaces({ sign, top, bottom }: Share, { curve, height }: Frame): Point[] {
	const atTop = top <= -height / 2 + 1;
	const atBottom = bottom >= height / 2 - 1;
	const [first, last] = [top + seamWidth, bottom - seamWidth];
	const steps = Math.max(3, Math.round((last - first) / placeStep));
	const column = Array.from({ length: steps + 1 }, (_, index) => {
		const y = first + ((last - first) * index) / steps;
		return { x: sign * curve(y), y };
	});
	const towardsMiddle = (y: number) => [0.3, 0.65].map((part) => ({ x: sign * part * curve(y), y }));
	const ends = [...(atTop ? towardsMiddle(first) : []), ...column, ...(atBottom ? towardsMiddle(last) : [])];
	return ways.flatMap((part) =>
		ends.map(({ x, y }) => {
			// Nothing is above the topmost sector: there is room to spread, and so below the lowest.
			const further = (atTop && y < 0) || (atBottom && y > 0) ? 0.08 : 0;
			return { x: x * part, y: y * (part + further) };
		})
	);
}
