import type { Screen } from '$lib/state';

/**
 * Takes a key that was meant for a dialog whose code has not arrived yet: a letter is kept for its field, Escape calls it
 * off. The field takes what was kept with `takeEarly`.
 */
export function keepEarly(screen: Screen, event: KeyboardEvent) {
	if (screen.early === null || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
	if (document.querySelector('dialog[open]')) return;
	const { key } = event;
	if (key === 'Escape') screen.dialog = null;
	else if (key === 'Backspace') screen.early = screen.early.slice(0, -1);
	// With nothing before it the space bar presses the button that has the focus.
	else if (key.length === 1 && (key !== ' ' || screen.early !== '')) screen.early += key;
	else return;
	event.preventDefault();
	event.stopPropagation();
}

/** What was typed before the field was there; from now on it gets the keys itself. */
export function takeEarly(screen: Screen): string {
	const typed = screen.early ?? '';
	screen.early = null;
	return typed;
}
