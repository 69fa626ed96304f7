/** Where newcomers to a picture find room: beside the neighbours that they came in over, while all that stands stays. */
import { boxesOf, type Boxes } from './boxes';
import type { LayoutNode, Point, Side } from './layout';
import { grouped } from './beside-groups';
import { coarse, fine, mean, sideAwayFrom, spots, type Spot } from './beside-spots';
import { boxAt, Room, type Line } from './room';

type Body = Pick<LayoutNode, 'id' | 'radius' | 'label'>;

/** What stands on a picture already. */
export interface Standing extends Body {
	readonly at: Point;
	/** The side that its label stands on. */
	readonly side: Side;
}

/** What is to come onto it. */
export interface Newcomer extends Body {
	/** Its neighbours, newcomers among them. */
	readonly neighbours: readonly string[];
	/** Well sourced come first, and so nearest. */
	readonly firm: boolean;
	/** Where it stood before: taken again where that is free. */
	readonly before?: Point;
	/** Where it stands when all is shown: near there if none of its neighbours are on the picture. */
	readonly home: Point;
}

export interface Coming {
	readonly standing: readonly Standing[];
	readonly newcomers: readonly Newcomer[];
	/** Lines between what stands, as pairs of ids. */
	readonly lines: readonly (readonly [from: string, to: string])[];
}

/** Boxes are as large as they show at this zoom: at any closer one they are apart all the more. */
const legibleAt = 0.75;
/** Between a neighbour and whoever comes in over it: room for the words of a line. Model units. */
const near = 200;
/** As far as one ring around a neighbour may lie; whoever finds no room on it goes further out. */
const far = 440;
const gap = 9;
/** For more lines than this single crossings do not matter to the eye, and would take long. */
const fewLines = 240;
/** More at once do not try to stand on one ring. */
const fewComing = 40;
/** How far out a place that crosses nothing is looked for. */
const reach = 700;

/**
 * The places of newcomers: none overlaps another or what stands, nodes with their labels; short lines that cross no
 * label where there is such a place; the well sourced nearest. The same for the same input. Whole units.
 */
export function besideNeighbours({ standing, newcomers, lines }: Coming): ReadonlyMap<string, Point> {
	const settling = new Settling(standing, lines, newcomers.length);
	const own = new Set<string>();
	for (const one of newcomers) if (one.before && settling.take(one, one.before)) own.add(one.id);
	let waiting = newcomers.filter(({ id }) => !own.has(id));
	while (waiting.length > 0) {
		const groups = grouped(waiting, (id) => settling.positions.has(id));
		for (const { anchors, members } of groups) settling.settle(anchors, members);
		const coming = waiting.filter(({ id }) => !settling.positions.has(id));
		if (groups.length === 0) for (const one of coming) settling.settle([], [one]);
		waiting = coming.filter(({ id }) => !settling.positions.has(id));
	}
	return new Map(newcomers.map(({ id, home }) => [id, settling.positions.get(id) ?? home]));
}

const sides = ['right', 'left', 'below', 'above'] as const satisfies readonly Side[];

/** Room as it is taken by one newcomer after another. */
class Settling {
	readonly positions = new Map<string, Point>();
	readonly #room = new Room();
	readonly #minds: boolean;
	/** In a crowd: how far out around a place all was taken, so that nobody looks there again. */
	readonly #full = new Map<string, number>();
	readonly #middle: Point;

	constructor(standing: readonly Standing[], lines: Coming['lines'], coming: number) {
		this.#middle = standing.length > 0 ? mean(standing.map(({ at }) => at)) : { x: 0, y: 0 };
		this.#minds = lines.length + coming <= fewLines;
		for (const body of standing) {
			this.positions.set(body.id, body.at);
			this.#occupy(boxesOf(body, body.side, legibleAt), body.at);
		}
		for (const [from, to] of lines) this.#draw(from, to);
	}

	/** Takes a place where it is free, whichever side the label finds room on. */
	take(one: Newcomer, at: Point): boolean {
		const [anchor] = one.neighbours.flatMap((id) => this.positions.get(id) ?? []);
		const best = anchor ? sideAwayFrom(anchor, at) : ('right' as const);
		const side = [best, ...sides].find((each) => this.#isFree(one, { at, side: each }));
		if (!side) return false;
		this.#put(one, { at, side }, []);
		return true;
	}

	settle(anchors: readonly string[], members: readonly Newcomer[]) {
		const points = anchors.flatMap((id) => this.positions.get(id) ?? []);
		const aim = points.length > 0 ? mean(points) : (members[0]?.home ?? { x: 0, y: 0 });
		const only = points.length === 1;
		const towards = this.#minds ? this.#roomiest(aim) : this.#outwards(aim);
		const begin = only ? this.#ringFor(aim, points, members, towards) : 0;
		let rest = members;
		if (this.#minds) {
			const careful = (one: Newcomer, spot: Spot) =>
				this.#isFree(one, spot) && this.#isClear(one, spot, points);
			// Between several neighbours a short line that crosses something beats one that goes around everything.
			rest = this.#fill(spots(aim, begin, towards, begin + (only ? reach : near)), rest, anchors, careful);
			const beside = (one: Newcomer, spot: Spot) => this.#isFree(one, spot) && this.#isOffLines(one, spot);
			rest = this.#fill(spots(aim, begin, towards, begin + reach), rest, anchors, beside);
		}
		const grain = this.#minds ? fine : coarse;
		const full = this.#minds ? begin : Math.max(begin, this.#full.get(placeOf(aim)) ?? 0);
		this.#fill(spots(aim, full, towards, Infinity, grain), rest, anchors, (one, spot) =>
			this.#isFree(one, spot)
		);
		if (this.#minds) return;
		const last = this.positions.get(members.at(-1)?.id ?? '') ?? aim;
		this.#full.set(placeOf(aim), Math.max(0, Math.hypot(last.x - aim.x, last.y - aim.y) - 2 * coarse.rings));
	}

	/** Gives each spot that suits the next newcomer to it; hands back whoever is left. */
	#fill(
		from: Iterable<Spot>,
		members: readonly Newcomer[],
		anchors: readonly string[],
		suits: (one: Newcomer, spot: Spot) => boolean
	): readonly Newcomer[] {
		let next = 0;
		for (const spot of from) {
			const one = members[next];
			if (!one) break;
			if (!suits(one, spot)) continue;
			this.#put(one, spot, anchors);
			next++;
		}
		return members.slice(next);
	}

