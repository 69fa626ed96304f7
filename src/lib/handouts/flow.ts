/** How a sheet flows over its pages. Points. */
import type { Sheet } from './paper';
import type { Flowing, Unit } from './unit';

/** A unit where it stands on a page, from the corner of what is printed. */
export interface Placed {
	readonly unit: Unit;
	readonly x: number;
	readonly y: number;
}

export const betweenColumns = 18;
export const columnOf = ({ inner }: Sheet) => (inner - betweenColumns) / 2;

/** Pages that are filled from the first to the last. */
export class Flow {
	readonly #sheet: Sheet;
	readonly #pages: Placed[][] = [[]];
	#y = 0;

	constructor(sheet: Sheet) {
		this.#sheet = sheet;
	}

	get pages(): readonly (readonly Placed[])[] {
		return this.#pages;
	}

	/** What is left of the page. */
	get left(): number {
		return this.#sheet.room - this.#y;
	}

	get isAtTop(): boolean {
		return this.#y === 0;
	}

	/** Goes on at the top of a new page. */
	turn() {
		this.#pages.push([]);
		this.#y = 0;
	}

	/** Leaves so much room, but for the top of a page. */
	space(height: number) {
		if (!this.isAtTop) this.#y += height;
	}

	/** Puts what flows below what is there, on as many pages as it needs. */
	put(flowing: readonly Flowing[]) {
		flowing.forEach((each, at) => {
			if (each.kind === 'columns') this.#columns(each.units);
			else {
				// What stays together is begun where all of it has room.
				if (!keeps(flowing[at - 1]) && chainOf(flowing, at) > this.left && !this.isAtTop) this.turn();
				this.#unit(each.unit);
			}
		});
	}

	#unit(unit: Unit): void {
		const before = this.isAtTop ? 0 : unit.before;
		if (before + unit.height > this.left && !this.isAtTop) {
			this.turn();
			return this.#unit(unit);
		}
		this.#place(unit, 0, this.#y + before);
		this.#y += before + unit.height;
	}

	#place(unit: Unit, x: number, y: number) {
		this.#pages[this.#pages.length - 1]?.push({ unit, x, y });
	}

	#columns(units: readonly Unit[]) {
		let rest = units;
		while (rest.length > 0) {
			const [first, second] = columnsOf(rest, this.left);
			if (first.length === 0 && !this.isAtTop) {
				this.turn();
				continue;
			}
			// One that is higher than a page stands on one all the same.
			const columns = first.length === 0 ? [rest.slice(0, 1), []] : [first, second];
			const top = this.#y;
			columns.forEach((column, index) => {
				let y = top;
				for (const unit of column) {
					y += y === top ? 0 : unit.before;
					this.#place(unit, index * (columnOf(this.#sheet) + betweenColumns), y);
					y += unit.height;
				}
				this.#y = Math.max(this.#y, y);
			});
			rest = rest.slice(columns.reduce((sum, { length }) => sum + length, 0));
		}
	}
}

const keeps = (flowing: Flowing | undefined) => flowing?.kind === 'unit' && flowing.unit.keeps;

/** How high what stays together is, from a place on. */
function chainOf(flowing: readonly Flowing[], from: number): number {
	let height = 0;
	for (let at = from; at < flowing.length; at++) {
		const each = flowing[at];
		if (!each) break;
		if (each.kind === 'columns')
			return height + Math.max(0, ...each.units.slice(0, 2).map((unit) => unit.height));
		height += each.unit.before + each.unit.height;
		if (!each.unit.keeps) break;
	}
	return height;
}

/** How high what flows is where nothing turns the page. */
export function heightOf(flowing: readonly Flowing[]): number {
	return flowing.reduce((sum, each) => {
		if (each.kind === 'unit') return sum + each.unit.before + each.unit.height;
		const [first, second] = columnsOf(each.units, Infinity);
		return sum + Math.max(columnHeight(first), columnHeight(second));
	}, 0);
}

const columnHeight = (units: readonly Unit[]) =>
	units.reduce((sum, { height, before }, at) => sum + height + (at === 0 ? 0 : before), 0);

/** What of a list goes into two columns of a height: even, where all of it has room; else as much as has. */
function columnsOf(units: readonly Unit[], height: number): readonly [readonly Unit[], readonly Unit[]] {
	const upTo = (from: number, most: number) => {
		let [count, taken] = [0, 0];
		for (const unit of units.slice(from)) {
			taken += unit.height + (count === 0 ? 0 : unit.before);
			if (taken > most) break;
			count++;
		}
		return count;
	};
	for (let first = 1; first <= units.length; first++) {
		const columns = [units.slice(0, first), units.slice(first)] as const;
		const [one, other] = [columnHeight(columns[0]), columnHeight(columns[1])];
		if (one > height) break;
		if (one >= other) return columns;
	}
	const first = upTo(0, height);
	return [units.slice(0, first), units.slice(first, first + upTo(first, height))];
}
