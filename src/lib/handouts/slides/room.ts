/** Where on a slide what stands, and in which size of letters. */

/** Inches. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

/** A slide is 13.33 by 7.5 inches. */
export const page = {
	title: { x: 0.5, y: 0.3, w: 12.33, h: 0.9 },
	picture: { x: 0.5, y: 1.25, w: 12.33, h: 5.45 },
	beside: { x: 0.5, y: 1.25, w: 8.1, h: 5.45 },
	aside: { x: 8.85, y: 1.4, w: 4, h: 5.3 },
	sources: { x: 0.5, y: 6.82, w: 11.6, h: 0.5 },
	number: { x: 12.1, y: 6.92, w: 0.73, h: 0.3 },
	table: { x: 0.5, y: 1.3, w: 12.33, h: 5.4 },
	opening: {
		bar: { x: 0.9, y: 1.5, w: 0.09, h: 3.2 },
		title: { x: 1.3, y: 1.4, w: 11, h: 1.75 },
		summary: { x: 1.3, y: 3.35, w: 10, h: 1.4 },
		facts: { x: 1.3, y: 5.3, w: 11, h: 1.5 }
	}
} as const;

/** Sizes of letters, points, the largest that fits first; the last is the least that is read. */
export const lettersIn = {
	opening: [44, 40, 36, 32, 28, 24],
	title: [28, 26, 24, 22, 20, 18],
	question: [28, 26, 24, 22, 20, 18, 16, 14, 12],
	answer: [22, 20, 18, 17, 16, 15, 14, 13, 12, 11, 10],
	sources: [11, 10, 9, 8]
} as const;

/** The first of some sizes in which a text has room in a box. An estimate: nothing here can measure what others set. */
export function sizeFor(text: string, { w, h }: Box, sizes: readonly number[]): number {
	const fits = (size: number) => linesIn(text, w, size) * size * lineHeight <= h * 72;
	return sizes.find(fits) ?? sizes.at(-1) ?? 12;
}

/** About how many lines a text takes in so many inches, in letters of so many points. */
export function linesIn(text: string, inches: number, size: number, average = averageWidth): number {
	const signs = Math.floor((inches * 72) / (size * average));
	return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / signs)), 0);
}

/** Of a sign, in sizes of its letters, with what the ends of lines leave empty; and of a line. */
const averageWidth = 0.54;
const lineHeight = 1.22;
