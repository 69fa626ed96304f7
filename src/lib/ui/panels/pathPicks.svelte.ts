import { apart, pathAt, pathOrders, type Path, type PathAt, type PathOrder, type Steps } from '$lib/evidence';

/** The path of one order that is shown. */
export interface PickedPath extends PathAt {
	readonly order: PathOrder;
}

/** Two entities and the paths between them: how far a reader went on in each order, and which path is lit. */
export class PathPicks {
	readonly ends: readonly [string, string];
	readonly #steps: () => Steps;
	/** How many paths each order was gone on by. There may be fewer by now. */
	#behind = $state<Record<PathOrder, number>>({ shortest: 0, 'best-evidenced': 0 });
	#lit = $state<PathOrder | null>(null);
	readonly #picks = $derived.by(() =>
		pathOrders.flatMap((order): PickedPath[] => {
			const found = pathAt(this.#steps(), this.ends, order, this.#behind[order]);
			return found ? [{ order, ...found }] : [];
		})
	);
	/** Whether the shortest path is the best-evidenced too, and nobody went on from it. */
	readonly same = $derived.by(() => {
		const [one, ...others] = this.#picks.map(({ place, path }) => `${place} ${path.entities.join()}`);
		return others.every((other) => other === one) && this.#picks.every(({ place }) => place === 0);
	});
	/** What there is to show, the shortest first; nothing where the two are not joined. */
	readonly shown = $derived(this.same ? this.#picks.slice(0, 1) : this.#picks);
	/** How far the two are from being joined; null where they are. */
	readonly apart = $derived.by(() => (this.#picks.length > 0 ? null : apart(this.#steps(), this.ends)));
	readonly #litPick = $derived.by(() => {
		if (this.#lit === null) return null;
		// One path that is both may be lit as either.
		return (
			this.shown.find(({ order }) => order === this.#lit) ?? (this.same ? (this.shown[0] ?? null) : null)
		);
	});

	/** `steps` is asked anew whenever what it reads changes; `lit` is what is lit until the reader chooses. */
	constructor(ends: readonly [string, string], steps: () => Steps, lit: PathOrder) {
		this.ends = ends;
		this.#steps = steps;
		this.#lit = lit;
	}

	get lit(): Path | null {
		return this.#litPick?.path ?? null;
	}

	isLit({ order }: PickedPath): boolean {
		return this.#litPick?.order === order;
	}

	/** Lights a path in place of the other, or puts it out. */
	light(pick: PickedPath) {
		this.#lit = this.isLit(pick) ? null : pick.order;
	}

	/** On from the path that is shown, which may come before the one that was gone on to. */
	next({ order, place }: PickedPath) {
		this.#behind[order] = place + 1;
	}

	first(order: PathOrder) {
		this.#behind[order] = 0;
	}

	/** Other paths are asked for: each order begins at its first. */
	restart() {
		for (const order of pathOrders) this.first(order);
	}
}
