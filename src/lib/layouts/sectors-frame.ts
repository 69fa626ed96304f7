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
	/** Labels keep their size on the screen while the picture shrinks to fit: they get room for this zoom. */
	readonly legibleAt: number;
	readonly shares: readonly Share[];
	/** The x of the innermost column at a height, on the right. */
	readonly curve: (y: number) => number;
}

/** The room above the rows for the sector's name. */
const nameHeight = 50;
const gap = 5;
/** The area for each entity at the least: short labels alone would leave the nodes too near each other. */
const airy = 17_000;
/** What an entity inside adds to a sector's wish for height. */
const roomWithin = 25;
/** The rows of an almost empty sector do not drift apart further than this. */
const widestSpread = 1.7;

/** The height of a node's row: its circle's or its label's, whichever is more. */
export function rowHeight({ radius, label }: LayoutNode, legibleAt: number): number {
	return Math.max(2 * radius, (label.height + 2) / legibleAt) + gap;
}

/** The measures of the picture: as many columns as make it fill the canvas with labels that can be read. */
export function frameOf({ left, right }: Plan, aspect: number): Frame {
	// A narrow canvas is a small one, where less than the whole picture is seen at once.
	const legibleAt = Math.min(0.78, Math.max(0.6, 0.62 * aspect));
	const groups = [...left, ...right];
	const count = groups.reduce((total, { free, column }) => total + free.length + column.length, 0);
	const nodes = groups.flatMap(({ column }) => column);
	const step = Math.max(80, ...nodes.map(({ radius, label }) => radius + (label.width + 14) / legibleAt));
	const heightFor = (columns: number) =>
		Math.max(
			300,
			...[left, right].map((side) =>
				sum(side.map((group) => nameHeight + rowsHeight(group, columns, legibleAt)))
			)
		);
	const insideFor = (height: number, columns: number) => (height * aspect) / 2 - step * columns;
	const roomy = (columns: number) =>
		insideFor(heightFor(columns), columns) > 0.3 * Math.min(1, aspect) * heightFor(columns);
	let columns = 1;
	while (roomy(columns + 1)) columns++;
	// Widening the middle on a narrow canvas means making the whole picture higher.
	let height = Math.max(heightFor(columns), Math.sqrt((airy * count) / aspect));
	while (insideFor(height, columns) < Math.max(150, 0.2 * aspect * height)) height *= 1.03;
	const inside = insideFor(height, columns);
	const bare = { width: height * aspect, height, inside, step, columns, legibleAt };
	return {
		...bare,
		shares: [...sharesOf(left, 'left', bare), ...sharesOf(right, 'right', bare)],
		curve: (y) => inside * superellipse(y / (0.545 * height))
	};
}

function rowsHeight({ column }: Group, columns: number, legibleAt: number): number {
	const heightOf = (row: readonly LayoutNode[]) => Math.max(...row.map((node) => rowHeight(node, legibleAt)));
	return sum(rowsOf(column, columns).map(heightOf));
}

/** A sector's column, or columns, as rows from top to bottom, each from the inside out. */
export function rowsOf(column: readonly LayoutNode[], columns: number): LayoutNode[][] {
	return Array.from({ length: Math.ceil(column.length / columns) }, (_, row) =>
		column.slice(row * columns, (row + 1) * columns)
	);
}

/** Parts a side among its sectors: what they need, and of the rest more to those with more inside. */
function sharesOf(
	groups: readonly Group[],
	side: Share['side'],
	{ height, columns, legibleAt }: Pick<Frame, 'height' | 'columns' | 'legibleAt'>
): Share[] {
	const needs = groups.map((group) => nameHeight + rowsHeight(group, columns, legibleAt));
	const wishes = groups.map(({ free }, index) => (needs[index] ?? 0) + roomWithin * free.length);
	const rest = height - sum(needs);
	let top = -height / 2;
	return groups.map((group, index) => {
		const [need, wish] = [needs[index] ?? 0, wishes[index] ?? 0];
		const bottom = top + need + (rest * wish) / sum(wishes);
		const rows = need - nameHeight;
		const stretch = rows === 0 ? 1 : Math.min(widestSpread, (bottom - top - nameHeight) / rows);
		const first = top + nameHeight + (bottom - top - nameHeight - rows * stretch) / 2;
		const share: Share = { group, side, sign: side === 'left' ? -1 : 1, top, bottom, first, stretch };
		top = bottom;
		return share;
	});
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

/** 1 in the middle, 0 at +-1, flat between: a rounder box than a circle. */
function superellipse(part: number): number {
	return Math.max(0, 1 - Math.abs(part) ** 2.6) ** (1 / 2.6);
}
