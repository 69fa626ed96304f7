import type { Region } from '$lib/layouts';
import { colourOf } from '$lib/theme';
import type { Frame } from './frame';

/** Paints the ground of each sector that has something in it; `colours` names each such sector's. */
export function paintGrounds(
	context: CanvasRenderingContext2D,
	regions: readonly Region[],
	colours: ReadonlyMap<string, string>,
	{ zoom, pan, ratio, theme }: Frame
) {
	context.setTransform(zoom * ratio, 0, 0, zoom * ratio, pan.x * ratio, pan.y * ratio);
	for (const { sector, outline } of regions) {
		const colour = colours.get(sector);
		if (colour === undefined) continue;
		context.fillStyle = colourOf(colour, theme).ground;
		context.beginPath();
		for (const { x, y } of outline) context.lineTo(x, y);
		context.closePath();
		context.fill();
	}
}
