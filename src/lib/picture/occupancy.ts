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

/** Boxes on a picture, found by place. */
export class Occupancy {
	readonly #cells = new Map<string, Box[]>();
	readonly #least: number;
	readonly #most: number;
	#widest = 0;

	/** For scales (pixels per model unit) from `least` to `most`. */
	constructor(least: number, most: number) {
		this.#least = least;
		this.#most = most;
	}

	add(box: Box) {
		const key = `${this.#column(box.anchor.x)},${this.#column(box.anchor.y)}`;
		const found = this.#cells.get(key);
		if (found) found.push(box);
		else this.#cells.set(key, [box]);
		this.#widest = Math.max(this.#widest, this.#extent(box));
	}

	/** Whether a box touches none that was added, at any scale of the range; `own` does not count. */
	isFree(box: Box, own?: Box): boolean {
		const reach = Math.ceil((this.#extent(box) + this.#widest) / cell);
		const [column, row] = [this.#column(box.anchor.x), this.#column(box.anchor.y)];
		for (let x = column - reach; x <= column + reach; x++) {
			for (let y = row - reach; y <= row + reach; y++) {
				const near = this.#cells.get(`${x},${y}`) ?? [];
				if (near.some((other) => other !== own && !this.#apart(box, other))) return false;
			}
		}
		return true;
	}

	#apart(one: Box, other: Box): boolean {
		const sides = [this.#least, this.#most].map((scale) => {
			const [a, b] = [edges(one, scale), edges(other, scale)];
			return [a.right <= b.left, b.right <= a.left, a.bottom <= b.top, b.bottom <= a.top];
		});
		return [0, 1, 2, 3].some((side) => sides.every((at) => at[side]));
	}

	/** How far a box can lie from its anchor, in pixels at the largest scale. */
	#extent({ left, top, right, bottom, reach }: Box): number {
		return Math.max(-left, -top, right, bottom, 0) + reach * this.#most;
	}

	#column(coordinate: number): number {
		return Math.floor((coordinate * this.#least) / cell);
	}
}

/** Where the edges of a box lie at a scale, in pixels. */
export function edges({ anchor, left, top, right, bottom, reach }: Box, scale: number) {
	return {
		left: (anchor.x - reach) * scale + left,
		top: (anchor.y - reach) * scale + top,
		right: (anchor.x + reach) * scale + right,
		bottom: (anchor.y + reach) * scale + bottom
	};
}
