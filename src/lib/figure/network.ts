/** The network of a figure: as large as its room allows with nothing cut off. */
import {
	markScale,
	placeMarks,
	pointAlong,
	type Mark,
	type Picture,
	type PictureEdge,
	type PlacedLabel,
	type XY
} from '$lib/picture';
import { colourOf, countBadge, lineColour, litBy, sectorColours, tokens, type Theme } from '$lib/theme';
import type { Item } from './display';
import { linePaths, type StandingNode } from './lines';
import { fontWeight } from './measure';
import { keyNames, type Keyed } from './nameKey';
import { circlePath, polygonPath } from './outline';
import { bridgeItems, contestedItems, countItems, lineStyle, nodeItems } from './signs';
import { drawnOut, fit } from './fit';
import type { Standing } from './standing';
import { clearOfHeads, drawnLines, tagItems, type SetTags } from './tagItems';
import { tagSize } from './tagRows';

export interface DrawnNetwork {
	readonly items: readonly Item[];
	/** Pixels that the network takes, from its top left corner. */
	readonly width: number;
	readonly height: number;
	/** Entities whose names found no room, and the letters that stand for them. */
	readonly keyed: readonly Keyed[];
	/** How the numbers of lines found room. */
	readonly numbers: Pick<SetTags, 'lettered' | 'left'>;
}

export interface NetworkAsked {
	/** Its edges bear the words, and numbers, that are to be read on the lines. */
	readonly picture: Picture;
	readonly standing: Standing;
	readonly room: { readonly width: number; readonly height: number };
	readonly theme: Theme;
	/** Font size that nothing is set smaller than. */
	readonly least: number;
	/** What stands at a line whose words find no room: the numbers of its sources. */
	readonly numbersAt: (edge: PictureEdge) => readonly string[];
	/** What a line, or an entity, says when pointed at. */
	readonly titleOf: (id: string) => string | undefined;
}

/** How many times as large as usual a sign on a line is at least. */
const leastSign = 0.7;

/** Draws a picture into its room, the top left corner at 0, 0. */
export function drawNetwork(given: NetworkAsked): DrawnNetwork {
	const asked = { ...given, standing: drawnOut(given) };
	const { picture, standing } = asked;
	const laid = fit(asked);
	const { scale, box } = laid;
	const at = ({ x, y }: XY): XY => ({ x: x * scale - box.left, y: y * scale - box.top });
	const nodes = new Map(
		picture.nodes.flatMap((node): [string, StandingNode][] => {
			const place = standing.positions.get(node.id);
			return place ? [[node.id, { node, at: at(place), radius: node.radius * scale }]] : [];
		})
	);
	const shown = { ...picture, nodes: picture.nodes.filter(({ id }) => nodes.has(id)) };
	const lines = drawnLines({ ...asked, nodes, at, scale });
	const placed = clearOfHeads(laid.labels, lines, at);
	const size = Math.max(tagSize, asked.least);
	const letters = keyNames({ picture: shown, standing, scale, labels: placed, size });
	const labels = [...placed, ...letters.labels];
	// A count is read like every other figure.
	const signs = Math.max(markScale(scale), asked.least / countBadge.size);
	const reach = (countBadge.radius * signs) / markScale(scale);
	const marks = placeMarks(shown, labels, standing.positions, scale, reach);
	const drawn = { ...asked, nodes, at, scale, labels, signs, size };
	const [width, height] = [box.right - box.left, box.bottom - box.top];
	const spare = Math.max(0, asked.room.width - width) / 2;
	const bounds = { left: -spare, top: 0, right: width + spare, bottom: height };
	const numbers = tagItems({ ...drawn, bounds }, lines, marks);
	return {
		items: [
			...groundItems(drawn),
			{ kind: 'group', id: 'lines', items: picture.edges.flatMap((edge) => lineItems(edge, drawn)) },
			{ kind: 'group', id: 'entities', items: [...nodes.values()].map((node) => entityItem(node, asked)) },
			{ kind: 'group', id: 'marks', items: marks.flatMap((mark) => markItems(mark, drawn)) },
			{ kind: 'group', id: 'numbers', items: numbers.items },
			{ kind: 'group', id: 'names', items: labels.flatMap((label) => labelItems(label, drawn)) }
		],
		width,
		height,
		keyed: letters.keyed,
		numbers
	};
}

interface Drawn extends NetworkAsked {
	readonly nodes: ReadonlyMap<string, StandingNode>;
	readonly at: (model: XY) => XY;
	readonly scale: number;
	readonly labels: readonly PlacedLabel[];
	/** How many times as large as usual the signs on lines are. */
	readonly signs: number;
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
	const { nodes, scale, theme, signs: size } = drawn;
	const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
	if (!from || !to) return [];
	const { x, y } = pointAlong(from.at, to.at, edge.bend * scale, part);
	const aside = (contested || bridge) && count > 0 ? countBadge.radius * size : 0;
	// A sign without letters may be as small as the network asks for.
	const small = Math.min(size, Math.max(markScale(scale), leastSign));
	return [
		...(count > 0 ? countItems(count, x + aside, y, size, theme) : []),
		...(contested ? contestedItems(contested, x - aside, y, small, theme) : []),
		...(bridge && !contested ? bridgeItems(x - aside, y, small, theme) : [])
	];
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
