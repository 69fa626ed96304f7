import {
	pointAlong,
	type Mark,
	type Picture,
	type PictureEdge,
	type PlacedLabel,
	type Rectangle,
	type XY
} from '$lib/picture';
import { countBadge, litBy, tokens, type Theme } from '$lib/theme';
import type { Item } from './display';
import type { StandingNode } from './lines';
import { boxPath, circlePath, tidy } from './outline';
import { around, labelBox, meet } from './rectangles';
import { lineStyle } from './signs';
import { letterAt, tagLeading } from './tagRows';
import { drawnLine, type DrawnLine } from './tagSpots';
import { placeTags, type Tag } from './tags';

/** What the numbers of a figure are set among. */
export interface TagGround {
	readonly picture: Picture;
	readonly nodes: ReadonlyMap<string, StandingNode>;
	readonly labels: readonly PlacedLabel[];
	readonly at: (model: XY) => XY;
	readonly scale: number;
	readonly theme: Theme;
	/** Font size of the numbers, pixels; and how many times as large as usual the signs on lines are. */
	readonly size: number;
	readonly signs: number;
	/** Nothing stands outside of it. */
	readonly bounds: Rectangle;
	/** The numbers of a line's sources, as words; none of a line that bears none. */
	readonly numbersAt: (edge: PictureEdge) => readonly string[];
}

/** The lines of a picture as they are drawn. */
export function drawnLines({
	picture,
	nodes,
	scale,
	theme
}: Omit<TagGround, 'labels' | 'bounds' | 'size' | 'signs'>): readonly DrawnLine[] {
	return picture.edges.flatMap((edge) => {
		const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
		if (!from || !to) return [];
		const { width } = lineStyle(edge.standing, edge.weight, edge.tint, theme);
		const lit = edge.emphasis === 'normal' ? 0 : litBy;
		return drawnLine(edge, [from, to], edge.bend * scale, width + lit) ?? [];
	});
}

/** The labels without the words of lines that would cover a line's end: their numbers stand alone. */
export function clearOfHeads(
	labels: readonly PlacedLabel[],
	lines: readonly DrawnLine[],
	at: (model: XY) => XY
): readonly PlacedLabel[] {
	const heads = lines.flatMap((line) => line.heads);
	return labels.filter(
		(label) => label.kind !== 'edge' || !heads.some((head) => meet(head, labelBox(label, at(label.anchor))))
	);
}

/** The numbers of the lines that have no words: where there was no room for them a letter, or nothing at all. */
export interface SetTags {
	readonly items: readonly Item[];
	readonly lettered: readonly { readonly letter: string; readonly edge: PictureEdge }[];
	readonly left: readonly PictureEdge[];
}

/** Sets the numbers of the lines that have no words beside all that is drawn. */
export function tagItems(ground: TagGround, lines: readonly DrawnLine[], marks: readonly Mark[]): SetTags {
	const { picture, nodes, labels, at, theme, bounds, size, numbersAt } = ground;
	const worded = new Set(labels.filter(({ kind }) => kind === 'edge').map(({ id }) => id));
	const asked = picture.edges.flatMap((edge) => {
		const numbers = worded.has(edge.id) ? [] : numbersAt(edge);
		return numbers.length === 0 ? [] : [{ edge, numbers }];
	});
	const taken = [
		...labels.map((label) => labelBox(label, at(label.anchor))),
		...[...nodes.values()].map(({ node, at: middle, radius }) => {
			// The ring of a selected node lies around it.
			const side = 2 * radius + (node.emphasis === 'normal' ? 2 : 9);
			return around(middle, side, side);
		}),
		...marks.flatMap((mark) => markBox(mark, ground))
	];
	const { tags, left } = placeTags(asked, lines, taken, bounds, size);
	// From the top down, so that whoever looks for a letter knows where about it is.
	const lettered = tags
		.filter((tag) => tag.lettered)
		.toSorted((one, other) => one.at.y - other.at.y || one.at.x - other.at.x)
		.map((tag, index) => ({ ...tag, letter: letterAt(index) }));
	return {
		items: [
			...tags.filter((tag) => !tag.lettered).map((tag) => itemOf(tag, numberItems(tag, ground), theme)),
			...lettered.map((tag) => itemOf(tag, letterItems(tag, tag.letter, ground), theme))
		],
		lettered,
		left
	};
}

function markBox(
	{ edge, part, contested, bridge, count }: Mark,
	{ nodes, scale, signs }: TagGround
): readonly Rectangle[] {
	const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
	if (!from || !to) return [];
	const side = 2 * countBadge.radius * signs + 2;
	// A sign beside a count takes the room of two.
	const wide = (contested || bridge) && count > 0 ? 2 * side : side;
	return [around(pointAlong(from.at, to.at, edge.bend * scale, part), wide, side)];
}

function itemOf({ edge, leader }: Tag, items: readonly Item[], theme: Theme): Item {
	const { ground, inkSoft } = tokens[theme];
	if (!leader) return { kind: 'group', id: `numbers-${edge.id}`, items };
	const [from, to] = leader;
	const d = `M${tidy(from.x)} ${tidy(from.y)}L${tidy(to.x)} ${tidy(to.y)}`;
	return {
		kind: 'group',
		id: `numbers-${edge.id}`,
		items: [
			{ kind: 'path', d, stroke: inkSoft, width: 0.7 },
			{ kind: 'path', d: circlePath(from.x, from.y, 1.6), fill: inkSoft, stroke: ground, width: 0.6 },
			...items
		]
	};
}

function numberItems({ block, at }: Tag, { theme, size }: TagGround): readonly Item[] {
	const { ground, inkSoft } = tokens[theme];
	const top = at.y - ((block.rows.length - 1) * tagLeading * size) / 2;
	// Between figures a broad line would show, as if it struck them out.
	const [width, height] = [block.width - 2, block.height - 1];
	const plate = boxPath(at.x - width / 2, at.y - height / 2, width, height, 2);
	const rows = block.rows.map((text, row): Item => ({
		kind: 'text',
		text,
		x: at.x,
		y: top + (row * tagLeading + 0.36) * size,
		anchor: 'middle',
		size,
		weight: 500,
		fill: inkSoft,
		halo: ground
	}));
	return [{ kind: 'path', d: plate, fill: ground }, ...rows];
}

function letterItems(
	{ block, at: { x, y } }: Tag,
	text: string,
	{ theme, size }: TagGround
): readonly Item[] {
	const { ground, ink, inkSoft } = tokens[theme];
	const [width, height] = [block.width - 1.5, block.height - 1.5];
	const d = boxPath(x - width / 2, y - height / 2, width, height, height / 2);
	return [
		{ kind: 'path', d, fill: ground, stroke: inkSoft, width: 0.7 },
		{ kind: 'text', text, x, y: y + size * 0.33, anchor: 'middle', size, weight: 600, fill: ink }
	];
}
