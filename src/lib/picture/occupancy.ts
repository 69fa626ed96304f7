/**
 * What room is taken on a picture whose scale may still grow by some factor before labels are placed again.
 *
 * A box keeps its pixels around an anchor in the model; the anchors move apart as the scale grows. Its edges are
 * therefore linear in the scale, and two boxes that the same side separates at both ends of the range are apart all
 * the way between. That is what makes "no two labels overlap at any zoom" true between two placements, too.
 * In model units a box at any scale of the range lies within the bounds of the two that it takes up at the ends: a
 * grid over the model in which each box is entered wherever those bounds lie finds all that it can ever touch.
 */
import type { XY } from './geometry';
import type { Rectangle } from './polygon';

/** A box around an anchor: `pad` in pixels, and `reach` in model units where it grows with the scale (a node). */
export interface Box {
	readonly anchor: XY;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly reach: number;
}

/** Side of a cell, pixels at the least scale. */
const cell = 48;
/** More columns of cells than any picture has: makes one number of a column and a row. */
const columns = 2 ** 24;

/**
 * A box by its edges at both ends of the range, in pixels, and the cells that it lies over, by their first and last
 * column and row. Plain numbers, and filled again for each question: there are tens of thousands of them.
 */
class Extent {
	left = 0;
	top = 0;
	right = 0;
	bottom = 0;
	leftAtMost = 0;
	topAtMost = 0;
	rightAtMost = 0;
	bottomAtMost = 0;
	firstColumn = 0;
	firstRow = 0;
	lastColumn = 0;
	lastRow = 0;

	set(pad: Box, least: number, most: number, around = 0): this {
		const { reach } = pad;
		const { x, y } = pad.anchor;
		this.left = (x - reach) * least + pad.left - around;
		this.top = (y - reach) * least + pad.top - around;
		this.right = (x + reach) * least + pad.right + around;
		this.bottom = (y + reach) * least + pad.bottom + around;
		this.leftAtMost = (x - reach) * most + pad.left - around;
		this.topAtMost = (y - reach) * most + pad.top - around;
		this.rightAtMost = (x + reach) * most + pad.right + around;
		this.bottomAtMost = (y + reach) * most + pad.bottom + around;
		const shrink = least / most;
		this.firstColumn = Math.floor(Math.min(this.left, this.leftAtMost * shrink) / cell);
		this.firstRow = Math.floor(Math.min(this.top, this.topAtMost * shrink) / cell);
		this.lastColumn = Math.floor(Math.max(this.right, this.rightAtMost * shrink) / cell);
		this.lastRow = Math.floor(Math.max(this.bottom, this.bottomAtMost * shrink) / cell);
		return this;
	}

	/** Whether one side lies between it and another at both ends of the range, and so all the way between. */
	isApartFrom(other: Extent): boolean {
		return (
			(this.right <= other.left && this.rightAtMost <= other.leftAtMost) ||
			(other.right <= this.left && other.rightAtMost <= this.leftAtMost) ||
			(this.bottom <= other.top && this.bottomAtMost <= other.topAtMost) ||
			(other.bottom <= this.top && other.bottomAtMost <= this.topAtMost)
		);
	}
}

interface Taken {
	readonly box: Box;
	readonly extent: Extent;
}

/** Boxes on a picture, found by place. */
export class Occupancy {
	readonly #cells = new Map<number, Taken[]>();
	readonly #least: number;
	readonly #most: number;
	readonly #asked = new Extent();

	/** For scales (pixels per model unit) from `least` to `most`. */
	constructor(least: number, most: number) {
		this.#least = least;
		this.#most = most;
	}

	add(box: Box) {
		const taken = { box, extent: new Extent().set(box, this.#least, this.#most) };
		eachCell(taken.extent, (key) => {
			const found = this.#cells.get(key);
			if (found) found.push(taken);
			else this.#cells.set(key, [taken]);
			return true;
		});
	}

	/** Gives back the room of a box that was added. */
	remove(box: Box) {
		eachCell(this.#asked.set(box, this.#least, this.#most), (key) => {
			const found = this.#cells.get(key) ?? [];
			this.#cells.set(
				key,
				found.filter((taken) => taken.box !== box)
			);
			return true;
		});
	}

	/** Whether a box, with so many pixels `around` it, touches none that was added, at any scale of the range. */
	isFree(box: Box, around = 0): boolean {
		return this.inTheWay(box, 1, around).length === 0;
	}

	/** The boxes added that a box touches at some scale of the range; no more than `most` of them. */
	inTheWay(box: Box, most: number, around = 0): readonly Box[] {
		let found: Box[] | null = null;
		const own = this.#asked.set(box, this.#least, this.#most, around);
		eachCell(own, (key) => {
			for (const other of this.#cells.get(key) ?? none) {
				if (own.isApartFrom(other.extent) || found?.includes(other.box)) continue;
				(found ??= []).push(other.box);
				if (found.length === most) return false;
			}
			return true;
		});
		return found ?? none;
	}
}

const none: readonly never[] = [];

/** Calls back with the key of each cell that an extent lies over, for as long as it is told to go on. */
function eachCell({ firstColumn, firstRow, lastColumn, lastRow }: Extent, visit: (key: number) => boolean) {
	for (let column = firstColumn; column <= lastColumn; column++)
		for (let row = firstRow; row <= lastRow; row++) if (!visit(column * columns + row)) return;
}

/** Where the edges of a box lie at a scale, in pixels. */
export function edges({ anchor, left, top, right, bottom, reach }: Box, scale: number): Rectangle {
	return {
		left: (anchor.x - reach) * scale + left,
		top: (anchor.y - reach) * scale + top,
		right: (anchor.x + reach) * scale + right,
		bottom: (anchor.y + reach) * scale + bottom
	};
}
