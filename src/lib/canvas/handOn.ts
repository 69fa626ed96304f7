/** Hands a tap on to Cytoscape that was kept from it until it was known to be one. */

/** A press and a release of the mouse, where they were. */
export function handOnMouse(press: MouseEvent, release: MouseEvent) {
	for (const [type, { clientX, clientY }] of [
		['mousedown', press],
		['mouseup', release]
	] as const) {
		const { button, shiftKey, ctrlKey, metaKey, altKey, view, detail, target } = press;
		const keys = { shiftKey, ctrlKey, metaKey, altKey };
		const place = { clientX, clientY, button, buttons: type === 'mousedown' ? 1 : 0, view, detail };
		target?.dispatchEvent(new MouseEvent(type, { ...place, ...keys, bubbles: true, cancelable: true }));
	}
}

/** A finger put down and taken up again. */
export function handOnTouch(press: TouchEvent) {
	const [touch] = press.touches;
	if (!touch) return;
	for (const type of ['touchstart', 'touchend'] as const) {
		const touches = type === 'touchstart' ? [touch] : [];
		touch.target.dispatchEvent(
			new TouchEvent(type, { touches, changedTouches: [touch], bubbles: true, cancelable: true })
		);
	}
}
