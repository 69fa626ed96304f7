import { boxesOf, passes, touches, type Boxes } from './boxes';
import type { LayoutEdge, LayoutNode, Point, Side } from './layout';

/** What a fault costs, next to one crossing. Length is per 1000 model units of line. */
const price = { length: 5, crossing: 1, label: 3, node: 8, overlap: 60 };

/** A drawing being improved: nodes with their labels, straight lines, and what is wrong with it. Model units. */
export class Tangle {
	readonly #nodes: readonly LayoutNode[];
	readonly #legibleAt: number;
	readonly #index: ReadonlyMap<string, number>;
	readonly #x: Float64Array;
	readonly #y: Float64Array;
	readonly #sides: Side[];
	readonly #boxes: Boxes[];
	readonly #from: Int32Array;
	readonly #to: Int32Array;
	/** The lines that end at each node. */
	readonly #lines: number[][];

	/** All nodes start at 0, 0; labels are as large as at the zoom `legibleAt`. Every edge must join two different nodes of `nodes`. */
	constructor(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[], legibleAt: number) {
		this.#legibleAt = legibleAt;
		this.#nodes = nodes;
		this.#index = new Map(nodes.map(({ id }, index) => [id, index]));
		this.#x = new Float64Array(nodes.length);
		this.#y = new Float64Array(nodes.length);
		this.#sides = nodes.map(() => 'below');
		this.#boxes = nodes.map((node) => boxesOf(node, 'below', legibleAt));
		this.#from = Int32Array.from(edges, ({ from }) => this.#place(from));
		this.#to = Int32Array.from(edges, ({ to }) => this.#place(to));
		this.#lines = nodes.map(() => []);
		edges.forEach(({ from, to }, line) => {
			for (const id of [from, to]) this.#lines[this.#place(id)]?.push(line);
		});
	}

	/** Puts a node somewhere, its label on `side`. */
	put(id: string, at: Point, side: Side): void {
		const index = this.#place(id);
		this.#x[index] = at.x;
		this.#y[index] = at.y;
		const node = this.#nodes[index];
		if (!node || this.#sides[index] === side) return;
		this.#sides[index] = side;
		this.#boxes[index] = boxesOf(node, side, this.#legibleAt);
	}

	at(id: string): Point {
		const index = this.#place(id);
		return { x: this.#X(index), y: this.#Y(index) };
	}

	side(id: string): Side {
		return this.#sides[this.#place(id)] ?? 'below';
	}

	/** How bad the drawing is around these nodes: lower is better. Compare only values for the same nodes. */
	cost(ids: readonly string[]): number {
		const moved = ids.map((id) => this.#place(id));
		const lines = new Set(moved.flatMap((node) => this.#lines[node] ?? []));
		let sum = 0;
		for (const line of lines) {
			sum += this.#length(line) * (price.length / 1000);
			for (let other = 0; other < this.#from.length; other++)
				if (this.#crosses(line, other)) sum += price.crossing;
			for (let node = 0; node < this.#nodes.length; node++) sum += this.#runsOver(line, node);
		}
		for (const node of moved) {
			for (let line = 0; line < this.#from.length; line++)
				if (!lines.has(line)) sum += this.#runsOver(line, node);
			for (let other = 0; other < this.#nodes.length; other++)
				if (this.#overlaps(node, other)) sum += price.overlap;
		}
		return sum;
	}

	#place(id: string): number {
		return this.#index.get(id) ?? 0;
	}

	#X(node: number): number {
		return this.#x[node] ?? 0;
	}

	#Y(node: number): number {
		return this.#y[node] ?? 0;
	}

	#length(line: number): number {
		const [a, b] = [this.#from[line] ?? 0, this.#to[line] ?? 0];
		return Math.hypot(this.#X(a) - this.#X(b), this.#Y(a) - this.#Y(b));
	}

	/** On which side of the line a-b the node c lies, as a signed area. */
	#turn(a: number, b: number, c: number): number {
		const x = this.#X(a);
		const y = this.#Y(a);
		return (this.#X(b) - x) * (this.#Y(c) - y) - (this.#Y(b) - y) * (this.#X(c) - x);
	}

	#crosses(line: number, other: number): boolean {
		const a = this.#from[line] ?? 0;
		const b = this.#to[line] ?? 0;
		const c = this.#from[other] ?? 0;
		const d = this.#to[other] ?? 0;
		if (a === c || a === d || b === c || b === d) return false;
		return this.#turn(a, b, c) * this.#turn(a, b, d) < 0 && this.#turn(c, d, a) * this.#turn(c, d, b) < 0;
	}

	/** What it costs that a line runs over a node or its label. */
	#runsOver(line: number, node: number): number {
		const a = this.#from[line] ?? 0;
		const b = this.#to[line] ?? 0;
		const boxes = this.#boxes[node];
		if (a === node || b === node || !boxes) return 0;
		const x = this.#X(node);
		const y = this.#Y(node);
		const x0 = this.#X(a) - x;
		const y0 = this.#Y(a) - y;
		const x1 = this.#X(b) - x;
		const y1 = this.#Y(b) - y;
		if (passes(x0, y0, x1, y1, boxes.disc)) return price.node;
		return passes(x0, y0, x1, y1, boxes.label) ? price.label : 0;
	}

	#overlaps(node: number, other: number): boolean {
		const [own, others] = [this.#boxes[node], this.#boxes[other]];
		if (!own || !others || node === other) return false;
		const away = { x: this.#X(other) - this.#X(node), y: this.#Y(other) - this.#Y(node) };
		return (
			touches(own.disc, others.disc, away) ||
			touches(own.disc, others.label, away) ||
			touches(own.label, others.disc, away) ||
			touches(own.label, others.label, away)
		);
	}
}