	/** The nearest ring around a neighbour on which all of a group find room; the first where none does. */
	#ringFor(aim: Point, points: readonly Point[], members: readonly Newcomer[], towards: number): number {
		if (members.length > fewComing) return near;
		for (let out = near; out <= far; out += fine.rings) {
			const taken = new Room();
			let next = 0;
			for (const spot of spots(aim, out, towards, out)) {
				const one = members[next];
				if (!one) break;
				const boxes = around(boxesOf(one, spot.side, legibleAt), spot.at);
				if (!boxes.every((box) => taken.isFree(box))) continue;
				if (!this.#isFree(one, spot) || !this.#isClear(one, spot, points)) continue;
				for (const box of boxes) taken.add(box);
				next++;
			}
			if (next >= members.length) return out;
		}
		return near;
	}

	#isFree(one: Newcomer, { at, side }: Spot): boolean {
		return around(boxesOf(one, side, legibleAt), at).every((box) => this.#room.isFree(box));
	}

	/** Whether neither its lines pass over what stands nor lines of others pass over it. */
	#isClear(one: Newcomer, { at, side }: Spot, points: readonly Point[]): boolean {
		if (!this.#minds) return true;
		if (points.some((point) => Math.hypot(point.x - at.x, point.y - at.y) < near / 2)) return false;
		if (!this.#isOffLines(one, { at, side })) return false;
		return !points.some((point) => this.#room.isOver([point, at]));
	}

	/** Whether no line that is drawn passes over it. */
	#isOffLines(one: Newcomer, { at, side }: Spot): boolean {
		const { disc, label } = boxesOf(one, side, legibleAt);
		return !this.#room.isUnder(boxAt(disc, at, 4)) && !this.#room.isUnder(boxAt(label, at));
	}

	#put(one: Newcomer, { at, side }: Spot, anchors: readonly string[]) {
		this.positions.set(one.id, at);
		this.#occupy(boxesOf(one, side, legibleAt), at);
		for (const anchor of anchors) this.#draw(anchor, one.id);
	}

	#occupy(boxes: Boxes, at: Point) {
		for (const box of around(boxes, at)) this.#room.add(box);
	}

	#draw(from: string, to: string) {
		const [one, other] = [this.positions.get(from), this.positions.get(to)];
		if (one && other && this.#minds) this.#room.lines.push([one, other] satisfies Line);
	}

	/** The way out of a crowd. */
	#outwards(aim: Point): number {
		return Math.atan2(aim.y - this.#middle.y, aim.x - this.#middle.x);
	}

	/** The direction, in radians, in which most room is around a point: to the right where there is room all around. */
	#roomiest(aim: Point): number {
		const { boxes } = this.#room;
		const lengths = directions.map((angle) => {
			const to = { x: aim.x + Math.cos(angle) * reach, y: aim.y + Math.sin(angle) * reach };
			const met = boxes.flatMap((box) => {
				const [x, y] = [(box.left + box.right) / 2 - aim.x, (box.top + box.bottom) / 2 - aim.y];
				const along = x * Math.cos(angle) + y * Math.sin(angle);
				const off = Math.abs(x * Math.sin(angle) - y * Math.cos(angle));
				const size = Math.max(box.right - box.left, box.bottom - box.top) / 2;
				return along > size && along < reach + size && off < size + 20 ? [along] : [];
			});
			return Math.min(Math.hypot(to.x - aim.x, to.y - aim.y), ...met);
		});
		const wide = lengths.map((_, index) =>
			[-3, -2, -1, 0, 1, 2, 3].reduce((sum, step) => {
				const length = lengths[(index + step + lengths.length) % lengths.length] ?? 0;
				return sum + length / (1 + Math.abs(step));
			}, 0)
		);
		const most = Math.max(...wide);
		return directions[wide.findIndex((length) => length > most - 1)] ?? 0;
	}
}

const placeOf = ({ x, y }: Point) => `${Math.round(x / 120)} ${Math.round(y / 120)}`;

const directions = Array.from({ length: 24 }, (_, index) => (index * Math.PI) / 12);

const around = ({ disc, label }: Boxes, at: Point) => [boxAt(disc, at, gap / 2), boxAt(label, at, gap / 2)];
