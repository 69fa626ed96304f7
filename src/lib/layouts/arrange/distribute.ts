import type { Block, Moves } from './block';

export type Direction = 'across' | 'down';

const axes = {
	across: { along: 'x', start: 'left', end: 'right' },
	down: { along: 'y', start: 'top', end: 'bottom' }
} as const;

/**
 * Leaves the same gap between each block and the next, labels included. The order and both ends stay. Where the blocks
 * have no room between the ends, their discs' middles are spaced evenly instead.
 */
export function distribute(blocks: readonly Block[], direction: Direction): Moves {
	const { along, start, end } = axes[direction];
	const sorted = [...blocks].sort(
		(one, other) => one.at[along] - other.at[along] || (one.node.id < other.node.id ? -1 : 1)
	);
	const [first, last] = [sorted[0], sorted.at(-1)];
	if (!first || !last || sorted.length < 3) return new Map();
	const inner = sorted.slice(1, -1);
	const from = first.at[along] + first.whole[end];
	const room = last.at[along] + last.whole[start] - from;
	const taken = inner.reduce((sum, { whole }) => sum + whole[end] - whole[start], 0);
	const gap = (room - taken) / (inner.length + 1);
	const step = (last.at[along] - first.at[along]) / (inner.length + 1);
	let next = from + gap;
	return new Map(
		inner.map(({ node, at, whole }, index) => {
			const place = gap >= 0 ? next - whole[start] : first.at[along] + step * (index + 1);
			next += whole[end] - whole[start] + gap;
			return [node.id, { ...at, [along]: place }];
		})
	);
}
