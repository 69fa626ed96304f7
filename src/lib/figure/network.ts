/** The network of a figure: as large as its room allows with nothing cut off. */
import {
	markScale,
	place,
	placeMarks,
	pointAlong,
	type Ground,
	type LabelSide,
	type Mark,
	type Picture,
	type PictureEdge,
	type PlacedLabel,
	type XY
} from '$lib/picture';
import { colourOf, countBadge, lineColour, litBy, sectorColours, tokens, type Theme } from '$lib/theme';
import type { Item } from './display';
import { linePaths, type StandingNode } from './lines';
import { fontWeight, measure } from './measure';
import { circlePath, polygonPath } from './outline';
import { bridgeItems, contestedItems, countItems, lineStyle, nodeItems } from './signs';
import { around, labelBox, placeTags, tagSize } from './tags';

/** Where everything stands, model units. */
export interface Standing {
	readonly positions: ReadonlyMap<string, XY>;
	readonly sides?: ReadonlyMap<string, LabelSide>;
	readonly regions: readonly Ground[];
}

export interface DrawnNetwork {
	readonly items: readonly Item[];
	/** Pixels that the network takes, from its top left corner. */
	readonly width: number;
	readonly height: number;
	/** Entities whose names found no room. */
	readonly nameless: readonly string[];
	/** Font size of the smallest name, pixels. */
	readonly leastName: number;
}

export interface NetworkAsked {
	/** Its edges bear the words, and numbers, that are to be read on the lines. */
	readonly picture: Picture;
	readonly standing: Standing;
	readonly room: { readonly width: number; readonly height: number };
	readonly theme: Theme;
	/** What stands at a line whose words find no room: its numbers. Empty for none. */
	readonly tagOf: (edge: PictureEdge) => string;
	/** What a line, or an entity, says when pointed at. */
	readonly titleOf: (id: string) => string | undefined;
}

/** Pixels per model unit that nothing is larger than: a handful of entities does not become a poster of discs. */
const largest = 1.6;
/** Names are what a figure is read by: as many as there is room for. */
const budget = 2000;

interface Laid {
	readonly scale: number;
	readonly labels: readonly PlacedLabel[];
	readonly box: {
		readonly left: number;
		readonly top: number;
		readonly right: number;
		readonly bottom: number;
	};
}

/** Draws a picture into its room, the top left corner at 0, 0. */
export function drawNetwork(asked: NetworkAsked): DrawnNetwork {
	const { picture, standing } = asked;
	const laid = fit(asked);
	const { scale, box, labels } = laid;
	const at = ({ x, y }: XY): XY => ({ x: x * scale - box.left, y: y * scale - box.top });
	const nodes = new Map(
		picture.nodes.flatMap((node): [string, StandingNode][] => {
			const place = standing.positions.get(node.id);
			return place ? [[node.id, { node, at: at(place), radius: node.radius * scale }]] : [];
		})
	);
	const shown = { ...picture, nodes: picture.nodes.filter(({ id }) => nodes.has(id)) };
	const marks = placeMarks(shown, labels, standing.positions, scale, countBadge.radius);
	const named = new Set(labels.filter(({ kind }) => kind === 'node').map(({ id }) => id));
	const drawn = { ...asked, nodes, at, scale, labels };
	return {
		items: [
			...groundItems(drawn),
			{ kind: 'group', id: 'lines', items: picture.edges.flatMap((edge) => lineItems(edge, drawn)) },
			{ kind: 'group', id: 'entities', items: [...nodes.values()].map((node) => entityItem(node, asked)) },
			{ kind: 'group', id: 'marks', items: marks.flatMap((mark) => markItems(mark, drawn)) },
			{ kind: 'group', id: 'numbers', items: tagItems(drawn, marks) },
			{ kind: 'group', id: 'names', items: labels.flatMap((label) => labelItems(label, drawn)) }
		],
		width: box.right - box.left,
		height: box.bottom - box.top,
		nameless: shown.nodes.filter(({ id }) => !named.has(id)).map(({ id }) => id),
		leastName: Math.min(...labels.filter(({ kind }) => kind !== 'region').map(({ size }) => size))
	};
}

