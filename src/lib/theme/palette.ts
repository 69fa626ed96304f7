/**
 * The colours that entity types choose from. Hues and lightness were spread so that any two can be told apart under
 * deuteranopia and protanopia too; still, colour is never alone: an icon and a shape always go with it.
 */
import { tokens, type Theme } from './tokens';

export const colourNames = [
	'blue',
	'orange',
	'green',
	'red',
	'purple',
	'brown',
	'pink',
	'grey',
	'olive',
	'teal'
] as const;
export type ColourName = (typeof colourNames)[number];

/** One colour in one theme, as CSS hex values. */
export interface Colour {
	/** Of a node: at least 3:1 against every ground. */
	readonly fill: string;
	/** Of words: at least 4.5:1 against the canvas and its own pale ground. */
	readonly text: string;
	/** Of a sector: hardly there. */
	readonly ground: string;
}

type Colours = Readonly<Record<ColourName, Colour>>;

const light = {
	blue: { fill: '#1f5fbf', text: '#1f5fbf', ground: '#eaeff4' },
	orange: { fill: '#cc6c02', text: '#985409', ground: '#f8f0e3' },
	green: { fill: '#0a6e3d', text: '#0a6e3d', ground: '#e9f0e9' },
	red: { fill: '#ad2f08', text: '#ad2f08', ground: '#f6ece7' },
	purple: { fill: '#8672dc', text: '#685aaa', ground: '#f1eef5' },
	brown: { fill: '#5a3f31', text: '#5a3f31', ground: '#efece8' },
	pink: { fill: '#c2668a', text: '#95516d', ground: '#f6edee' },
	grey: { fill: '#5f6472', text: '#5f6472', ground: '#f0efee' },
	olive: { fill: '#7c7f4a', text: '#676a41', ground: '#f0f0e8' },
	teal: { fill: '#2a8fad', text: '#246d84', ground: '#e9f1f1' }
} as const satisfies Colours;

const dark = {
	blue: { fill: '#4a86dc', text: '#6095e0', ground: '#1b222e' },
	orange: { fill: '#e2a02e', text: '#e2a02e', ground: '#28241d' },
	green: { fill: '#25c088', text: '#25c088', ground: '#182724' },
	red: { fill: '#dc4030', text: '#e46a5e', ground: '#281d1f' },
	purple: { fill: '#b895f5', text: '#b895f5', ground: '#24232f' },
	brown: { fill: '#8a7060', text: '#a18d80', ground: '#252326' },
	pink: { fill: '#f7a8c4', text: '#f7a8c4', ground: '#2a252b' },
	grey: { fill: '#959aa6', text: '#959aa6', ground: '#222429' },
	olive: { fill: '#ddd789', text: '#ddd789', ground: '#282825' },
	teal: { fill: '#45cdea', text: '#45cdea', ground: '#19272d' }
} as const satisfies Colours;

/** The same nodes on a bare ground, with words in plain ink. */
function strong(
	colours: Colours,
	{ ink, ground }: { readonly ink: string; readonly ground: string }
): Colours {
	const raised = (name: ColourName): Colour => ({ fill: colours[name].fill, text: ink, ground });
	return Object.fromEntries(colourNames.map((name) => [name, raised(name)])) as Record<ColourName, Colour>;
}

export const palette: Readonly<Record<Theme, Colours>> = {
	light,
	dark,
	'light-strong': strong(light, tokens['light-strong']),
	'dark-strong': strong(dark, tokens['dark-strong'])
};

/** The colour that a type names, in a theme; grey for a name that is not in the set. */
export function colourOf(name: string, theme: Theme): Colour {
	const known = colourNames.find((each) => each === name) ?? 'grey';
	return palette[theme][known];
}

/** The colour of each sector's ground: the one that most of its nodes have, the first such where several do. */
export function sectorColours(
	nodes: Iterable<{ readonly sector: string; readonly colour: string }>
): ReadonlyMap<string, string> {
	const counts = new Map<string, Map<string, number>>();
	for (const { sector, colour } of nodes) {
		const ofSector = counts.get(sector) ?? new Map<string, number>();
		counts.set(sector, ofSector.set(colour, (ofSector.get(colour) ?? 0) + 1));
	}
	return new Map(
		[...counts].map(([sector, ofSector]) => {
			const [first] = [...ofSector].sort(([, one], [, other]) => other - one);
			return [sector, first?.[0] ?? 'grey'];
		})
	);
}
