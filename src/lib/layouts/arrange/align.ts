import { moved, type Block, type Moves } from './block';

export const alignments = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
export type Alignment = (typeof alignments)[number];

/**
 * Puts blocks on one line, by the edges or the middles of their discs: names are of many lengths, and discs aligned by
 * them would stand crooked. The line is that of the outermost; centre and middle lie halfway between the outermost two.
 */
export function align(blocks: readonly Block[], alignment: Alignment): Moves {
	const boxes = blocks.map(({ disc, at }) => moved(disc, at));
	const least = (edge: 'left' | 'top') => Math.min(...boxes.map((box) => box[edge]));
	const most = (edge: 'right' | 'bottom') => Math.max(...boxes.map((box) => box[edge]));
	const lines = {
		left: () => least('left'),
		centre: () => (least('left') + most('right')) / 2,
		right: () => most('right'),
		top: () => least('top'),
		middle: () => (least('top') + most('bottom')) / 2,
		bottom: () => most('bottom')
	} satisfies Record<Alignment, () => number>;
	const line = lines[alignment]();
	return new Map(
		blocks.map(({ node, at, disc }) => {
			if (alignment === 'centre') return [node.id, { x: line, y: at.y }];
			if (alignment === 'middle') return [node.id, { x: at.x, y: line }];
			if (alignment === 'left' || alignment === 'right')
				return [node.id, { x: line - disc[alignment], y: at.y }];
			return [node.id, { x: at.x, y: line - disc[alignment] }];
		})
	);
}
