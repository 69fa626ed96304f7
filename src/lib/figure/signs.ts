/** Nodes, lines and small signs as items, for the network and the legend alike. Figure pixels. */
import type { Contested, Look, Tint } from '$lib/picture';
import {
	bridgeMark,
	colourOf,
	contestedMark,
	countBadge,
	iconOf,
	lineWidths,
	patternNames,
	patternOf,
	patterns,
	shapeOf,
	tokens,
	type Theme
} from '$lib/theme';
import type { Item, PathItem } from './display';
import { measure } from './measure';
import { boxPath, circlePath, iconPath } from './outline';

/** A node as its type draws it. */
export function nodeItems(
	look: Look,
	x: number,
	y: number,
	radius: number,
	theme: Theme
): readonly PathItem[] {
	const shape = shapeOf(look.shape);
	const { surface } = tokens[theme];
	const icon = iconOf(look.icon);
	const side = shape.icon.side * radius;
	return [
		{
			kind: 'path',
			d: shape.path,
			fill: colourOf(look.colour, theme).fill,
			stroke: surface,
			width: 1.5,
			at: { x, y, scale: radius }
		},
		...(icon
			? [
					{
						kind: 'path' as const,
						d: iconPath(icon),
						stroke: surface,
						width: side / 12,
						round: true,
						at: { x: x - side / 2, y: y - side / 2 + shape.icon.below * radius, scale: side / 24 }
					}
				]
			: [])
	];
}

/** How a line is drawn: by what a lens makes of it, else by its standing. */
export function lineStyle(standing: string, weight: 1 | 2 | 3, tint: Tint | null | undefined, theme: Theme) {
	const pattern = patternNames.find((name) => name === tint?.pattern) ?? patternOf(standing);
	const dash: readonly number[] = patterns[pattern];
	return {
		width: lineWidths[weight],
		colour: tint ? colourOf(tint.colour, theme).fill : null,
		...(dash.length > 0 ? { dash } : {})
	};
}

/** The mark of what is contested: filled over the tie itself, outlined over a detail of it. */
export function contestedItems(
	contested: NonNullable<Contested>,
	x: number,
	y: number,
	scale: number,
	theme: Theme
): readonly Item[] {
	const { warning, ground } = tokens[theme];
	const [fill, stroke] = contested === 'tie' ? [warning, ground] : [ground, warning];
	const at = { x, y, scale };
	const width = contestedMark.stroke * scale;
	return [
		{ kind: 'path', d: circlePath(0, 0, contestedMark.radius), fill, stroke, width, at },
		{ kind: 'path', d: contestedMark.sign, stroke, width, round: true, at }
	];
}

/** The mark of a lone bridge. */
export function bridgeItems(x: number, y: number, scale: number, theme: Theme): readonly Item[] {
	const { ground, lineLit } = tokens[theme];
	const stroked = { stroke: lineLit, width: bridgeMark.stroke * scale, at: { x, y, scale } };
	return [
		{ kind: 'path', d: bridgeMark.outline, fill: ground, ...stroked },
		{ kind: 'path', d: bridgeMark.sign, ...stroked }
	];
}

/** The count of a bundle. */
export function countItems(
	count: number,
	x: number,
	y: number,
	scale: number,
	theme: Theme
): readonly Item[] {
	const { ground, line, inkSoft } = tokens[theme];
	const text = String(count);
	const radius = countBadge.radius * scale;
	const size = countBadge.size * scale;
	const half = Math.max(radius, measure(text, size, countBadge.weight) / 2 + 3 * scale);
	return [
		{
			kind: 'path',
			d: boxPath(x - half, y - radius, 2 * half, 2 * radius, radius),
			fill: ground,
			stroke: line,
			width: scale
		},
		{ kind: 'text', text, x, y: y + size * 0.36, anchor: 'middle', size, weight: 600, fill: inkSoft }
	];
}
