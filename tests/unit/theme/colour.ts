/** Colour arithmetic for tests: WCAG contrast, and how far apart two colours look. */

type Triple = readonly [number, number, number];

const channels = (hex: string): Triple => {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const value = parseInt(hex.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return [r, g, b];
};

const times = (matrix: readonly Triple[], [x, y, z]: Triple): Triple => {
	const [a = 0, b = 0, c = 0] = matrix.map(([p, q, r]) => p * x + q * y + r * z);
	return [a, b, c];
};

/** Contrast ratio, 1 to 21 (WCAG 2). */
export function contrast(one: string, other: string): number {
	const luminance = (hex: string) => {
		const [r, g, b] = channels(hex);
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

/** What reaches the eye, in linear light; the two are those of Machado and others (2009), at full severity. */
export const sights = {
	full: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	]
} as const satisfies Record<string, readonly Triple[]>;

/** Distance of two colours in OKLab as an eye sees them. */
export function distance(one: string, other: string, sight: keyof typeof sights): number {
	const lab = (hex: string) => {
		const [r, g, b] = times(sights[sight], channels(hex));
		const cones = times(
			[
				[0.4122214708, 0.5363325363, 0.0514459929],
				[0.2119034982, 0.6806995451, 0.1073969566],
				[0.0883024619, 0.2817188376, 0.6299787005]
			],
			[r, g, b]
		);
		const [l, m, s] = [Math.cbrt(cones[0]), Math.cbrt(cones[1]), Math.cbrt(cones[2])];
		return times(
			[
				[0.2104542553, 0.793617785, -0.0040720468],
				[1.9779984951, -2.428592205, 0.4505937099],
				[0.0259040371, 0.7827717662, -0.808675766]
			],
			[l, m, s]
		);
	};
	const [a, b] = [lab(one), lab(other)];
	return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
