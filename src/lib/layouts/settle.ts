import type { LayoutGraph, LayoutNode, Point } from './layout';

const gap = 6;

/** Puts the fixed where they must stay, and moves whoever would lie on another to the nearest free spot. */
export function settle({ nodes }: LayoutGraph, positions: ReadonlyMap<string, Point>): Map<string, Point> {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const settled = new Map<string, Point>();
	const cell = 2 * Math.max(1, ...nodes.map(({ radius }) => radius)) + gap;
	const cells = new Map<string, { readonly at: Point; readonly radius: number }[]>();
	const key = (column: number, row: number) => `${column} ${row}`;
	const add = ({ id, radius }: LayoutNode, at: Point) => {
		settled.set(id, at);
		const name = key(Math.floor(at.x / cell), Math.floor(at.y / cell));
		const there = cells.get(name);
		if (there) there.push({ at, radius });
		else cells.set(name, [{ at, radius }]);
	};
	const isFree = ({ radius }: LayoutNode, { x, y }: Point) => {
		for (let dx = -1; dx <= 1; dx++) {
			for (let dy = -1; dy <= 1; dy++) {
				const there = cells.get(key(Math.floor(x / cell) + dx, Math.floor(y / cell) + dy)) ?? [];
				if (
					there.some((other) => Math.hypot(other.at.x - x, other.at.y - y) < other.radius + radius + gap / 2)
				)
					return false;
			}
		}
		return true;
	};
	for (const node of nodes) if (node.fixed) add(node, node.fixed);
	for (const [id, wish] of positions) {
		const node = byId.get(id);
		if (!node || node.fixed) continue;
		let at = wish;
		// A sunflower's spiral: evenly dense, so the first free spot is about the nearest.
		for (let step = 1; !isFree(node, at); step++) {
			const [angle, out] = [step * 2.399963, gap * Math.sqrt(step)];
			at = { x: wish.x + out * Math.cos(angle), y: wish.y + out * Math.sin(angle) };
		}
		add(node, at);
	}
	return new Map(nodes.map(({ id }) => [id, settled.get(id) ?? { x: 0, y: 0 }]));
}
