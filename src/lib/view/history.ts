import type { Camera, View } from './view';

/** A View with those it came from and those that undoing has left. Plain and immutable, like the View. */
export interface History {
	readonly past: readonly View[];
	readonly present: View;
	readonly future: readonly View[];
	/** The View that a gesture under way set out from: what is seen follows the gesture, and one step is made at its end. */
	readonly began?: View;
	/** For each of the past, the camera with which the step away from it was made: what moved since moved by the reader. */
	readonly led?: readonly (Camera | null)[];
	/** The camera that the last undoing or redoing led to. */
	readonly back?: Camera | null;
}

/** More steps back than a reader will take; what lies further back is forgotten. */
const longest = 200;

/** A history that begins with `view`. */
export function beginHistory(view: View): History {
	return { past: [], present: view, future: [] };
}

/** The history while a gesture goes on: `view` is seen, and nothing can be undone to on the way. */
export function follow(history: History, view: View): History {
	return { ...history, present: view, began: history.began ?? history.present };
}

/** The history at the end of a gesture: one step from where it set out, none where it led back there. */
export function settle(history: History): History {
	const { began, ...rest } = history;
	return began ? stepTo({ ...rest, present: began }, history.present) : history;
}

/** The history after a step to `view`. Where only the camera moved there is no step: nobody undoes a glance. */
export function stepTo(unsettled: History, view: View): History {
	const history = settle(unsettled);
	if (isSameView(history.present, view)) return { ...history, present: view };
	return {
		past: [...history.past, history.present].slice(-longest),
		present: view,
		future: [],
		led: [...(history.led ?? []), view.camera].slice(-longest)
	};
}

/**
 * One step back. Where the step itself moved the camera, as one that makes room for newcomers, it goes back with it;
 * where the reader has moved it since, it stays.
 */
export function undo(unsettled: History): History {
	const history = settle(unsettled);
	const { present, led = [] } = history;
	const previous = history.past.at(-1);
	if (!previous) return history;
	const camera = isStill(present.camera, led.at(-1)) ? previous.camera : present.camera;
	return {
		past: history.past.slice(0, -1),
		present: { ...previous, camera },
		future: [present, ...history.future],
		led: led.slice(0, -1),
		back: camera
	};
}

/** One step forward again, the camera as after an undo. */
export function redo(unsettled: History): History {
	const history = settle(unsettled);
	const [next, ...future] = history.future;
	if (!next) return history;
	const { present, led = [] } = history;
	const camera = isStill(present.camera, history.back) ? next.camera : present.camera;
	return {
		past: [...history.past, present],
		present: { ...next, camera },
		future,
		led: [...led, camera],
		back: camera
	};
}

/** Whether a camera is where something led it; where nothing is known of that, the reader may have moved it. */
function isStill(camera: Camera | null, led: Camera | null | undefined): boolean {
	return led !== undefined && JSON.stringify(camera) === JSON.stringify(led);
}

/** Whether two Views show the same but for the camera, and the frame that it fixes. */
function isSameView(one: View, other: View): boolean {
	const still = { camera: null, frame: null };
	return JSON.stringify({ ...one, ...still }) === JSON.stringify({ ...other, ...still });
}

/** Whether two Views are of the same picture, whatever is selected on it and from wherever it is seen. */
export function isSamePicture(one: View, other: View): boolean {
	const selection: View['selection'] = [];
	return isSameView({ ...one, selection }, { ...other, selection });
}
