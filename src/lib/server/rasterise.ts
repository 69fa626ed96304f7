import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fontsOnDisk } from './figureFonts';

const require = createRequire(import.meta.url);
let ready: Promise<void> | null = null;

/** Pixels of an image that take a gigabyte to draw: more is refused rather than tried. */
export const mostPixels = 120_000_000;

/**
 * An SVG as PNG, so many times as large as it says it is. Throws a RangeError for an image of more pixels than can be
 * drawn, and an Error where nothing was drawn.
 */
export async function rasterise(svg: string, times: number): Promise<Uint8Array> {
	ready ??= readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')).then((wasm) => initWasm(wasm));
	await ready;
	const fontBuffers = await Promise.all(([500, 600] as const).map(fontsOnDisk.whole));
	const image = new Resvg(svg, {
		font: {
			fontBuffers: fontBuffers.map((font) => new Uint8Array(font)),
			defaultFontFamily: 'Inter',
			loadSystemFonts: false
		},
		fitTo: { mode: 'zoom', value: times }
	});
	const pixels = image.width * times * image.height * times;
	if (pixels > mostPixels)
		throw new RangeError(`${Math.round(pixels / 1e6)} million pixels are more than can be drawn`);
	const drawn = image.render();
	const png = drawn.asPng();
	if (png.length === 0) throw new Error('Nothing was drawn');
	drawn.free();
	image.free();
	return png;
}
