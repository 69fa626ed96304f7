/** The formats that a figure is made in. */

export const presetIds = [
	'article',
	'square',
	'story',
	'a4-portrait',
	'a4-landscape',
	'slide',
	'column',
	'link'
] as const;
export type PresetId = (typeof presetIds)[number];

export interface Preset {
	/** What is composed in, pixels: text of the usual sizes is read well at this size. Without a height as high as it needs to be. */
	readonly width: number;
	readonly height: number | null;
	/** Of what has no height of its own: beyond this no page of a newspaper takes it. */
	readonly tallest?: number;
	/** How many times as large it is put out. */
	readonly scale: number;
	/** CSS pixels that its readers see it as wide as: a column of an article, a phone, a sheet of paper at 96 to the inch. */
	readonly seen: number;
	/** Of what is printed, its width on paper. */
	readonly millimetres?: number;
}

export const presets: Readonly<Record<PresetId, Preset>> = {
	article: { width: 960, height: 540, scale: 1.25, seen: 800 },
	square: { width: 640, height: 640, scale: 1.6875, seen: 500 },
	story: { width: 405, height: 720, scale: 1080 / 405, seen: 375 },
	'a4-portrait': { width: 794, height: 1123, scale: 1, seen: 794, millimetres: 210 },
	'a4-landscape': { width: 1123, height: 794, scale: 1, seen: 1123, millimetres: 297 },
	slide: { width: 1024, height: 576, scale: 1.25, seen: 1024 },
	// A tabloid's columns are about 320 mm high.
	column: { width: 340, height: null, tallest: 1210, scale: 1, seen: 340, millimetres: 90 },
	// What the Open Graph protocol's readers crop nothing of: 1200 by 630 (https://ogp.me).
	link: { width: 600, height: 315, scale: 2, seen: 500 }
};

/** Room that a figure has on a page of something longer, which has title, sources and foot of its own. Pixels. */
export interface Inset {
	readonly width: number;
	/** The most that it takes; of what needs less it is no higher. */
	readonly height: number;
	/** Whether its legend stands at its side, as on a slide, and it is as high as its room. */
	readonly beside?: boolean;
}

/** What a figure is made for: a format, or the room that it is inset in. On paper a pixel is three quarters of a point. */
export function presetOf(preset: PresetId, inset: Inset | undefined): Preset {
	return inset ? { ...inset, scale: 1, seen: inset.width } : presets[preset];
}

/** Letters smaller than this are not read by everybody. Points. */
export const leastPoints = 6.5;

/** How large letters of a size come out for who sees a figure of a preset, in points. */
export function pointsOf({ width, seen }: Preset, size: number): number {
	return (size * seen * 0.75) / width;
}

/** What a figure is laid out on. Pixels of the display list. */
export interface Paper {
	readonly width: number;
	readonly height: number | null;
	/** Without a height of its own, the most that it should come to. */
	readonly tallest: number | null;
	/** Font size that nothing is set smaller than. */
	readonly least: number;
}

/** The paper of a format, for text so many times as large as usual. */
export function paperOf(preset: Preset, text: number): Paper {
	const { width, height, tallest = null } = preset;
	return {
		width: width / text,
		height: height && height / text,
		tallest: tallest && tallest / text,
		// Rounded up, since sizes are written in hundredths.
		least: Math.ceil((100 * leastPoints) / pointsOf(preset, text)) / 100
	};
}
