import type { Measure } from '$lib/picture';

/**
 * Measures text with the browser's own fonts, once they are there: a width taken from a fallback font would leave
 * labels too little room. Widths are kept, since the same few names are measured again and again.
 */
export async function createMeasure(family: string): Promise<Measure> {
	// A font that cannot be fetched leaves the fallback, and a picture all the same.
	await Promise.allSettled([500, 650].map((weight) => document.fonts.load(`${weight} 16px ${family}`)));
	const context = document.createElement('canvas').getContext('2d');
	const kept = new Map<string, number>();
	return (text, size, weight) => {
		const key = `${weight} ${text}`;
		const found = kept.get(key);
		if (found !== undefined) return found * size;
		if (context) context.font = `${weight} 100px ${family}`;
		// Without a canvas to measure on, half an em a letter leaves enough room.
		const perPixel = (context?.measureText(text).width ?? text.length * 50) / 100;
		kept.set(key, perPixel);
		return perPixel * size;
	};
}

/**
 * Measures what is arranged, by the table that figures are measured by: so the same network stands the same on every
 * screen and without one. Null where the table could not be fetched, which leaves the browser's own measure.
 */
export async function fetchLayoutMeasure(): Promise<Measure | null> {
	return import('$lib/picture/letters').then(
		({ measure }) => measure,
		() => null
	);
}
