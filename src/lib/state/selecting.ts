import { chosenWithin, type Picture, type XY } from '$lib/picture';
import { join, type Joining, type Selected } from '$lib/view';

/** What a plain drag on the picture does. */
export type Tool = 'move' | 'box' | 'lasso';

/** An area that the reader draws around entities, as the canvas tells it. Model points. */
export interface Sweep {
	readonly outline: readonly XY[];
	readonly joining: Joining;
}

/** What an area would do to a selection: what it chooses, how that joins, and what would be selected then. */
export interface Swept {
	readonly chosen: readonly Selected[];
	readonly joining: Joining;
	readonly selection: readonly Selected[];
}

/** How an area joins the selection: as its keys say, and without any as the reader has set it. */
export function joiningOf({ joining }: Sweep, set: Joining, tool: Tool): Joining {
	return joining === 'replace' && tool !== 'move' ? set : joining;
}

/** What an area chooses, and the selection that it leads to. */
export function sweepOver(
	picture: Picture,
	positions: ReadonlyMap<string, XY>,
	selection: readonly Selected[],
	outline: readonly XY[],
	joining: Joining
): Swept {
	const chosen = chosenWithin(picture, positions, outline, joining === 'remove');
	return { chosen, joining, selection: join(selection, chosen, joining) };
}
