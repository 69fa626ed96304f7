/** Where the canvas looks: fitted, flown to, moved by the reader; and who is told of it. */
import type { Camera } from '$lib/view';
import type { Core } from 'cytoscape';
import {
	between,
	boundsOf,
	cameraOf,
	clampZoom,
	fitCamera,
	sameCamera,
	viewportOf,
	openingCamera,
	type Scenery,
	type Size
} from './camera';
import type { CanvasEvents } from './drawing';
import { onScreen } from './frame';
import { createMotion } from './motion';
import type { Point } from './elements';

/** Milliseconds without a move after which the camera has come to rest. */
const rest = 180;
const flight = 350;
/** Pixels left free around what is fitted, and around what is revealed. */
const padding = { fit: 20, reveal: 64 };
/** Labels are placed anew after a fit, and may then ask for one more; no more than this, lest it never ends. */
const mostWidenings = 3;

export interface Sighting {
	readonly cy: Core;
	readonly size: () => Size;
	/** What has to be in sight: all of the picture, or the entities named; null before there is one. */
	readonly scenery: (ids?: readonly string[]) => Scenery | null;
	readonly reducedMotion: boolean;
	readonly events: CanvasEvents;
}

export class Sight {
	readonly #with: Sighting;
	readonly #motion = createMotion();
	/** The camera that the last drawing came with; undefined before the first. */
	#given: Camera | null | undefined = undefined;
	#reported: Camera | null = null;
	/** Fitted, and not moved by the reader since. */
	#fitted = true;
	#widenings = 0;
	/** What it was last fitted to. */
	#goal: Camera | null = null;
	#size: Size;
	#settling: ReturnType<typeof setTimeout> | undefined;
	#zoomFrame = 0;

	constructor(sighting: Sighting) {
		this.#with = sighting;
		this.#size = sighting.size();
		sighting.cy.on('dragpan pinchzoom', () => this.#moved());
		sighting.cy.on('zoom', () => this.#tellZoom());
	}

	get camera(): Camera {
		const { cy, size } = this.#with;
		return cameraOf({ zoom: cy.zoom(), pan: cy.pan() }, size());
	}

	/** Follows the camera of a drawing where it is another than before; `another`: there is another picture to fit. */
	follow(camera: Camera | null, another: boolean) {
		const first = this.#given === undefined;
		const same = !first && sameCamera(camera, this.#given ?? null);
		this.#given = camera;
		if (camera && !first && (same || sameCamera(camera, this.#reported))) return;
		if (camera) {
			this.#fitted = false;
			this.#go(camera, first);
		} else if (!same || (another && this.#fitted)) this.#refit(first);
		else if (this.#fitted) this.#widen();
	}

	fit(ids?: readonly string[]) {
		const scenery = this.#with.scenery(ids);
		if (!scenery) return;
		this.#moved();
		this.#go(fitCamera(scenery, this.#with.size(), padding.fit));
	}

	zoomBy(factor: number, at?: Point) {
		const { cy, size } = this.#with;
		const { width, height } = size();
		this.#moved();
		cy.zoom({
			level: clampZoom(cy.zoom() * factor),
			renderedPosition: { ...(at ?? { x: width / 2, y: height / 2 }) }
		});
	}

	panBy(x: number, y: number) {
		this.#moved();
		this.#with.cy.panBy({ x, y });
	}

	/** Brings a model point into sight by the shortest way; does nothing where it is. */
	reveal(point: Point) {
		const { width, height } = this.#with.size();
		const { centre, zoom } = this.camera;
		const at = onScreen(point, { zoom, pan: this.#with.cy.pan() });
		const lack = (value: number, end: number) => {
			const room = Math.min(padding.reveal, end / 2);
			return Math.min(0, value - room) + Math.max(0, value - end + room);
		};
		const [x, y] = [lack(at.x, width), lack(at.y, height)];
		if (x === 0 && y === 0) return;
		this.#moved();
		this.#go({ centre: [centre[0] + x / zoom, centre[1] + y / zoom], zoom });
	}

	/** After the canvas has another size: the same point stays in the middle, or all of it in sight. */
	resized() {
		const { cy, size } = this.#with;
		const camera = cameraOf({ zoom: cy.zoom(), pan: cy.pan() }, this.#size);
		this.#size = size();
		if (this.#given === undefined) return;
		if (this.#fitted) this.#refit(true);
		else this.#set(camera);
	}

	destroy() {
		this.#motion.stop();
		clearTimeout(this.#settling);
		cancelAnimationFrame(this.#zoomFrame);
	}

	#refit(atOnce: boolean) {
		const scenery = this.#with.scenery();
		if (!scenery) return;
		this.#fitted = true;
		this.#widenings = 0;
		this.#goal = openingCamera(scenery, this.#with.size(), padding.fit);
		this.#go(this.#goal, atOnce);
	}

	/** Fits again where a label that was placed after the fit is cut off. */
	#widen() {
		const scenery = this.#with.scenery();
		if (!scenery || !this.#goal || this.#widenings >= mostWidenings) return;
		const size = this.#with.size();
		const { zoom, pan } = viewportOf(this.#goal, size);
		const { left, top, right, bottom } = boundsOf(scenery.labels, zoom);
		const inside =
			left + pan.x >= 0 && top + pan.y >= 0 && right + pan.x <= size.width && bottom + pan.y <= size.height;
		const goal = openingCamera(scenery, size, padding.fit);
		if (inside || sameCamera(goal, this.#goal)) return;
		this.#widenings += 1;
		this.#goal = goal;
		this.#go(goal, !this.#motion.running);
	}

	#go(to: Camera, atOnce = false) {
		const from = this.camera;
		const duration = atOnce || this.#with.reducedMotion || sameCamera(from, to) ? 0 : flight;
		this.#motion.run(duration, (part) => this.#set(part === 1 ? to : between(from, to, part)));
	}

	#set(camera: Camera) {
		const { zoom, pan } = viewportOf(camera, this.#with.size());
		this.#with.cy.viewport({ zoom, pan: { ...pan } });
	}

	/** The reader has taken the camera in hand. */
	#moved() {
		this.#motion.stop();
		this.#fitted = false;
		this.#settle();
	}

	#settle() {
		clearTimeout(this.#settling);
		this.#settling = setTimeout(() => {
			if (this.#motion.running) return this.#settle();
			this.#reported = this.camera;
			this.#with.events.onCamera?.(this.#reported);
		}, rest);
	}

	#tellZoom() {
		if (this.#zoomFrame) return;
		this.#zoomFrame = requestAnimationFrame(() => {
			this.#zoomFrame = 0;
			this.#with.events.onZoom?.(this.#with.cy.zoom());
		});
	}
}
