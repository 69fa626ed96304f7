import type { Point } from '../layout';

/** Rounds after which nothing moves that an eye would see. */
const rounds = 90;

/**
 * Places for the nodes of a connected graph, so that the distance between any two is about as many lengths as there are
 * lines on the way (stress majorization, each node in turn: Gansner, Koren and North, 2004). Starts from where they
 * stand, so that what was left stays left. `ties` are pairs of indices.
 */
export function relax(
	start: readonly Point[],
	ties: readonly (readonly [number, number])[],
	length: number
): Point[] {
	const count = start.length;
	const hops = hopsBetween(count, ties);
	const points = start.map((point, index) => spread(point, index, start));
	for (let round = 0; round < rounds; round++) {
		for (let one = 0; one < count; one++) {
			let [x, y, weights] = [0, 0, 0];
			const own = points[one] ?? { x: 0, y: 0 };
			for (let other = 0; other < count; other++) {
				const at = points[other];
				const wanted = (hops[one]?.[other] ?? 1) * length;
				if (other === one || !at) continue;
				const [dx, dy] = [own.x - at.x, own.y - at.y];
				const away = Math.hypot(dx, dy) || 1;
				const weight = 1 / wanted ** 2;
				x += weight * (at.x + (dx / away) * wanted);
				y += weight * (at.y + (dy / away) * wanted);
				weights += weight;
			}
			if (weights > 0) points[one] = { x: x / weights, y: y / weights };
		}
	}
	return points;
}

/** Those on one spot, or all on one line, would never leave it: each sets out a little to a side of its own. */
function spread({ x, y }: Point, index: number, all: readonly Point[]): Point {
	const angle = index * 2.399963;
	const out = all.length > 2 ? 4 : 1;
	return { x: x + out * Math.cos(angle), y: y + out * Math.sin(angle) };
}

function hopsBetween(count: number, ties: readonly (readonly [number, number])[]): number[][] {
	const beside: number[][] = Array.from({ length: count }, () => []);
	for (const [one, other] of ties) {
		beside[one]?.push(other);
		beside[other]?.push(one);
	}
	return beside.map((_, from) => {
		const hops = Array.from({ length: count }, () => -1);
		hops[from] = 0;
		for (let queue = [from], at = 0; at < queue.length; at++) {
			const here = queue[at] ?? 0;
			for (const next of beside[here] ?? []) {
				if (hops[next] !== -1) continue;
				hops[next] = (hops[here] ?? 0) + 1;
				queue.push(next);
			}
		}
		return hops.map((each) => (each === -1 ? count : each));
	});
}
