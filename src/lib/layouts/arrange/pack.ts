import type { Point } from '../layout';
import { around, moved, type Block } from './block';
import { gap } from './separate';

/** Blocks that belong together, with places that mean something among themselves alone. */
export interface Cluster {
	readonly blocks: readonly Block[];
	readonly points: readonly Point[];
}

/** Width over height that is aimed at: a little wide, as screens are. */
const aspect = 1.5;
const between = 4 * gap;

/** Blocks in rows and columns, in the order given. */
export function rows(blocks: readonly Block[]): Cluster {
	// By their discs, so that they stand in line whatever their labels are.
	const [left, top, right, bottom] = (['left', 'top', 'right', 'bottom'] as const).map((edge) =>
		Math.max(0, ...blocks.map(({ whole }) => Math.abs(whole[edge])))
	) as [number, number, number, number];
	const [wide, high] = [left + right + 2 * gap, top + bottom + 2 * gap];
	const columns = Math.max(1, Math.round(Math.sqrt((blocks.length * aspect * high) / wide)));
	return {
		blocks,
		points: blocks.map((_, index) => ({
			x: (index % columns) * wide,
			y: Math.floor(index / columns) * high
		}))
	};
}

/** Clusters beside and below each other on shelves, the highest first; none touches another. */
export function pack(clusters: readonly Cluster[]): Cluster {
	const boxed = clusters
		.map(({ blocks, points }) => {
			const boxes = blocks.map(({ whole }, index) => moved(whole, points[index] ?? { x: 0, y: 0 }));
			const box = around(boxes);
			return { blocks, points, box, width: box.right - box.left, height: box.bottom - box.top };
		})
		.sort((one, other) => other.height - one.height);
	const area = boxed.reduce((sum, { width, height }) => sum + (width + between) * (height + between), 0);
	const widest = Math.max(Math.sqrt(area * aspect), ...boxed.map(({ width }) => width));
	let [x, y, high] = [0, 0, 0];
	const points = boxed.flatMap((cluster) => {
		if (x > 0 && x + cluster.width > widest) [x, y, high] = [0, y + high + between, 0];
		const [dx, dy] = [x - cluster.box.left, y - cluster.box.top];
		x += cluster.width + between;
		high = Math.max(high, cluster.height);
		return cluster.points.map((point) => ({ x: point.x + dx, y: point.y + dy }));
	});
	return { blocks: boxed.flatMap(({ blocks }) => blocks), points };
}
