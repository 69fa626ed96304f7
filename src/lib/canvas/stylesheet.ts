/** The looks of the classes, in one theme. Labels, grounds and marks are drawn by us: see docs/adr/0004. */
import { standings } from '$lib/model';
import type { Look, Weight } from '$lib/picture';
import {
	colourNames,
	colourOf,
	iconDocument,
	iconOf,
	lineColour,
	lineWidths,
	litBy,
	patternNames,
	patternOf,
	patterns,
	shapeOf,
	tokens,
	type IconNode,
	type Shape,
	type Theme
} from '$lib/theme';
import type { Css, StylesheetJsonBlock } from 'cytoscape';
import {
	arrowClass,
	lookClass,
	patternClass,
	standingClass,
	stateClasses,
	tintClass,
	weightClass
} from './classes';

export interface Styling {
	readonly theme: Theme;
	/** The looks of the entity types on the picture. */
	readonly looks: Iterable<Look>;
	/** Whether what is added fades in. */
	readonly motion: boolean;
	/** So many elements that edges no longer answer to the pointer. */
	readonly large: boolean;
	/** Whether a lens colours lines. */
	readonly tinted: boolean;
	/** By how much lines are wider in the model than they are to be on the screen. */
	readonly scale: number;
}

/**
 * The scale that keeps lines at about their width on the screen: in steps of half an octave of zoom, since each one
 * restyles the network.
 */
export function lineScale(zoom: number): number {
	return 2 ** (-Math.round(2 * Math.log2(zoom)) / 2);
}

/** Pixels that an icon is rasterised at: enough for the largest node on a dense screen. */
const iconPixels = 96;
export const fadeDuration = 300;

/** The whole stylesheet: as many selectors as there are categories, whatever the size of the network. */
export function stylesheet(styling: Styling): StylesheetJsonBlock[] {
	return [...base(styling), ...looks(styling), ...lines(styling), ...states(styling)];
}

const selector = (group: 'node' | 'edge' | '', name: string) => `${group}.${name}`;

/** How much of a line that is not lit is seen in a crowd. */
const haze = 0.25;

function base({ theme, motion, large, scale }: Styling): StylesheetJsonBlock[] {
	const { surface } = tokens[theme];
	const fade = motion
		? { 'transition-property': 'opacity', 'transition-duration': `${fadeDuration}ms` as const }
		: {};
	return [
		{
			selector: 'node',
			style: {
				width: 'data(size)',
				height: 'data(size)',
				'border-width': 1.5 * scale,
				'border-color': surface,
				'overlay-opacity': 0,
				'z-index': 10,
				...fade
			} as Css.Node
		},
		{
			selector: 'edge',
			style: {
				'curve-style': 'straight',
				'line-color': lineColour('rest', theme),
				'target-arrow-color': lineColour('rest', theme),
				'source-arrow-color': lineColour('rest', theme),
				'source-distance-from-node': 2,
				'target-distance-from-node': 2,
				'overlay-opacity': 0,
				'z-index': 1,
				// In a crowd lines are a haze in which the lit ones, and all entities, stand out.
				...(large ? { events: 'no', 'line-opacity': haze } : {}),
				...fade
			} as Css.Edge
		}
	];
}

function looks({ looks, theme }: Styling): StylesheetJsonBlock[] {
	const known = new Map([...looks].map((look) => [lookClass(look), look]));
	return [...known].map(([name, { icon, shape, colour }]) => ({
		selector: selector('node', name),
		style: {
			...outline(shapeOf(shape)),
			'background-color': colourOf(colour, theme).fill,
			...iconStyle(icon, shapeOf(shape), theme)
		} as Css.Node
	}));
}

function outline({ corners, rounding }: Shape): object {
	if (corners.length === 0) return { shape: 'ellipse' };
	if (rounding > 0) return { shape: 'round-rectangle', 'corner-radius': '6px' };
	return { shape: 'polygon', 'shape-polygon-points': corners.flat().join(' ') };
}

function iconStyle(name: string, { icon: { side, below } }: Shape, theme: Theme): object {
	const icon = iconOf(name);
	if (!icon) return {};
	// A position of 50 % is the middle, 100 % the end of the way that is left beside the image.
	const down = 50 + (50 * below) / (1 - side / 2);
	return {
		'background-image': iconImage(icon, theme),
		'background-width': `${50 * side}%`,
		'background-height': `${50 * side}%`,
		'background-position-y': `${down}%`,
		'background-clip': 'none',
		'background-image-containment': 'over'
	};
}

function iconImage(icon: IconNode, theme: Theme): string {
	const drawn = iconDocument(icon, tokens[theme].surface, iconPixels);
	return `data:image/svg+xml;utf8,${encodeURIComponent(drawn)}`;
}

/** The images of the icons of some looks, as the stylesheet of a theme asks for them. */
export function iconImages(looks: Iterable<Look>, theme: Theme): readonly string[] {
	return [...looks].flatMap((look) => {
		const icon = iconOf(look.icon);
		return icon ? iconImage(icon, theme) : [];
	});
}