/** The largest scale at which nodes, grounds and the labels placed for it fit the room. */
function fit(asked: NetworkAsked): Laid {
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

/** A scale that is no smaller than the one that fits: at which the middles of the nodes alone would fill the room. */
function bound({ picture, standing: { positions }, room }: NetworkAsked): number {
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

function layAt(scale: number, { picture, standing }: NetworkAsked): Laid {
	const { positions, sides, regions } = standing;
	const labels = place({ picture, positions, regions, measure, scale, budget, ...(sides ? { sides } : {}) });
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
	return { scale, labels, box: { left, top, right, bottom } };
}

interface Drawn extends NetworkAsked {
	readonly nodes: ReadonlyMap<string, StandingNode>;
	readonly at: (model: XY) => XY;
	readonly scale: number;
	readonly labels: readonly PlacedLabel[];
}

function groundItems({ picture, standing, theme, at }: Drawn): readonly Item[] {
	const colours = sectorColours(picture.nodes);
	const grounds = standing.regions.flatMap(({ sector, outline }): Item[] => {
		const colour = colours.get(sector);
		if (colour === undefined) return [];
		return [{ kind: 'path', d: polygonPath(outline.map(at)), fill: colourOf(colour, theme).ground }];
	});
	return grounds.length > 0 ? [{ kind: 'group', id: 'sectors', items: grounds }] : [];
}

function lineItems(edge: PictureEdge, { nodes, scale, theme, titleOf }: Drawn): readonly Item[] {
	const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
	if (!from || !to) return [];
	const lit = edge.emphasis !== 'normal';
	const style = lineStyle(edge.standing, edge.weight, edge.tint, theme);
	const width = style.width + (lit ? litBy : 0);
	const state = edge.emphasis === 'selected' ? 'selected' : lit ? 'lit' : 'rest';
	const colour = state === 'selected' ? lineColour(state, theme) : (style.colour ?? lineColour(state, theme));
	const { line, heads } = linePaths(from, to, edge.bend * scale, edge.arrow, width);
	if (line === '') return [];
	const title = titleOf(edge.id);
	return [
		{
			kind: 'group',
			id: `line-${edge.id}`,
			...(title === undefined ? {} : { title }),
			items: [
				{ kind: 'path', d: line, stroke: colour, width, ...(style.dash ? { dash: style.dash } : {}) },
				...heads.map((d) => ({ kind: 'path' as const, d, fill: colour }))
			]
		}
	];
}

function entityItem({ node, at, radius }: StandingNode, { theme, titleOf }: NetworkAsked): Item {
	const { accent, lineLit } = tokens[theme];
	const ring = {
		selected: { stroke: accent, width: 3 },
		neighbour: { stroke: lineLit, width: 1.25 },
		normal: null
	};
	const around = ring[node.emphasis];
	return {
		kind: 'group',
		id: `entity-${node.id}`,
		title: titleOf(node.id) ?? node.name,
		items: [
			...nodeItems(node, at.x, at.y, radius, theme),
			...(around ? [{ kind: 'path' as const, d: circlePath(at.x, at.y, radius + 3), ...around }] : [])
		]
	};
}

function markItems({ edge, part, contested, bridge, count }: Mark, drawn: Drawn): readonly Item[] {
	const { nodes, scale, theme } = drawn;
	const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
	if (!from || !to) return [];
	const { x, y } = pointAlong(from.at, to.at, edge.bend * scale, part);
	const size = markScale(scale);
	const aside = (contested || bridge) && count > 0 ? countBadge.radius * size : 0;
	return [
		...(count > 0 ? countItems(count, x + aside, y, size, theme) : []),
		...(contested ? contestedItems(contested, x - aside, y, size, theme) : []),
		...(bridge && !contested ? bridgeItems(x - aside, y, size, theme) : [])
	];
}

function tagItems(drawn: Drawn, marks: readonly Mark[]): readonly Item[] {
	const { picture, nodes, scale, labels, at, theme, tagOf } = drawn;
	const worded = new Set(labels.filter(({ kind }) => kind === 'edge').map(({ id }) => id));
	const wanting = picture.edges.flatMap((edge) => {
		const text = worded.has(edge.id) ? '' : tagOf(edge);
		return text === '' ? [] : [{ edge, text }];
	});
	const taken = [
		...labels.map((label) => labelBox(label, at(label.anchor))),
		...marks.flatMap(({ edge, part }) => {
			const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
			const side = 2 * countBadge.radius * markScale(scale) + 2;
			return from && to ? [around(pointAlong(from.at, to.at, edge.bend * scale, part), side, side)] : [];
		})
	];
	const { ground, inkSoft } = tokens[theme];
	return placeTags(wanting, nodes, scale, taken).map(({ text, at: { x, y } }) => ({
		kind: 'text',
		text,
		x,
		y: y + tagSize * 0.36,
		anchor: 'middle',
		size: tagSize,
		weight: 500,
		fill: inkSoft,
		halo: ground
	}));
}

function labelItems(label: PlacedLabel, { picture, at, theme }: Drawn): readonly Item[] {
	const { id, kind, anchor, lines, align, size, weight, width, x, y } = label;
	const { ink, inkSoft, ground } = tokens[theme];
	const sector = kind === 'region' ? (sectorColours(picture.nodes).get(id) ?? '') : null;
	const fill = sector !== null ? colourOf(sector, theme).text : kind === 'edge' ? inkSoft : ink;
	const corner = at(anchor);
	const left = corner.x + x + (align === 'middle' ? width / 2 : align === 'end' ? width : 0);
	return lines.map((text, line) => ({
		kind: 'text',
		text,
		x: left,
		y: corner.y + y + ((line + 0.5) * 1.2 + 0.36) * size,
		anchor: align,
		size,
		weight: fontWeight(weight),
		fill,
		halo: ground
	}));
}
