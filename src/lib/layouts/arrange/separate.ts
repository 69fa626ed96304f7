import type { Box } from '../boxes';
import type { Point } from '../layout';
import { moved, overlap } from './block';

/** Model units left free between any two; enough to outlast being rounded. */
export const gap = 6;
/** A pair pushed apart may meet others; after this many rounds the rest is set down one by one. */
const rounds = 80;
/** Model units between the places that are tried around a wish. */
const step = 9;

/** A box, seen from the point that it is wished at. */
export interface Wish {
	readonly box: Box;
	readonly at: Point;
}

/**
 * Moves boxes apart so that none touches another nor an obstacle, each about as little as it must: first two by two
 * along the shorter way out, then whatever still touches to the nearest free spot.
 */
export function separate(wishes: readonly Wish[], obstacles: readonly Box[] = []): Point[] {
	return setDown(push(wishes), obstacles);
}

function push(wishes: readonly Wish[]): Wish[] {
	const placed = wishes.map(({ box, at }) => ({ box, at: { ...at } }));
	for (let round = 0; round < rounds; round++) {
		let touched = false;
		placed.forEach((one, index) => {
			for (const other of placed.slice(index + 1)) touched = part(one, other) || touched;
		});
		if (!touched) break;
	}
	return placed;
}

interface Loose {
	readonly box: Box;
	at: Point;
}

/** Pushes two boxes apart, half the way each; says whether they touched. */
function part(one: Loose, other: Loose): boolean {
	const [a, b] = [moved(one.box, one.at), moved(other.box, other.at)];
	if (!overlap(a, b, gap)) return false;
	const across = Math.min(a.right, b.right) - Math.max(a.left, b.left) + gap;
	const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + gap;
	const way = (from: number, to: number) => (from <= to ? 1 : -1);
	const [dx, dy] =
		across < down
			? [(way(a.left + a.right, b.left + b.right) * across) / 2, 0]
			: [0, (way(a.top + a.bottom, b.top + b.bottom) * down) / 2];
	one.at = { x: one.at.x - dx, y: one.at.y - dy };
	other.at = { x: other.at.x + dx, y: other.at.y + dy };
	return true;
}

/** Sets boxes down one by one, each at the free spot nearest to its wish. */
function setDown(wishes: readonly Wish[], obstacles: readonly Box[]): Point[] {
	const room = new Room(obstacles);
	return wishes.map(({ box, at }) => {
		let point = at;
		// A sunflower's spiral: evenly dense, so the first free spot is about the nearest.
		for (let turn = 1; !room.isFree(moved(box, point)); turn++) point = sunflower(at, turn, step);
		room.take(moved(box, point));
		return point;
	});
}

/** The `turn`th point of a sunflower's spiral around a point. */
export function sunflower({ x, y }: Point, turn: number, apart: number): Point {
	const [angle, out] = [turn * 2.399963, apart * Math.sqrt(turn)];
	return { x: x + out * Math.cos(angle), y: y + out * Math.sin(angle) };
}

/** Edge of a square of the plane under which boxes are found again. */
const cell = 160;

/** What room is taken, for many questions. */
export class Room {
	readonly #cells = new Map<string, Box[]>();

	constructor(boxes: readonly Box[]) {
		for (const box of boxes) this.take(box);
	}

	take(box: Box) {
		for (const key of this.#keys(box)) {
			const there = this.#cells.get(key);
			if (there) there.push(box);
			else this.#cells.set(key, [box]);
		}
	}

	isFree(box: Box): boolean {
		return this.#keys(box).every((key) =>
			(this.#cells.get(key) ?? []).every((other) => !overlap(box, other, gap))
		);
	}

	#keys({ left, top, right, bottom }: Box): string[] {
		const keys: string[] = [];
		const index = (value: number) => Math.floor(value / cell);
		for (let x = index(left - gap); x <= index(right + gap); x++)
			for (let y = index(top - gap); y <= index(bottom + gap); y++) keys.push(`${x} ${y}`);
		return keys;
	}
}
