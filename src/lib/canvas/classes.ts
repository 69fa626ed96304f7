/** The classes by which elements get their looks: one per category, never one per entity. */
import type { Standing } from '$lib/model';
import type { Look, PictureEdge, Tint, Weight } from '$lib/picture';
import { colourNames, iconOf, knownShape, patternNames, type ColourName, type PatternName } from '$lib/theme';

export const stateClasses = {
	selected: 'selected',
	neighbour: 'neighbour',
	centre: 'centre',
	bent: 'bent',
	/** Comes back to where it began. */
	loop: 'loop',
	/** Under the pointer. */
	pointed: 'pointed',
	/** Touched by what is under the pointer. */
	lit: 'lit',
	/** Just added, still fading in. */
	arriving: 'arriving',
	/** No longer on the picture, still fading out. */
	leaving: 'leaving'
} as const;

export const standingClass = (standing: Standing) => `standing-${standing}`;
export const weightClass = (weight: Weight) => `weight-${weight}`;
export const arrowClass = (arrow: Exclude<PictureEdge['arrow'], 'none'>) => `arrow-${arrow}`;

/** The classes of what a lens draws a line as; names that are not in the shipped sets fall back. */
export const tintClasses = ({ colour, pattern }: Tint): string[] => [
	tintClass(shippedColour(colour)),
	...(pattern === null ? [] : [patternClass(shippedPattern(pattern))])
];
export const tintClass = (colour: ColourName) => `tint-${colour}`;
export const patternClass = (pattern: PatternName) => `pattern-${pattern}`;

/** The class of a look. What is not in the shipped sets falls back, so that data cannot name a class. */
export function lookClass(look: Look): string {
	const { icon, shape, colour } = shippedLook(look);
	return `look-${shape}-${colour}-${icon || 'plain'}`;
}

/** A look with only names of the shipped sets: no icon, a circle and grey for those that are not. */
export function shippedLook({ icon, shape, colour }: Look): Look {
	return {
		icon: iconOf(icon) ? icon : '',
		shape: knownShape(shape),
		colour: shippedColour(colour)
	};
}

const shippedColour = (name: string) => colourNames.find((each) => each === name) ?? 'grey';
const shippedPattern = (name: string) => patternNames.find((each) => each === name) ?? 'dot';
