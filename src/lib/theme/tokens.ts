/** What the whole product is drawn with. The same values become custom properties, the canvas and the figure. */

/** The strong ones are for who asked the system for more contrast, or for colours of their own. */
export const themes = ['light', 'dark', 'light-strong', 'dark-strong'] as const;
export type Theme = (typeof themes)[number];

/** The one family, shipped with the app; what follows it only bridges the moment before it is there. */
export const fontFamily = "'Inter Variable', system-ui, sans-serif";

/** Colours by what they are for, as CSS hex values. */
export interface Tokens {
	/** Page and canvas. */
	readonly ground: string;
	/** What lies on it: panels, fields; also the rim of a node and the icon in it. */
	readonly surface: string;
	/** Under the pointer. */
	readonly hover: string;
	readonly ink: string;
	readonly inkSoft: string;
	/** Hairlines between things; says nothing by itself. */
	readonly rule: string;
	/** An edge at rest. */
	readonly line: string;
	/** An edge lit by pointing or by what is selected. */
	readonly lineLit: string;
	readonly accent: string;
	/** Words on the accent. */
	readonly onAccent: string;
	readonly focus: string;
	readonly warning: string;
	/** Behind a warning's words. */
	readonly warningGround: string;
	readonly shadow: string;
}

export const tokens = {
	light: {
		ground: '#fbfaf7',
		surface: '#ffffff',
		hover: '#f1efe9',
		ink: '#1b1e24',
		inkSoft: '#585d69',
		rule: '#dedbd3',
		line: '#8a8f9a',
		lineLit: '#363c47',
		accent: '#0b4fb3',
		onAccent: '#ffffff',
		focus: '#0b4fb3',
		warning: '#a34100',
		warningGround: '#fcf0e2',
		shadow: '#1b1e2429'
	},
	dark: {
		ground: '#16181d',
		surface: '#1e2128',
		hover: '#2a2e37',
		ink: '#eceef2',
		inkSoft: '#a9afbb',
		rule: '#353a45',
		line: '#6d7482',
		lineLit: '#dfe3ea',
		accent: '#8ab8ff',
		onAccent: '#10151d',
		focus: '#8ab8ff',
		warning: '#f0a860',
		warningGround: '#33271a',
		shadow: '#00000080'
	},
	'light-strong': {
		ground: '#ffffff',
		surface: '#ffffff',
		hover: '#e8e8e8',
		ink: '#000000',
		inkSoft: '#262626',
		rule: '#595959',
		line: '#666b75',
		lineLit: '#000000',
		accent: '#00368f',
		onAccent: '#ffffff',
		focus: '#00368f',
		warning: '#7a2c00',
		warningGround: '#ffffff',
		shadow: '#00000000'
	},
	'dark-strong': {
		ground: '#000000',
		surface: '#000000',
		hover: '#262626',
		ink: '#ffffff',
		inkSoft: '#e0e0e0',
		rule: '#a6a6a6',
		line: '#8d93a0',
		lineLit: '#ffffff',
		accent: '#b0d0ff',
		onAccent: '#000000',
		focus: '#b0d0ff',
		warning: '#ffc27a',
		warningGround: '#000000',
		shadow: '#00000000'
	}
} as const satisfies Record<Theme, Tokens>;

/** Lengths, pixels. */
export const sizes = {
	space1: 4,
	space2: 8,
	space3: 12,
	space4: 16,
	space5: 24,
	space6: 40,
	textSmall: 13,
	text: 15,
	textLarge: 18,
	textHeading: 24,
	radius: 6,
	radiusSmall: 3
} as const;

/** The tokens of a theme as custom properties, `--ink-soft: #585d69; ...`, to stand inside a CSS rule. */
export function cssVariables(theme: Theme): string {
	const lengths = Object.entries(sizes).map(([name, pixels]) => [name, `${pixels / 16}rem`]);
	return [...Object.entries(tokens[theme]), ...lengths, ['font', fontFamily]]
		.map(([name = '', value]) => `--${kebab(name)}: ${value};`)
		.join(' ');
}

const kebab = (name: string) => name.replace(/[A-Z]|\d+/g, (part) => `-${part.toLowerCase()}`);
