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
import { createMotion } from './motion';
import { revealing } from './reveal';
import type { Point } from './elements';

/** Milliseconds without a move after which the camera has come to rest. */
const rest = 180;
const flight = 350;
/** Pixels left free around what is fitted. */
const padding = 20;
/** Labels stand elsewhere at another zoom, and may then ask for another fit; no more than this, lest it never ends. */
const mostWidenings = 3;

export interface Sighting {
	readonly cy: Core;
	readonly size: () => Size;
	/** What has to be in sight at about a zoom: all of the picture, or the entities named; null before there is one. */
	readonly scenery: (zoom: number, ids?: readonly string[]) => Scenery | null;
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
	/** What it was last fitted to. */
	#goal: Camera | null = null;
	#size: Size;
	/** All of the picture has to be in sight where it is fitted. */
	#whole = false;
	#settling: ReturnType<typeof setTimeout> | undefined;
	#telling = 0;

	constructor(sighting: Sighting) {
		this.#with = sighting;
		this.#size = sighting.size();
		sighting.cy.on('dragpan pinchzoom', () => this.#moved());
		sighting.cy.on('viewport', () => this.#tellSoon());
	}

	get camera(): Camera {
		const { cy, size } = this.#with;
		return cameraOf({ zoom: cy.zoom(), pan: cy.pan() }, size());
	}

	/** Follows the camera of a drawing where it is another than before; without one, what has to be in sight. */
	follow(camera: Camera | null, whole = false) {
		if (whole !== this.#whole) this.#goal = null;
		this.#whole = whole;
		const first = this.#given === undefined;
		const same = !first && sameCamera(camera, this.#given ?? null);
		this.#given = camera;
		if (camera && !first && (same || sameCamera(camera, this.#reported))) return;
		if (camera) {
			this.#fitted = false;
			this.#go(camera, first);
		} else if (!same || this.#fitted) this.#refit(first);
	}

	fit(ids?: readonly string[]) {
		const goal = this.#fitting(fitCamera, ids);
		if (!goal) return;
		this.#moved();
		this.#go(goal);
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

	/** Brings model points into sight by the shortest way; does nothing where they are. */
	reveal(points: readonly Point[]) {
		const { camera } = this;
		const goal = revealing(camera, points, this.#with.size());
		if (goal === camera) return;
		this.#moved();
		this.#go(goal);
	}

	/** After the canvas has another size: the same point stays in the middle, or all of it in sight. */
	resized() {
		const { cy, size } = this.#with;
		const camera = cameraOf({ zoom: cy.zoom(), pan: cy.pan() }, this.#size);
		this.#size = size();
		if (this.#given === undefined) return;
		// The same camera is another viewport on a canvas of another size.
		this.#goal = null;
		if (this.#fitted) this.#refit(true);
		else this.#set(camera);
	}

	/** Tells what is in sight, and does not wait for the next frame. */
	tell() {
		this.#tell();
	}

	destroy() {
		this.#motion.stop();
		clearTimeout(this.#settling);
		cancelAnimationFrame(this.#telling);
	}

	#refit(atOnce: boolean) {
		const goal = this.#fitting(this.#whole ? fitCamera : openingCamera);
		if (!goal || (this.#fitted && sameCamera(goal, this.#goal))) return;
		this.#fitted = true;
		this.#goal = goal;
		this.#go(goal, atOnce);
	}

	/**
	 * The camera that a way of fitting leads to, tried anew while a label is cut off. Depends on nothing that was before,
	 * so that a link without a camera shows the same to everyone.
	 */
	#fitting(fit: typeof fitCamera, ids?: readonly string[]): Camera | null {
		const size = this.#with.size();
		let goal: Camera | null = null;
		for (let round = 0; round <= mostWidenings; round++) {
			const scenery = this.#with.scenery(goal?.zoom ?? 1, ids);
			if (!scenery || (goal && isInside(scenery.labels, goal, size))) break;
			goal = fit(scenery, size, padding);
		}
		return goal;
	}

	#go(to: Camera, atOnce = false) {
		const from = this.camera;
		const duration = atOnce || this.#with.reducedMotion || sameCamera(from, to) ? 0 : flight;
		this.#motion.run(duration, (part) => this.#set(part === 1 ? to : between(from, to, part)));
	}

	#set(camera: Camera) {
		const { zoom, pan } = viewportOf(camera, this.#with.size());
		this.#with.cy.viewport({ zoom, pan: { ...pan } });
		this.#tellSoon();
	}

	/** The reader has taken the camera in hand. */
	#moved() {
		this.#motion.stop();
		this.#fitted = false;
		this.#goal = null;
		this.#settle();
	}

	#settle() {
		clearTimeout(this.#settling);
		this.#settling = setTimeout(() => {
			if (this.#motion.running) return this.#settle();
			this.#settling = undefined;
			this.#reported = this.camera;
			this.#with.events.onCamera?.(this.#reported);
			this.#tell();
		}, rest);
	}

	#tellSoon() {
		this.#telling ||= requestAnimationFrame(() => this.#tell());
	}

	#tell() {
		cancelAnimationFrame(this.#telling);
		this.#telling = 0;
		const resting = !this.#motion.running && this.#settling === undefined;
		this.#with.events.onOutlook?.({ camera: this.camera, size: this.#with.size(), resting });
	}
}

function isInside(labels: Scenery['labels'], camera: Camera, size: Size): boolean {
	const { zoom, pan } = viewportOf(camera, size);
	const { left, top, right, bottom } = boundsOf(labels, zoom);
	return (
		left + pan.x >= 0 && top + pan.y >= 0 && right + pan.x <= size.width && bottom + pan.y <= size.height
	);
}
