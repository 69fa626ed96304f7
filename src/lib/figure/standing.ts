import type { Ground, LabelSide, XY } from '$lib/picture';

/** Where everything stands, model units. */
export interface Standing {
	readonly positions: ReadonlyMap<string, XY>;
	readonly sides?: ReadonlyMap<string, LabelSide>;
	readonly regions: readonly Ground[];
}
