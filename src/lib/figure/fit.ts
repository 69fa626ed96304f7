/** How large a network is drawn, and where its labels stand then. */
import {
	place,
	pointAlong,
	type Picture,
	type PlacedLabel,
	type Rectangle,
	type Window,
	type XY
} from '$lib/picture';
import type { Standing } from './standing';
import { mostFew } from './few';
import { measure } from './measure';
import { goesThrough, labelBox } from './rectangles';

/** A network and the pixels that there are for it. */
interface FitAsked {
	readonly picture: Picture;
	readonly standing: Standing;
	readonly room: { readonly width: number; readonly height: number };
	/** Font size that no name is set smaller than. */
	readonly least: number;
}

/** A network whose names are set so many times as large as usual. */
interface SizedAsked extends FitAsked {
	readonly times: number;
}

/** Pixels per model unit that nothing is larger than: a handful of entities does not become a poster of discs. */
const largest = 1.6;
/** Names are what a figure is read by: as many as there is room for. */
const budget = 2000;

export interface Laid {
	readonly scale: number;
	readonly labels: readonly PlacedLabel[];
	readonly box: Rectangle;
}

/** Font size of the usual name. */
const usualName = 12;

/**
 * Finds room for a network and its names: in the usual size if there is room for all, or smaller, down to the least. A
 * name that has no room even so is missing among the labels.
 */
export function fit(asked: FitAsked): Laid {
	const smallest = Math.min(1, asked.least / usualName);
	let best: Laid | null = null;
	for (const times of new Set([1, (1 + smallest) / 2, smallest])) {
		const laid = fitSized({ ...asked, times });
		if (!best || countOf('node', laid) > countOf('node', best)) best = laid;
		if (countOf('node', best) >= asked.picture.nodes.length) return best;
	}
	return best ?? fitSized({ ...asked, times: 1 });
}

/**
 * The largest scale at which nodes, grounds and the labels placed for it fit the room. Labels stand where they like first;
 * kept within the room they may leave more of it to the network without any of them being lost.
 */
function fitSized(asked: SizedAsked): Laid {
	const free = fitFree(asked);
	const most = bound(asked);
	const few = asked.picture.nodes.length <= mostFew;
	for (let scale = most; scale > free.scale * 1.04; scale *= 0.92) {
		const within = layWithin(scale, asked);
		if (!within || named.some((kind) => countOf(kind, within) < countOf(kind, free))) continue;
		if (!few || overLines(within, asked) <= overLines(free, asked)) return within;
	}
	return free;
}

/** How often a name lies over a line: of a few entities it is seen which name hides what. */
function overLines({ scale, labels }: Laid, { picture, standing: { positions } }: FitAsked): number {
	const at = ({ x, y }: XY): XY => ({ x: x * scale, y: y * scale });
	const names = labels
		.filter(({ kind }) => kind === 'node')
		.map((label) => labelBox(label, at(label.anchor)));
	const lines = picture.edges.flatMap(({ from, to, bend }) => {
		const [one, other] = [positions.get(from), positions.get(to)];
		if (!one || !other) return [];
		return [[0, 0.25, 0.5, 0.75, 1].map((part) => at(pointAlong(one, other, bend, part)))];
	});
	const through = (line: readonly XY[], box: Rectangle) =>
		line.some((to, index) => index > 0 && goesThrough(line[index - 1] ?? to, to, box));
	return names.reduce((sum, box) => sum + lines.filter((line) => through(line, box)).length, 0);
}

/** Whose names must not be lost for a larger network. */
const named: readonly PlacedLabel['kind'][] = ['node', 'region'];
const countOf = (kind: PlacedLabel['kind'], { labels }: Laid) =>
	labels.filter((label) => label.kind === kind).length;

/** A picture laid at a scale with every label inside the room; null where nodes and grounds alone need more. */
function layWithin(scale: number, asked: SizedAsked): Laid | null {
	const { room, picture, standing } = asked;
	const { left, top, right, bottom } = boxOf(scale, picture, standing, []);
	const [across, down] = [right - left, bottom - top];
	if (across > room.width || down > room.height) return null;
	const [x, y] = [(left + right) / 2, (top + bottom) / 2];
	// Of the margin around a label two pixels lie outside of it.
	const window = {
		left: (x - room.width / 2) / scale,
		right: (x + room.width / 2) / scale,
		top: (y - room.height / 2) / scale,
		bottom: (y + room.height / 2) / scale
	};
	return layAt(scale, asked, window);
}

