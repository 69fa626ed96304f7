/** How a picture cut by hand grows: newcomers find room beside their neighbours, what stands and the camera stay. */
import type { EvidenceIndex } from '$lib/evidence';
import { wellSourced } from '$lib/filters';
import {
	besideNeighbours,
	roomForLabel,
	sideAwayFrom,
	type Arrangement,
	type Newcomer,
	type Side
} from '$lib/layouts';
import { lookup } from '$lib/model';
import type { Network } from '$lib/network';
import { depict, type Measure, type Picture, type PictureNode, type XY } from '$lib/picture';
import type { Camera, View } from '$lib/view';
import { windowOf, type Outlook } from './labelling';

/** What stands before a picture grows, and what is needed to find room beside it. */
export interface Growing {
	readonly network: Network;
	readonly evidence: EvidenceIndex;
	readonly view: View;
	readonly picture: Picture;
	readonly positions: ReadonlyMap<string, XY>;
	readonly arrangement: Arrangement;
	readonly measure: Measure;
	readonly outlook: Outlook | null;
}

/**
 * A patch on a View, with the places of those whom it takes onto a picture cut by hand, and a camera that has them in
 * sight. As it came where nobody comes, or where all of them have their own place in the whole network.
 */
export function withRoom(growing: Growing, patch: Partial<View>): Partial<View> {
	const { network, evidence, view, picture, positions, arrangement, measure, outlook } = growing;
	const isWhole = view.only === null;
	// Where the whole network stands, what was kept of an earlier cut holds no longer.
	const kept = isWhole ? {} : view.beside;
	if (!patch.only || (isWhole && view.spotlight === null)) return { ...patch, beside: kept };
	const stood = new Set(picture.nodes.map(({ id }) => id));
	const next = depict(network, evidence, { ...view, ...patch });
	const stays = next.nodes.filter(({ id }) => stood.has(id));
	// Who was given a place before has it still, unless somebody else stands there now.
	const isKept = ({ id, radius }: PictureNode) => {
		const at = pointOf(kept[id]);
		return at !== undefined && stays.every((node) => !isAt(node, positions.get(node.id), at, radius));
	};
	const comes = next.nodes.filter(
		(node) => !stood.has(node.id) && !Object.hasOwn(view.moved, node.id) && !isKept(node)
	);
	const returns = next.nodes.filter((node) => !stood.has(node.id) && isKept(node));
	if (stays.length === 0 || comes.length === 0) return { ...patch, beside: kept };
	const { entities } = lookup(network.investigation);
	const bodyOf = ({ id, radius }: PictureNode) => ({
		id,
		radius,
		label: roomForLabel(entities.get(id), measure)
	});
	const sides = sidesOn(next, positions, view.only === null ? {} : kept, arrangement.sides);
	const places = besideNeighbours({
		standing: [...stays, ...returns].flatMap((node) => {
			const at = positions.get(node.id);
			return at ? [{ ...bodyOf(node), at, side: sides.get(node.id) ?? 'right' }] : [];
		}),
		newcomers: comes.map((node) => ({
			...bodyOf(node),
			...tiesOn(next, node.id, stood),
			before: pointOf(kept[node.id]),
			home: arrangement.positions.get(node.id) ?? { x: 0, y: 0 }
		})),
		lines: next.edges
			.filter(({ from, to }) => stood.has(from) && stood.has(to))
			.map(({ from, to }) => [from, to])
	});
	const beside = Object.fromEntries([...places].map(([id, { x, y }]) => [id, [x, y] as const]));
	return {
		...patch,
		beside: { ...kept, ...beside },
		...(outlook ? widened(view.camera, outlook, [...places.values()]) : {})
	};
}

/** The sides on which labels stand: away from their neighbours for those who were given room beside them. */
export function sidesOn(
	{ nodes, edges }: Picture,
	positions: ReadonlyMap<string, XY>,
	beside: View['beside'],
	arranged: ReadonlyMap<string, Side> = new Map()
): ReadonlyMap<string, Side> {
	const sides = new Map(arranged);
	const own = nodes.filter(({ id }) => Object.hasOwn(beside, id));
	for (const { id } of own) {
		const at = positions.get(id);
		const others = edges
			.filter(({ from, to }) => from !== to && (from === id || to === id))
			.flatMap(({ from, to }) => positions.get(from === id ? to : from) ?? []);
		if (!at || others.length === 0) continue;
		const sum = others.reduce((one, other) => ({ x: one.x + other.x, y: one.y + other.y }));
		sides.set(id, sideAwayFrom({ x: sum.x / others.length, y: sum.y / others.length }, at));
	}
	return sides;
}

/** Whether anything on a picture stands beside its neighbours rather than in its sector's place. */
export function isGrown({ nodes }: Picture, { only, beside }: View): boolean {
	return only !== null && nodes.some(({ id }) => Object.hasOwn(beside, id));
}

function tiesOn(
	{ edges }: Picture,
	id: string,
	stood: ReadonlySet<string>
): Pick<Newcomer, 'neighbours' | 'firm'> {
	const ties = edges.filter(({ from, to }) => from === id || to === id);
	const other = ({ from, to }: (typeof ties)[number]) => (from === id ? to : from);
	return {
		neighbours: ties.map(other).filter((each) => each !== id),
		firm: ties.some((tie) => stood.has(other(tie)) && tie.weight >= wellSourced.leastOrigins)
	};
}

const pointOf = (point: readonly [number, number] | undefined) => point && { x: point[0], y: point[1] };

const isAt = ({ radius: own }: PictureNode, there: XY | undefined, at: XY, radius: number) =>
	there !== undefined && Math.hypot(there.x - at.x, there.y - at.y) < own + radius;

/** Pixels around a newcomer that its label may take. */
const labelled = { across: 160, down: 44 };

/**
 * The camera as it is where all newcomers are in sight; else wide enough for what was in sight and for them. A picture
 * that was fitted is fitted anew then.
 */
function widened(
	camera: Camera | null,
	outlook: Outlook,
	places: readonly XY[]
): Pick<View, 'camera'> | Record<string, never> {
	// What is fitted is fitted anew, and after an undo again.
	if (camera === null) return {};
	const { zoom } = outlook.camera;
	const { left, top, right, bottom } = windowOf(outlook, null);
	const [across, down] = [labelled.across / zoom, labelled.down / zoom];
	const xs = places.flatMap(({ x }) => [x - across, x + across]);
	const ys = places.flatMap(({ y }) => [y - down, y + down]);
	const all = {
		left: Math.min(left, ...xs),
		right: Math.max(right, ...xs),
		top: Math.min(top, ...ys),
		bottom: Math.max(bottom, ...ys)
	};
	if (all.left === left && all.right === right && all.top === top && all.bottom === bottom) return {};
	const { width, height } = outlook.size;
	return {
		camera: {
			centre: [(all.left + all.right) / 2, (all.top + all.bottom) / 2],
			zoom: Math.min(width / (all.right - all.left), height / (all.bottom - all.top))
		}
	};
}
