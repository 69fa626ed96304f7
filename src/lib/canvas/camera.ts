/** Between a View's Camera (a model point in the middle, and a zoom) and Cytoscape's viewport (zoom, then pan). */
import type { Camera } from '$lib/view';
import type { Point } from './elements';

export const zoomRange = { least: 0.05, most: 6 } as const;
/** A picture of few nodes is not blown up beyond this when it is fitted. */
const mostFitted = 1.5;
/** How much smaller a picture is fitted so that its labels are in sight too. */
const leastForLabels = 0.85;
/** Fitted smaller than `least` a picture is a poster seen from afar: the reader starts at `start` instead. */
const legible = { least: 0.45, start: 0.6 };

export interface Size {
	readonly width: number;
	readonly height: number;
}

export interface Viewport {
	readonly zoom: number;
	readonly pan: Point;
}

/** The viewport that shows what a camera sees, on a canvas of that size (pixels). */
export function viewportOf({ centre: [x, y], zoom }: Camera, { width, height }: Size): Viewport {
	const within = clampZoom(zoom);
	return { zoom: within, pan: { x: width / 2 - x * within, y: height / 2 - y * within } };
}

/** What a viewport sees, as a camera. */
export function cameraOf({ zoom, pan }: Viewport, { width, height }: Size): Camera {
	return { centre: [(width / 2 - pan.x) / zoom, (height / 2 - pan.y) / zoom], zoom };
}

/** The nearest zoom that the canvas can show. */
export function clampZoom(zoom: number): number {
	return Math.min(zoomRange.most, Math.max(zoomRange.least, zoom));
}

/** A part of the way from one camera to another: zoom by ratio, so that it seems steady. */
export function between(from: Camera, to: Camera, part: number): Camera {
	const mix = (one: number, other: number) => one + (other - one) * part;
	return {
		centre: [mix(from.centre[0], to.centre[0]), mix(from.centre[1], to.centre[1])],
		zoom: from.zoom * (to.zoom / from.zoom) ** part
	};
}

/** Whether two cameras cannot be told apart on a screen. */
export function sameCamera(one: Camera | null, other: Camera | null): boolean {
	if (!one || !other) return one === other;
	const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;
	return (
		near(one.zoom, other.zoom) && near(one.centre[0], other.centre[0]) && near(one.centre[1], other.centre[1])
	);
}

/** Something to be brought into sight: pixels around a model point, and how far it reaches in model units. */
export interface Extent {
	readonly at: Point;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly reach: number;
}

/** What is to be brought into sight. */
export interface Scenery {
	readonly bodies: readonly Extent[];
	/** May cost the bodies a little of their size, no more: on a small screen they would leave nothing of them. */
	readonly labels: readonly Extent[];
	/** What the picture turns around; null where it turns around nothing. */
	readonly middle: Point | null;
}

/** The camera that brings all of it into sight as large as may be, within `padding` pixels. */
export function fitCamera({ bodies, labels }: Scenery, size: Size, padding: number): Camera {
	const room = {
		width: Math.max(1, size.width - 2 * padding),
		height: Math.max(1, size.height - 2 * padding)
	};
	const all = [...bodies, ...labels];
	const zoom = Math.max(largestZoom(all, room), leastForLabels * largestZoom(bodies, room));
	const [box, own] = [boundsOf(all, zoom), boundsOf(bodies, zoom)];
	const x = middleOf([box.left, box.right], [own.left, own.right], room.width);
	const y = middleOf([box.top, box.bottom], [own.top, own.bottom], room.height);
	return { centre: [x / zoom, y / zoom], zoom };
}

type Span = readonly [from: number, to: number];

/** The middle of all that there is or, where that has no room, as near to it as keeps the bodies within the room. */
function middleOf([from, to]: Span, [first, last]: Span, room: number): number {
	return Math.min(first + room / 2, Math.max(last - room / 2, (from + to) / 2));
}

/** The camera to begin with: all of it, or where that would be too small to read its middle at a legible zoom. */
export function openingCamera(scenery: Scenery, size: Size, padding: number): Camera {
	const all = fitCamera(scenery, size, padding);
	if (all.zoom >= legible.least || !scenery.middle) return all;
	return { centre: [scenery.middle.x, scenery.middle.y], zoom: legible.start };
}

/** Nodes grow with the zoom and labels do not, so it is found by halving. */
function largestZoom(extents: readonly Extent[], room: Size): number {
	let [least, most] = [zoomRange.least as number, mostFitted];
	for (let step = 0; step < 24; step++) {
		const zoom = Math.sqrt(least * most);
		const { left, top, right, bottom } = boundsOf(extents, zoom);
		if (right - left <= room.width && bottom - top <= room.height) least = zoom;
		else most = zoom;
	}
	return least;
}

/** The box around all of it at a zoom: pixels, from the model's origin. */
export function boundsOf(extents: readonly Extent[], zoom: number) {
	if (extents.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
	const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
	for (const { at, left, top, right, bottom, reach } of extents) {
		bounds.left = Math.min(bounds.left, (at.x - reach) * zoom + left);
		bounds.top = Math.min(bounds.top, (at.y - reach) * zoom + top);
		bounds.right = Math.max(bounds.right, (at.x + reach) * zoom + right);
		bounds.bottom = Math.max(bounds.bottom, (at.y + reach) * zoom + bottom);
	}
	return bounds;
}
