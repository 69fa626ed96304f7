/** A label and where it stands: the work of `place`, drawn by the canvas and the figure. */
import type { XY } from './geometry';

export interface PlacedLabel {
	/** A node's, an edge's or a sector's id. */
	readonly id: string;
	/** `beyond`: the badge on a node that says what of its neighbours is not shown. */
	readonly kind: 'node' | 'edge' | 'region' | 'beyond';
	/** Of a badge its parts, side by side: its words, or its count and how many of those are well sourced. */
	readonly lines: readonly string[];
	/** The model point that it belongs to. */
	readonly anchor: XY;
	/** Top left corner of the text block, in pixels from where the anchor is on the screen. */
	readonly x: number;
	readonly y: number;
	/** Pixels. */
	readonly width: number;
	readonly height: number;
	/** Font size, pixels. */
	readonly size: number;
	/** Font weight, 100 to 900. */
	readonly weight: number;
	readonly align: 'start' | 'middle' | 'end';
	/** Which of the places that it might take this is; only `place` reads it. */
	readonly spot?: string;
}

/** Width in pixels of a text set in a font size (pixels) and weight: injected, so that the core needs no DOM. */
export type Measure = (text: string, size: number, weight: number) => number;
