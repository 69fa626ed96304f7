/** Where a note's card is on the page. */
export const cardOf = (note: string) => `note-${note}`;

/** Where what speaks for and against an assertion is on the page. */
export const sidesOn = (assertion: string) => `sides-${assertion}`;

/** Where what falls without what was taken out is told. */
export const fallenHeading = 'fallen-heading';

/** A part that a reader's press leads to and that is still fetched. */
let awaited: string | null = null;

/** Leads the reader to a part of the panel that may only be coming: at the latest when it is there. */
export function leadSoon(id: string) {
	awaited = id;
	lead(id);
}

/** A part has come: who pressed what leads to it is led there, and nobody else's focus is taken. */
export function arrive(part: HTMLElement) {
	if (part.id === awaited) lead(part.id);
}

/** Leads the reader to a part of the panel and puts the focus there; nowhere where it is not on the page. */
export function lead(id: string) {
	const part = document.getElementById(id);
	if (!part) return;
	if (id === awaited) awaited = null;
	part.focus({ preventScroll: true });
	// The panel alone: to be scrolled into view, a part may move the whole page from under the picture.
	const panel = part.closest('.inspector')?.parentElement;
	panel?.scrollBy(0, part.getBoundingClientRect().top - panel.getBoundingClientRect().top - 8);
}
