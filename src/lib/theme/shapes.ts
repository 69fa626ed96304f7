/** The shapes that entity types choose from, in a box from -1 to 1: scale by a node's radius. */

export const shapeNames = [
	'circle',
	'square',
	'rounded-square',
	'diamond',
	'hexagon',
	'octagon',
	'triangle',
	'pentagon'
] as const;
export type ShapeName = (typeof shapeNames)[number];

type XY = readonly [x: number, y: number];

export interface Shape {
	/** Its outline as an SVG path. */
	readonly path: string;
	/** Its corners; none of a circle. */
	readonly corners: readonly XY[];
	/** How far its corners are rounded. */
	readonly rounding: number;
	/** Where its icon goes: the side of a square, and how far below the middle that square's own lies. */
	readonly icon: { readonly side: number; readonly below: number };
}

/** So much smaller than its box that a square weighs as much as a circle to the eye. */
const square = 0.89;
const shapes: Record<ShapeName, Shape> = {
	circle: {
		path: 'M1 0A1 1 0 0 1-1 0A1 1 0 0 1 1 0Z',
		corners: [],
		rounding: 0,
		icon: { side: 1.14, below: 0 }
	},
	square: polygon(box(square), 1.12),
	'rounded-square': roundedSquare(0.93, 0.42),
	diamond: polygon(regular(4, -90), 0.9),
	hexagon: polygon(regular(6, 0), 1.08),
	octagon: polygon(regular(8, 22.5, 1.04), 1.14),
	// Nearly as high as it is wide: an even-sided one would leave its icon too little room.
	triangle: polygon(
		[
			[0, -1],
			[1, 0.86],
			[-1, 0.86]
		],
		0.9,
		0.3
	),
	pentagon: polygon(regular(5, -90, 1.02), 1.04, 0.04)
};

/** The shape that a type names; a circle for a name that is not in the set. */
export function shapeOf(name: string): Shape {
	return shapes[knownShape(name)];
}

/** A shape's name where it is one, else that of the circle. */
export function knownShape(name: string): ShapeName {
	return shapeNames.find((each) => each === name) ?? 'circle';
}

function polygon(corners: readonly XY[], side: number, below = 0): Shape {
	return {
		path: `M${corners.map(([x, y]) => `${x} ${y}`).join('L')}Z`,
		corners,
		rounding: 0,
		icon: { side, below }
	};
}

function regular(count: number, start: number, radius = 1): XY[] {
	return Array.from({ length: count }, (_, index) => {
		const angle = ((start + (index * 360) / count) * Math.PI) / 180;
		return [clip(radius * Math.cos(angle)), clip(radius * Math.sin(angle))];
	});
}

/** Thousandths are finer than any screen; a corner must not leave the box. */
function clip(value: number): number {
	return Math.max(-1, Math.min(1, Math.round(value * 1000) / 1000));
}

function box(half: number): XY[] {
	return [
		[-half, -half],
		[half, -half],
		[half, half],
		[-half, half]
	];
}

function roundedSquare(half: number, rounding: number): Shape {
	const side = 2 * (half - rounding);
	const arc = (x: number, y: number) => `a${rounding} ${rounding} 0 0 1 ${x} ${y}`;
	const path =
		`M${rounding - half} ${-half}h${side}${arc(rounding, rounding)}v${side}${arc(-rounding, rounding)}` +
		`h${-side}${arc(-rounding, -rounding)}v${-side}${arc(rounding, -rounding)}Z`;
	return { path, corners: box(half), rounding, icon: { side: 1.14, below: 0 } };
}
