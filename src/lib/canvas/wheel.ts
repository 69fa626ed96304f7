import type { Point } from './elements';

/** Zoom per pixel of wheel: a notch of a mouse (about 100) is a fifth, a pinch on a touchpad is finer grained. */
const perPixel = { wheel: 0.0018, pinch: 0.01 };
/** Pixels of one line, for a wheel that counts in lines. */
const line = 33;
/** No single event zooms by more than this many pixels' worth: some mice report in leaps. */
const leap = 120;

/** By how much a turn of the wheel zooms. */
export function wheelFactor({
	deltaY,
	deltaMode,
	ctrlKey
}: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>) {
	const pixels = deltaY * (deltaMode === 0 ? 1 : line);
	const clamped = Math.max(-leap, Math.min(leap, pixels));
	// Browsers send a pinch on a touchpad as a wheel with Control, in small steps; a real notch stays a notch.
	return Math.exp(-clamped * (ctrlKey && Math.abs(pixels) < 50 ? perPixel.pinch : perPixel.wheel));
}

/** Zooms by the wheel in our own measure, not Cytoscape's, which warns about any other than its own. */
export function listenToWheel(host: HTMLElement, zoom: (factor: number, at: Point) => void): () => void {
	const turn = (event: WheelEvent) => {
		event.preventDefault();
		event.stopPropagation();
		const { left, top } = host.getBoundingClientRect();
		zoom(wheelFactor(event), { x: event.clientX - left, y: event.clientY - top });
	};
	const options = { capture: true, passive: false };
	host.addEventListener('wheel', turn, options);
	return () => host.removeEventListener('wheel', turn, options);
}
