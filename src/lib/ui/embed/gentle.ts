/**
 * Leaves what scrolls an article to the article: a picture in a frame that took the wheel or a finger for itself would
 * hold a passing reader up. The wheel zooms with Control, or once the picture was pressed and until the pointer leaves;
 * one finger scrolls, two move and zoom.
 */
export function gentle(picture: HTMLElement): () => void {
	let awake = false;
	const wake = (event: PointerEvent) => (awake = event.pointerType === 'mouse');
	const sleep = () => (awake = false);
	const turn = (event: WheelEvent) => {
		if (!awake && !event.ctrlKey && !event.metaKey) event.stopPropagation();
	};
	const move = (event: TouchEvent) => {
		if (event.touches.length === 1) event.stopPropagation();
	};
	// Before the canvas hears of them, and without a hold on the browser's own scrolling.
	const before = { capture: true, passive: true };
	picture.addEventListener('pointerdown', wake, before);
	picture.addEventListener('pointerleave', sleep);
	picture.addEventListener('wheel', turn, before);
	picture.addEventListener('touchmove', move, before);
	return () => {
		picture.removeEventListener('pointerdown', wake, before);
		picture.removeEventListener('pointerleave', sleep);
		picture.removeEventListener('wheel', turn, before);
		picture.removeEventListener('touchmove', move, before);
	};
}
