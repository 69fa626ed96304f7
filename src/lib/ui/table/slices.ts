/** The rows of a long table that are drawn. */

/** A row that is drawn, and how many before it are not. */
export interface Slice {
	readonly index: number;
	readonly skipped: number;
}

export interface Sight {
	/** Pixels that are scrolled away, that are in sight, and that a row is high. */
	readonly top: number;
	readonly height: number;
	readonly row: number;
}

/** Rows beyond what is in sight, so that a turn of the wheel finds them drawn. */
const beyond = 8;

/**
 * The rows in sight and a few around them, and always the one that holds the focus, wherever it is: an element that is
 * taken away would lose it.
 */
export function slices(count: number, { top, height, row }: Sight, active: number): readonly Slice[] {
	const first = Math.max(0, Math.floor(top / row) - beyond);
	const last = Math.min(count - 1, Math.ceil((top + height) / row) + beyond);
	const drawn = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
	if (active >= 0 && active < count && (active < first || active > last)) {
		if (active < first) drawn.unshift(active);
		else drawn.push(active);
	}
	return drawn.map((index, place) => ({ index, skipped: index - (drawn[place - 1] ?? -1) - 1 }));
}
