import type { LayoutNode } from './layout';
import type { Group, Plan } from './sectors-plan';

/** One sector's share of a side, in model units; y grows downwards and is 0 in the middle. */
export interface Share {
	readonly group: Group;
	readonly side: 'left' | 'right';
	/** -1 on the left, 1 on the right. */
	readonly sign: -1 | 1;
	readonly top: number;
	readonly bottom: number;
	/** Where its first row begins, below its name. */
	readonly first: number;
	/** By how much the rows may spread to fill the share. */
	readonly stretch: number;
}

export interface Frame {
	readonly width: number;
	readonly height: number;
	/** From the middle to the columns, at their widest. */
	readonly inside: number;
	/** From one column of a sector to its next, further out. */
	readonly step: number;
	readonly columns: number;
	readonly shares: readonly Share[];
	/** The x of the innermost column at a height, on the right. */
	readonly curve: (y: number) => number;
}

/** Labels keep their size on the screen while the picture shrinks: they get room for this zoom. */
export const legibleAt = 0.78;
const nameHeight = 50;
const gap = 5;
/** The rows of an almost empty sector do not drift apart further than this. */
const widestSpread = 1.7;

/** The height of a node's row: its circle or its label, whichever is higher. */
export function rowHeight({ radius, label }: LayoutNode): number {
	return Math.max(2 * radius, (label.height + 2) / legibleAt) + gap;
}

/** The room to the side of a column that a node's label takes, from the node's middle. */
export function reach({ radius, label }: LayoutNode): number {
	return radius + (label.width + 14) / legibleAt;
}

/** The measures of the picture: as many columns as make it fill the canvas with labels that can be read. */
export function frameOf({ left, right }: Plan, aspect: number): Frame {
	const groups = [...left, ...right];
	const step = Math.max(80, ...groups.flatMap(({ column }) => column.map(reach)));
	const needed = (side: readonly Group[], columns: number) =>
		side.reduce((sum, group) => sum + need(group, columns), 0);
	const heightFor = (columns: number) => Math.max(needed(left, columns), needed(right, columns), 300);
	const insideFor = (height: number, columns: number) => (height * aspect) / 2 - step * columns;
	let columns = 1;
	while (insideFor(heightFor(columns + 1), columns + 1) > 0.3 * heightFor(columns + 1)) columns++;
	// Widening the middle on a narrow canvas means making the whole picture higher.
	let height = heightFor(columns);
	while (insideFor(height, columns) < Math.max(150, 0.2 * aspect * height)) height *= 1.03;
	const inside = insideFor(height, columns);
	return {
		width: height * aspect,
		height,
		inside,
		step,
		columns,
		shares: [...share(left, 'left', height, columns), ...share(right, 'right', height, columns)],
		curve: (y) => inside * superellipse(y / (0.545 * height))
	};
}

function need({ column }: Group, columns: number): number {
	return rowsOf(column, columns).reduce((sum, row) => sum + Math.max(...row.map(rowHeight)), nameHeight);
}

/** A sector's column, or columns, as rows from top to bottom, each from the inside out. */
export function rowsOf(column: readonly LayoutNode[], columns: number): LayoutNode[][] {
	return Array.from({ length: Math.ceil(column.length / columns) }, (_, row) =>
		column.slice(row * columns, (row + 1) * columns)
	);
}

function share(groups: readonly Group[], side: Share['side'], height: number, columns: number): Share[] {
	const total = groups.reduce((sum, group) => sum + need(group, columns), 0);
	let top = -height / 2;
	return groups.map((group) => {
		const rows = need(group, columns) - nameHeight;
		const bottom = top + (height * need(group, columns)) / total;
		const stretch = rows === 0 ? 1 : Math.min(widestSpread, (bottom - top - nameHeight) / rows);
		const first = top + nameHeight + (bottom - top - nameHeight - rows * stretch) / 2;
		const own: Share = { group, side, sign: side === 'left' ? -1 : 1, top, bottom, first, stretch };
		top = bottom;
		return own;
	});
}

/** 1 in the middle, 0 at +-1, flat between: a rounder box than a circle. */
function superellipse(part: number): number {
	return Math.max(0, 1 - Math.abs(part) ** 2.6) ** (1 / 2.6);
}
