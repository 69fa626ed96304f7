/** The numbers of the sources at the lines that have no words: every line bears its own. */
import { pointAlong, type PictureEdge, type PlacedLabel, type XY } from '$lib/picture';
import { measure } from './measure';
import type { StandingNode } from './lines';

export interface Tag {
	readonly edge: PictureEdge;
	readonly text: string;
	/** Its middle. */
	readonly at: XY;
	readonly width: number;
}

export const tagSize = 9.5;
const height = tagSize * 1.15;
/** Where on a line it may stand, best first. */
const parts = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8];

interface Rectangle {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Pixels of one rectangle that another covers. */
const overlap = (a: Rectangle, b: Rectangle) =>
	Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
	Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

export const around = ({ x, y }: XY, width: number, high: number): Rectangle => ({
	left: x - width / 2,
	top: y - high / 2,
	right: x + width / 2,
	bottom: y + high / 2
});

/** The rectangle of a placed label whose anchor is at a point of the figure. */
export const labelBox = ({ x, y, width, height: high }: PlacedLabel, at: XY): Rectangle => ({
	left: at.x + x,
	top: at.y + y,
	right: at.x + x + width,
	bottom: at.y + y + high
});

/**
 * Finds for each tag the place along its line where it covers least: of the rectangles that are `taken`, of nodes and of
 * tags before it. `bend` in figure pixels is the edge's own times `scale`.
 */
export function placeTags(
	edges: readonly { readonly edge: PictureEdge; readonly text: string }[],
	standing: ReadonlyMap<string, StandingNode>,
	scale: number,
	taken: readonly Rectangle[]
): readonly Tag[] {
	const boxes = [
		...taken,
		...[...standing.values()].map(({ at, radius }) => around(at, 2 * radius + 2, 2 * radius + 2))
	];
	return edges.flatMap(({ edge, text }) => {
		const [from, to] = [standing.get(edge.from), standing.get(edge.to)];
		if (!from || !to) return [];
		const width = measure(text, tagSize, 500) + 3;
		let best: { readonly at: XY; readonly covered: number } | null = null;
		for (const part of parts) {
			const at = pointAlong(from.at, to.at, edge.bend * scale, part);
			const own = around(at, width, height);
			const covered = boxes.reduce((sum, box) => sum + overlap(own, box), 0);
			if (!best || covered < best.covered) best = { at, covered };
			if (covered === 0) break;
		}
		if (!best) return [];
		boxes.push(around(best.at, width, height));
		return [{ edge, text, at: best.at, width }];
	});
}