function dashes(pattern: readonly number[], scale: number): Css.Edge {
	const style: object =
		pattern.length === 0
			? { 'line-style': 'solid' }
			: { 'line-style': 'dashed', 'line-dash-pattern': pattern.map((part) => part * scale) };
	return style;
}

const inColour = (colour: string, level: number): Css.Edge => ({
	'line-color': colour,
	'target-arrow-color': colour,
	'source-arrow-color': colour,
	'line-opacity': 1,
	'z-index': level
});

/** What a lens draws lines as: over the standing's pattern, and over the colour of what only lies beside the selected. */
function tints({ theme, scale, tinted }: Styling): StylesheetJsonBlock[] {
	if (!tinted) return [];
	return [
		...patternNames.map((name) => ({
			selector: selector('edge', patternClass(name)),
			style: dashes(patterns[name], scale)
		})),
		...colourNames.map((name) => ({
			selector: selector('edge', tintClass(name)),
			style: inColour(colourOf(name, theme).fill, 2)
		}))
	];
}

function lines(styling: Styling): StylesheetJsonBlock[] {
	const { scale } = styling;
	const dashed = standings.map((standing) => ({
		selector: selector('edge', standingClass(standing)),
		style: dashes(patterns[patternOf(standing)], scale)
	}));
	const weights = ([1, 2, 3] satisfies Weight[]).flatMap((weight) => {
		const lit = [stateClasses.selected, stateClasses.neighbour, stateClasses.lit, stateClasses.pointed];
		const own = selector('edge', weightClass(weight));
		return [
			{
				selector: own,
				style: { width: lineWidths[weight] * scale, 'arrow-scale': arrowScale(lineWidths[weight], scale) }
			},
			{
				selector: lit.map((state) => `${own}.${state}`).join(', '),
				style: { width: (lineWidths[weight] + litBy) * scale }
			}
		];
	});
	const head = { 'target-arrow-shape': 'triangle' } as const;
	const tail = { 'source-arrow-shape': 'triangle' } as const;
	return [
		...dashed,
		...weights,
		{ selector: selector('edge', arrowClass('forward')), style: head },
		{ selector: selector('edge', arrowClass('backward')), style: tail },
		{ selector: selector('edge', arrowClass('both')), style: { ...head, ...tail } },
		{
			selector: selector('edge', stateClasses.bent),
			style: {
				'curve-style': 'unbundled-bezier',
				'control-point-distances': 'data(control)',
				'control-point-weights': 0.5,
				'edge-distances': 'node-position'
			} as unknown as Css.Edge
		},
		{
			selector: selector('edge', stateClasses.loop),
			style: {
				'curve-style': 'bezier',
				'control-point-step-size': 'data(control)',
				'loop-direction': '0rad',
				'loop-sweep': 'data(sweep)'
			} as unknown as Css.Edge
		},
		...litLines(styling)
	];
}

/** Cytoscape's arrowheads grow with the line, from some width on: what makes them as large as without the scale. */
function arrowScale(width: number, scale: number): number {
	const own = (line: number) => Math.max((line * 13.37) ** 0.9, 29);
	return (0.85 * scale * own(width)) / own(width * scale);
}

function litLines(styling: Styling): StylesheetJsonBlock[] {
	const { theme } = styling;
	const { neighbour, lit, selected, pointed } = stateClasses;
	return [
		{
			selector: [neighbour, lit].map((name) => selector('edge', name)).join(', '),
			style: inColour(lineColour('lit', theme), 3)
		},
		...tints(styling),
		{
			selector: [selected, pointed].map((name) => selector('edge', name)).join(', '),
			style: inColour(lineColour('selected', theme), 4)
		},
		{
			// Among lines that are pointed out in the same colour too.
			selector: selector('edge', selected),
			style: {
				'underlay-color': lineColour('selected', theme),
				'underlay-padding': 5,
				'underlay-opacity': 0.18
			} as Css.Edge
		}
	];
}

function states({ theme, scale }: Styling): StylesheetJsonBlock[] {
	const { lineLit, accent } = tokens[theme];
	const ring = (colour: string, width: number) =>
		({ 'outline-color': colour, 'outline-width': width * scale, 'outline-offset': 1.5 * scale }) as Css.Node;
	const { neighbour, lit, pointed, selected, centre, arriving, leaving } = stateClasses;
	return [
		{ selector: selector('node', centre), style: { 'border-width': 2.5 * scale } },
		{
			selector: [neighbour, lit].map((name) => selector('node', name)).join(', '),
			style: ring(lineLit, 1.25)
		},
		{ selector: selector('node', pointed), style: { ...ring(lineLit, 2.5), 'z-index': 12 } as Css.Node },
		{ selector: selector('node', selected), style: { ...ring(accent, 3.5), 'z-index': 11 } as Css.Node },
		{ selector: selector('', arriving), style: { opacity: 0 } },
		{ selector: selector('', leaving), style: { opacity: 0, events: 'no' } as Css.Node },
		{ selector: 'core', style: { 'active-bg-opacity': 0, 'selection-box-opacity': 0 } as unknown as Css.Core }
	];
}
