/** Where a note's card is on the page. */
export const cardOf = (note: string) => `note-${note}`;

/** Where what speaks for and against an assertion is on the page. */
export const sidesOn = (assertion: string) => `sides-${assertion}`;

/** Leads the reader to a part of the panel and puts the focus there; nowhere where it is not on the page. */
export function lead(id: string) {
	const part = document.getElementById(id);
	if (!part) return;
	part.focus({ preventScroll: true });
	// The panel alone: to be scrolled into view, a part may move the whole page from under the picture.
	const panel = part.closest('.inspector')?.parentElement;
	panel?.scrollBy(0, part.getBoundingClientRect().top - panel.getBoundingClientRect().top - 8);
}
