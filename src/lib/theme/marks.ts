/** Small signs on an edge. Pixels, around the point that they mark. */

/** The mark of what is contested: a disc with a crossed-out equals sign. */
export const contestedMark = {
	radius: 7,
	/** Strokes of the sign, as an SVG path. */
	sign: 'M-3.4-1.6H3.4M-3.4 1.6H3.4M1.9-4L-1.9 4',
	stroke: 1.3
} as const;

/** The mark of a line that alone ties what lies on either side of it, on one origin: a lozenge with a bar across. */
export const bridgeMark = {
	/** As SVG paths. */
	outline: 'M0-7.5L7.5 0L0 7.5L-7.5 0Z',
	sign: 'M-3.2 0H3.2',
	stroke: 1.6
} as const;

/** The count on a bundle: a small disc, as wide as its digits need. */
export const countBadge = { radius: 7, size: 10, weight: 600 } as const;

/** The pin's head on a node that the reader has put where it is, `at` this part of the radius to the right and up. */
export const pinMark = { radius: 3, stroke: 1.5, at: 0.7 } as const;

/**
 * The badge of a node whose neighbours are not all shown: a pill, `pad` around its words; between its two numbers a bar
 * as thick as the line of what is well sourced.
 */
export const beyondBadge = {
	size: 11,
	weight: 600,
	pad: 6,
	height: 18,
	bar: { width: 9, height: 3, gap: 5 }
} as const;
