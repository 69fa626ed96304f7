/**
 * The numbers of the sources at the lines that have no words of their own. Where each may stand is known beforehand
 * (`spotsOf`); then the line with the fewest places chooses first, and whoever finds none asks another to move, as long as
 * that helps. (Greedy by constraint, then local search: Christensen, Marks and Shieber, 1995, find that this comes near to
 * simulated annealing. It needs no chance.) Whose numbers find no place bears a letter for them, by the same rules. Nothing
 * ever covers anything: a line on which there is no room for a letter either is said so.
 */
import { Occupancy, type Box, type PictureEdge, type Rectangle } from '$lib/picture';
import { blocksOf, letterBlock, singleLetters, type TagBlock } from './tagRows';
import { spotsOf, type DrawnLine, type Spot } from './tagSpots';

/** A line and the numbers of its sources, as words. */
export interface TagAsked {
	readonly edge: PictureEdge;
	readonly numbers: readonly string[];
}

export interface Tag extends Spot {
	readonly edge: PictureEdge;
	/** Whether it has room for a letter only, which is not in it yet. */
	readonly lettered: boolean;
}

interface PlacedTags {
	readonly tags: readonly Tag[];
	/** The lines that have room for nothing. */
	readonly left: readonly PictureEdge[];
}

/** Places that somebody is asked to leave before a line gives up, the best of its own. */
const mostAsked = 48;
/** Rounds of moving along: hardly any picture needs the second. */
const rounds = 4;

const boxOf = ({ left, top, right, bottom }: Rectangle): Box => ({
	anchor: { x: 0, y: 0 },
	reach: 0,
	left,
	top,
	right,
	bottom
});

/** Finds for the numbers of each line, in a font size, a place within the bounds that covers nothing of what is taken, nor another's. */
export function placeTags(
	asked: readonly TagAsked[],
	lines: readonly DrawnLine[],
	taken: readonly Rectangle[],
	bounds: Rectangle,
	size?: number
): PlacedTags {
	const still = new Occupancy(1, 1);
	for (const box of [...taken, ...lines.flatMap(({ heads }) => heads)]) still.add(boxOf(box));
	const isFree = (box: Rectangle) =>
		box.left >= bounds.left &&
		box.right <= bounds.right &&
		box.top >= bounds.top &&
		box.bottom <= bounds.bottom &&
		still.isFree(boxOf(box));
	const byEdge = new Map(lines.map((line) => [line.edge.id, line]));
	const seek = (edge: PictureEdge, blocks: readonly TagBlock[], lettered: boolean): Seeker => {
		const line = byEdge.get(edge.id);
		return { edge, lettered, spots: line ? spotsOf(line, blocks, lines, isFree) : [] };
	};
	const board = new Board();
	const numbered = asked.map(({ edge, numbers }) => seek(edge, blocksOf(numbers, size), false));
	seat(numbered, board, []);
	const without = numbered.filter((seeker) => !board.spotOf(seeker));
	const letter = (room: TagBlock) => without.map(({ edge }) => seek(edge, [room], true));
	let letters = letter(letterBlock(1, size));
	seat(letters, board, numbered);
	if (letters.filter((seeker) => board.spotOf(seeker)).length > singleLetters) {
		for (const seeker of letters) board.leave(seeker);
		letters = letter(letterBlock(without.length, size));
		seat(letters, board, numbered);
	}
	return {
		tags: [...numbered, ...letters].flatMap((seeker) => {
			const spot = board.spotOf(seeker);
			return spot ? [{ ...spot, edge: seeker.edge, lettered: seeker.lettered }] : [];
		}),
		left: letters.flatMap((seeker) => (board.spotOf(seeker) ? [] : [seeker.edge]))
	};
}

/** Finds places for some lines, of which others may take another place but lose none. */
function seat(seekers: readonly Seeker[], board: Board, others: readonly Seeker[]) {
	const order = seekers.toSorted(
		(one, other) => one.spots.length - other.spots.length || (one.edge.id < other.edge.id ? -1 : 1)
	);
	for (const seeker of order) board.settle(seeker);
	for (let round = 0; round < rounds; round++) {
		const [before, cost] = [board.count, board.cost];
		for (const seeker of order) if (!board.spotOf(seeker)) board.makeWay(seeker);
		for (const seeker of [...others, ...order]) board.improve(seeker);
		if (board.count === before && board.cost >= cost) break;
	}
}

interface Seeker {
	readonly edge: PictureEdge;
	readonly lettered: boolean;
	readonly spots: readonly Spot[];
}

/** Who stands where. */
class Board {
	readonly #occupancy = new Occupancy(1, 1);
	readonly #owners = new Map<Box, Seeker>();
	readonly #standing = new Map<Seeker, { readonly spot: Spot; readonly boxes: readonly Box[] }>();

	get count(): number {
		return this.#standing.size;
	}

	get cost(): number {
		return [...this.#standing.values()].reduce((sum, { spot }) => sum + spot.cost, 0);
	}

	spotOf(seeker: Seeker): Spot | undefined {
		return this.#standing.get(seeker)?.spot;
	}

	/** Gives a line its best free place; says whether there is one. */
	settle(seeker: Seeker): boolean {
		const spot = seeker.spots.find(({ boxes }) => boxes.every((box) => this.#occupancy.isFree(boxOf(box))));
		if (spot) this.#take(seeker, spot);
		return spot !== undefined;
	}

	/** Gives a line the best place that is free by now. */
	improve(seeker: Seeker) {
		if (!this.#standing.has(seeker)) return;
		this.leave(seeker);
		this.settle(seeker);
	}

	/** Gives a line a place from which one or two others can move elsewhere. */
	makeWay(seeker: Seeker) {
		for (const spot of seeker.spots.slice(0, mostAsked)) {
			const others = this.#inTheWayOf(spot);
			if (others.length > 2) continue;
			const before = others.map((other) => [other, this.spotOf(other)] as const);
			for (const other of others) this.leave(other);
			this.#take(seeker, spot);
			if (others.every((other) => this.settle(other))) return;
			this.leave(seeker);
			for (const other of others) this.leave(other);
			for (const [other, old] of before) if (old) this.#take(other, old);
		}
	}

	#inTheWayOf({ boxes }: Spot): readonly Seeker[] {
		const found = new Set<Seeker>();
		for (const box of boxes)
			for (const other of this.#occupancy.inTheWay(boxOf(box), 12)) {
				const owner = this.#owners.get(other);
				if (owner) found.add(owner);
			}
		return [...found];
	}

	#take(seeker: Seeker, spot: Spot) {
		const boxes = spot.boxes.map(boxOf);
		for (const box of boxes) {
			this.#occupancy.add(box);
			this.#owners.set(box, seeker);
		}
		this.#standing.set(seeker, { spot, boxes });
	}

	/** Gives back the room of a line that has any. */
	leave(seeker: Seeker) {
		for (const box of this.#standing.get(seeker)?.boxes ?? []) {
			this.#occupancy.remove(box);
			this.#owners.delete(box);
		}
		this.#standing.delete(seeker);
	}
}
