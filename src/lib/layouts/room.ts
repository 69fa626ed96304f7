import { passes, type Box } from './boxes';
import type { Point } from './layout';

/** A straight line between two points. */
export type Line = readonly [from: Point, to: Point];

const cell = 160;
/** More rows than any picture has: makes one number of a column and a row. */
const columns = 2 ** 20;

/** A box where it stands. */
export function boxAt({ left, top, right, bottom }: Box, { x, y }: Point, around = 0): Box {
	return {
		left: left + x - around,
		top: top + y - around,
		right: right + x + around,
		bottom: bottom + y + around
	};
}

/** What room is taken on a picture: boxes, found by place, and the lines between what stands. */
export class Room {
	readonly #cells = new Map<number, Box[]>();
	readonly boxes: Box[] = [];
	readonly lines: Line[] = [];

	add(box: Box) {
		this.boxes.push(box);
		for (const key of cellsOf(box)) {
			const there = this.#cells.get(key);
			if (there) there.push(box);
			else this.#cells.set(key, [box]);
		}
	}

	/** Whether a box overlaps none that was added. */
	isFree(box: Box): boolean {
		for (const key of cellsOf(box))
			for (const { left, top, right, bottom } of this.#cells.get(key) ?? [])
				if (box.left < right && left < box.right && box.top < bottom && top < box.bottom) return false;
		return true;
	}

	/** Whether a line passes over a box that was added; those that hold one of its ends are its own. */
	isOver([from, to]: Line): boolean {
		return this.boxes.some(
			(box) => !holds(box, from) && !holds(box, to) && passes(from.x, from.y, to.x, to.y, box)
		);
	}

	/** Whether a line that was added passes over a box. */
	isUnder(box: Box): boolean {
		return this.lines.some(([from, to]) => passes(from.x, from.y, to.x, to.y, box));
	}
}

function* cellsOf({ left, top, right, bottom }: Box): Generator<number> {
	for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column++)
		for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row++)
			yield column * columns + row;
}

function holds({ left, top, right, bottom }: Box, { x, y }: Point): boolean {
	return x >= left && x <= right && y >= top && y <= bottom;
}
