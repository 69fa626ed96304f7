import { iconPath } from '$lib/figure/outline';
import { rasterise } from '$lib/server';
import { iconElements, iconNames, iconOf } from '$lib/theme';
import { Resvg } from '@resvg/resvg-wasm';
import { beforeAll, describe, expect, test } from 'vitest';

// Resvg is started once for all who draw with it.
beforeAll(() =>
	rasterise('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><path d="M0 0h1v1z"/></svg>', 1)
);

/** How much of each pixel a drawing covers, of 255. */
function coverage(elements: string): Uint8Array {
	const paint = 'fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';
	const drawn = new Resvg(
		`<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" ${paint}>${elements}</svg>`
	).render();
	return drawn.pixels.filter((_, index) => index % 4 === 3);
}

describe('an icon as one path', () => {
	test.each(iconNames)('draws what its elements draw: %s', (name) => {
		const icon = iconOf(name);
		if (!icon) throw new Error(`no icon ${name}`);
		const [one, apart] = [coverage(`<path d="${iconPath(icon)}"/>`), coverage(iconElements(icon))];
		// Where strokes of two elements meet at an edge, together they cover a little less than one after the other.
		const worst = Math.max(...one.map((covered, index) => Math.abs(covered - (apart[index] ?? 0))));
		expect(worst).toBeLessThan(128);
		expect(apart.some((covered) => covered > 200)).toBe(true);
	});
});
