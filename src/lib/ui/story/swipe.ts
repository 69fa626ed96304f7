/** A finger's way, from where it was put down to where it was lifted: pixels and milliseconds. */
export interface Way {
	readonly across: number;
	readonly down: number;
	readonly time: number;
}

/** Pixels that a finger goes at least, milliseconds that it takes at most, and how much flatter than steep its way is. */
const [least, longest, flatness] = [48, 800, 2];

/** The step that a swipe stands for: to the left on, to the right back; null for any other way. */
export function swipeOf({ across, down, time }: Way): 1 | -1 | null {
	if (time > longest || Math.abs(across) < least) return null;
	if (Math.abs(across) < flatness * Math.abs(down)) return null;
	return across < 0 ? 1 : -1;
}

/** What is moved sideways itself, or has something selected in it by dragging. */
const own = 'input, select, textarea, pre, [role="slider"]';

/**
 * Calls `onswipe` for every swipe of one finger over an element. Gives what ends it. What the browser scrolls meanwhile is
 * its own affair: it takes the finger over as soon as the way is more down than across, and then nothing was swiped.
 */
export function listenToSwipes(element: HTMLElement, onswipe: (by: 1 | -1) => void): () => void {
	let from: { readonly x: number; readonly y: number; readonly at: number } | null = null;
	const start = (event: TouchEvent) => {
		const [touch, ...others] = event.touches;
		const mine = !(event.target instanceof Element && event.target.closest(own));
		from =
			touch && others.length === 0 && mine
				? { x: touch.clientX, y: touch.clientY, at: event.timeStamp }
				: null;
	};
	const end = (event: TouchEvent) => {
		const touch = event.changedTouches[0];
		if (!from || !touch || event.touches.length > 0) return;
		const way = {
			across: touch.clientX - from.x,
			down: touch.clientY - from.y,
			time: event.timeStamp - from.at
		};
		from = null;
		const by = swipeOf(way);
		if (by === null) return;
		// No click comes of it.
		if (event.cancelable) event.preventDefault();
		onswipe(by);
	};
	const cancel = () => (from = null);
	element.addEventListener('touchstart', start, { passive: true });
	element.addEventListener('touchend', end);
	element.addEventListener('touchcancel', cancel, { passive: true });
	return () => {
		element.removeEventListener('touchstart', start);
		element.removeEventListener('touchend', end);
		element.removeEventListener('touchcancel', cancel);
	};
}