/** The largest scale at which everything fits with the labels where they like. */
function fitFree(asked: SizedAsked): Laid {
	const { room } = asked;
	let scale = bound(asked);
	let laid = layAt(scale, asked);
	for (let step = 0; step < 40; step++) {
		const { left, top, right, bottom } = laid.box;
		const fits = Math.min(room.width / (right - left), room.height / (bottom - top));
		if (fits >= 1) break;
		// Names do not shrink with the picture: a step as large as what is over may be too large.
		scale *= Math.max(0.7, Math.min(0.98, fits ** 0.6));
		laid = layAt(scale, asked);
	}
	return laid;
}

/** Room that labels beside and below a network take from it at least, pixels; and how far it is drawn out at most. */
const beside = { across: 90, down: 30 };
const mostDrawnOut = 1.9;

/**
 * Where everything stands when a network is drawn out one way until it has the proportions of its room: lines that
 * fan out from an entity come apart, and nothing changes places.
 */
export function drawnOut({ picture, standing, room }: Omit<FitAsked, 'least'>): Standing {
	const { left, top, right, bottom } = boxOf(1, { ...picture, edges: [] }, standing, []);
	const wanted = Math.max(1, room.width - beside.across) / Math.max(1, room.height - beside.down);
	const by = (wanted * (bottom - top)) / (right - left);
	const x = Math.min(mostDrawnOut, Math.max(1, by));
	const y = Math.min(mostDrawnOut, Math.max(1, 1 / by));
	if (picture.nodes.length < 3 || Math.max(x, y) < 1.05) return standing;
	const to = (at: XY): XY => ({ x: at.x * x, y: at.y * y });
	return {
		...standing,
		positions: new Map([...standing.positions].map(([id, at]) => [id, to(at)])),
		regions: standing.regions.map(({ sector, outline, label }) => ({
			sector,
			outline: outline.map(to),
			label: { ...label, at: to(label.at) }
		}))
	};
}

/** A scale that is no smaller than the one that fits: at which the middles of the nodes alone would fill the room. */
function bound({ picture, standing: { positions }, room }: Omit<FitAsked, 'least'>): number {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const { id } of picture.nodes) {
		const at = positions.get(id);
		if (!at) continue;
		left = Math.min(left, at.x);
		right = Math.max(right, at.x);
		top = Math.min(top, at.y);
		bottom = Math.max(bottom, at.y);
	}
	const [across, down] = [Math.max(1, right - left), Math.max(1, bottom - top)];
	return Math.min(largest, room.width / across, room.height / down);
}

function layAt(scale: number, { picture, standing, times, least }: SizedAsked, window?: Window): Laid {
	const { positions, sides, regions } = standing;
	const own = { ...(sides ? { sides } : {}), ...(window ? { window } : {}) };
	const type = { times, least };
	const labels = place({ picture, positions, regions, measure, scale, budget, type, ...own });
	return { scale, labels, box: boxOf(scale, picture, standing, labels) };
}

function boxOf(
	scale: number,
	picture: Picture,
	{ positions, regions }: Standing,
	labels: readonly PlacedLabel[]
): Rectangle {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	const reach = (x: number, y: number, by = 0) => {
		left = Math.min(left, x - by);
		right = Math.max(right, x + by);
		top = Math.min(top, y - by);
		bottom = Math.max(bottom, y + by);
	};
	for (const { id, radius } of picture.nodes) {
		const at = positions.get(id);
		// The ring of a selected node lies around it.
		if (at) reach(at.x * scale, at.y * scale, radius * scale + 5);
	}
	for (const { outline } of regions) for (const { x, y } of outline) reach(x * scale, y * scale);
	for (const { from, to, bend } of picture.edges) {
		const [one, other] = [positions.get(from), positions.get(to)];
		if (!one || !other || (bend === 0 && from !== to)) continue;
		for (const part of [0.25, 0.5, 0.75]) {
			const { x, y } = pointAlong(one, other, bend, part);
			reach(x * scale, y * scale, 3);
		}
	}
	for (const { anchor, x, y, width, height } of labels) {
		reach(anchor.x * scale + x - 2, anchor.y * scale + y - 2);
		reach(anchor.x * scale + x + width + 2, anchor.y * scale + y + height + 2);
	}
	if (left > right) [left, top, right, bottom] = [0, 0, 1, 1];
	return { left, top, right, bottom };
}
