/** Why there is no image: it is larger than browsers draw, or the browser drew nothing. */
export class NoImage extends Error {
	readonly why: 'too-large' | 'blank';

	constructor(why: NoImage['why']) {
		super(why);
		this.why = why;
	}
}

/** What every browser that we support draws: https://github.com/jhildenbiddle/canvas-size#test-results */
const most = { side: 16_384, area: 120_000_000 };

/** Pixels of an image, so many times as large. */
export function pixelsOf(figure: { width: number; height: number; scale: number }, times: number) {
	const [width, height] = [figure.width, figure.height].map((side) =>
		Math.round(side * figure.scale * times)
	);
	return { width: width ?? 0, height: height ?? 0 };
}

/** Draws an SVG in so many pixels and gives the PNG. Rejects with NoImage rather than give an empty one. */
export async function rasteriseHere(svg: string, width: number, height: number): Promise<Blob> {
	if (Math.max(width, height) > most.side || width * height > most.area) throw new NoImage('too-large');
	const image = new Image(width, height);
	image.src = addressOf(svg);
	await image.decode();
	const canvas = document.createElement('canvas');
	Object.assign(canvas, { width, height });
	const context = canvas.getContext('2d');
	if (!context) throw new NoImage('too-large');
	context.drawImage(image, 0, 0, width, height);
	if (isBlank(canvas)) throw new NoImage('blank');
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!blob || blob.size === 0) throw new NoImage('blank');
	return blob;
}

/** An SVG as an address of its own: what the page's policy lets an image be. */
export function addressOf(svg: string): string {
	return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** Whether all of a picture has one colour, seen from far enough that any line shows. */
function isBlank(canvas: HTMLCanvasElement): boolean {
	const side = 64;
	const small = document.createElement('canvas');
	Object.assign(small, { width: side, height: side });
	const context = small.getContext('2d');
	if (!context) return true;
	context.drawImage(canvas, 0, 0, side, side);
	const pixels = new Uint32Array(context.getImageData(0, 0, side, side).data.buffer);
	return pixels.every((pixel) => pixel === pixels[0]);
}
