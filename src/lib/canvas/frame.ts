/** What painting on the layers over and under the network needs to know of the moment. */
import type { Theme } from '$lib/theme';
import type { Viewport } from './camera';
import type { Point } from './elements';

export interface Frame extends Viewport {
	/** Pixels of the device per CSS pixel. */
	readonly ratio: number;
	readonly theme: Theme;
}

/** The model point at a place of the canvas, CSS pixels. */
export function inModel({ x, y }: Point, { zoom, pan }: Viewport): Point {
	return { x: (x - pan.x) / zoom, y: (y - pan.y) / zoom };
}

/** Where a model point is on the canvas, CSS pixels. */
export function onScreen({ x, y }: Point, { zoom, pan }: Viewport): Point {
	return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}
