/** A binary heap of numbered things by what they cost: the cheapest comes out first. */
export class Queue {
	readonly #things: number[] = [];
	readonly #costs: number[] = [];

	add(thing: number, cost: number) {
		let at = this.#things.length;
		for (; at > 0; at = (at - 1) >> 1) {
			const above = (at - 1) >> 1;
			if (this.#cost(above) <= cost) break;
			this.#put(at, this.#thing(above), this.#cost(above));
		}
		this.#put(at, thing, cost);
	}

	/** Takes out the cheapest; null when there is none. */
	next(): { thing: number; cost: number } | null {
		const [thing, cost] = [this.#things[0], this.#costs[0]];
		const [last, lastCost] = [this.#things.pop(), this.#costs.pop()];
		if (thing === undefined || cost === undefined || last === undefined || lastCost === undefined)
			return null;
		if (this.#things.length > 0) this.#sink(last, lastCost);
		return { thing, cost };
	}

	#sink(thing: number, cost: number) {
		let at = 0;
		for (let below = 1; below < this.#things.length; below = at * 2 + 1) {
			if (this.#cost(below + 1) < this.#cost(below)) below++;
			if (this.#cost(below) >= cost) break;
			this.#put(at, this.#thing(below), this.#cost(below));
			at = below;
		}
		this.#put(at, thing, cost);
	}

	#put(at: number, thing: number, cost: number) {
		this.#things[at] = thing;
		this.#costs[at] = cost;
	}

	#thing = (at: number) => this.#things[at] ?? 0;
	#cost = (at: number) => this.#costs[at] ?? Infinity;
}
