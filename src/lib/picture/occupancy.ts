/**
 * What room is taken on a picture whose scale may still grow by some factor before labels are placed again.
 *
 * A box keeps its pixels around an anchor in the model; the anchors move apart as the scale grows. Its edges are
 * therefore linear in the scale, and two boxes that the same side separates at both ends of the range are apart all
 * the way between. That is what makes "no two labels overlap at any zoom" true between two placements, too.
 * Two boxes can only ever touch if their anchors are near at the least scale, where they are nearest: a grid over the
 * anchors at that scale finds all candidates.
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

const cell = 128;
/** More columns of cells than any picture has: makes one number of a column and a row. */
const columns = 2 ** 24;

/** A box that was added, by its edges at both ends of the range: all that is ever asked of it. */
interface Taken {
	readonly box: Box;
	readonly least: Rectangle;
	readonly most: Rectangle;
}

/** Boxes on a picture, found by place. */
export class Occupancy {
	readonly #cells = new Map<number, Taken[]>();
	readonly #least: number;
	readonly #most: number;
	#widest = 0;

	/** For scales (pixels per model unit) from `least` to `most`. */
	constructor(least: number, most: number) {
		this.#least = least;
		this.#most = most;
	}

	add(box: Box) {
		const key = this.#keyOf(box);
		const found = this.#cells.get(key);
		if (found) found.push(this.#taken(box));
		else this.#cells.set(key, [this.#taken(box)]);
		this.#widest = Math.max(this.#widest, this.#extent(box));
	}

	/** Gives back the room of a box that was added. */
	remove(box: Box) {
		const key = this.#keyOf(box);
		const found = this.#cells.get(key) ?? [];
		this.#cells.set(
			key,
			found.filter((taken) => taken.box !== box)
		);
	}

	/** Whether a box touches none that was added, at any scale of the range. */
	isFree(box: Box): boolean {
		return this.inTheWay(box, 1).length === 0;
	}

	/** The boxes added that a box touches at some scale of the range; no more than `most` of them. */
	inTheWay(box: Box, most: number): Box[] {
		const found: Box[] = [];
		const reach = Math.ceil((this.#extent(box) + this.#widest) / cell);
		const [column, row] = [this.#cellOf(box.anchor.x), this.#cellOf(box.anchor.y)];
		const own = this.#taken(box);
		for (let x = column - reach; x <= column + reach; x++)
			for (let y = row - reach; y <= row + reach; y++)
				for (const other of this.#cells.get(x * columns + y) ?? []) {
					if (apart(own, other)) continue;
					found.push(other.box);
					if (found.length === most) return found;
				}
		return found;
	}

	#taken(box: Box): Taken {
		return { box, least: edges(box, this.#least), most: edges(box, this.#most) };
	}

	/** How far a box can lie from its anchor, in pixels at the largest scale. */
	#extent({ left, top, right, bottom, reach }: Box): number {
		return Math.max(-left, -top, right, bottom, 0) + reach * this.#most;
	}

	#keyOf({ anchor }: Box): number {
		return this.#cellOf(anchor.x) * columns + this.#cellOf(anchor.y);
	}

	#cellOf(coordinate: number): number {
		return Math.floor((coordinate * this.#least) / cell);
	}
}

/** Whether one side lies between two boxes at both ends of the range, and so all the way between. */
function apart({ least: a, most: b }: Taken, { least: c, most: d }: Taken): boolean {
	return (
		(a.right <= c.left && b.right <= d.left) ||
		(c.right <= a.left && d.right <= b.left) ||
		(a.bottom <= c.top && b.bottom <= d.top) ||
		(c.bottom <= a.top && d.bottom <= b.top)
	);
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
