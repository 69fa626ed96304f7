/** What the canvas is given and what it tells: the whole of what others know of it. */
import type { Arrangement, Point } from '$lib/layouts';
import type { Picture, PlacedLabel } from '$lib/picture';
import type { Theme } from '$lib/theme';
import type { Camera, Joining, Selected } from '$lib/view';
import type { Size } from './camera';

export interface Drawing {
	readonly picture: Picture;
	readonly arrangement: Arrangement;
	readonly labels: readonly PlacedLabel[];
	/** Where labels would stand at a zoom if the canvas had no edges: what a fit makes room for. */
	readonly labelsAt: (zoom: number) => readonly PlacedLabel[];
	/** Where the reader looks; null fits the picture to the canvas. */
	readonly camera: Camera | null;
	/** Where it is fitted, all of it is in sight, however small: a page of paper is not moved about. */
	readonly whole?: boolean;
}

/** What a plain drag does: moves what is under it, or draws a box or a line around entities to select them. */
export type Tool = 'move' | 'box' | 'lasso';

/** An area that the reader draws around entities. */
export interface Sweep {
	/** Its corners, or the way that the pointer took: model points. */
	readonly outline: readonly Point[];
	/** By the keys that were held where it began. */
	readonly joining: Joining;
}

/** What is in sight at a moment. */
export interface Outlook {
	readonly camera: Camera;
	/** Of the canvas, pixels. */
	readonly size: Size;
	/** Neither moved by the reader nor on its way. */
	readonly resting: boolean;
}

export interface CanvasOptions {
	readonly theme: Theme;
	readonly reducedMotion: boolean;
	/** About how many nodes and edges there will be: many are drawn more simply while the picture moves. */
	readonly size?: number;
}

/** Told only of what the reader does, never of what an update brings about. */
export interface CanvasEvents {
	/** Something was tapped, or with null the ground; `additive` when it is to join what is selected. */
	onTap(selected: Selected | null, how: { readonly additive: boolean }): void;
	onDoubleTap?(entity: string): void;
	/** The badge of an entity was tapped, which says what of its neighbours is not shown. */
	onExpand?(entity: string): void;
	onHover?(selected: Selected | null): void;
	/** An entity was dropped at a model point, and with it the others that are selected, if it is. */
	onDragEnd?(entity: string, point: Point): void;
	/** The camera has come to rest after the reader moved it. */
	onCamera?(camera: Camera): void;
	/** What is in sight has changed, whoever changed it; told at most once a frame. */
	onOutlook?(outlook: Outlook): void;
	/** The reader is drawing an area, or with null has left it. */
	onSweep?(sweep: Sweep | null): void;
	/** An area is drawn. */
	onSwept?(sweep: Sweep): void;
	/** The context menu was asked for, at a point of the canvas (pixels). */
	onContext?(selected: Selected | null, at: Point): void;
}

export interface Canvas {
	/** Shows a drawing; only what differs from the last one is touched. */
	update(drawing: Drawing): void;
	setTheme(theme: Theme): void;
	setTool(tool: Tool): void;
	/** Shows all of the picture, or all of these entities. */
	fit(ids?: readonly string[]): void;
	zoomBy(factor: number): void;
	/** Moves the picture by pixels. */
	panBy(dx: number, dy: number): void;
	/** Brings entities into sight, at the zoom there is where they have room. */
	reveal(...ids: readonly string[]): void;
	/** Lights something up as pointing at it would; null lets go. */
	light(selected: Selected | null): void;
	/** Lights up several things while nothing is pointed at; none lets go. */
	highlight(several: readonly Selected[]): void;
	camera(): Camera;
	/**
	 * Looks from the size that there is now, with so many pixels to a CSS pixel, tells so at once, and holds to it whatever
	 * becomes of the size: for paper, which waits for no frame.
	 */
	holdFor(ratio: number): void;
	/** Draws all of it at once as one image, which lasts until it is let go. */
	flatten(): void;
	/** Draws for the screen again. */
	letGo(): void;
	/** Gives back everything it took: elements, listeners, frames under way. */
	destroy(): void;
}
