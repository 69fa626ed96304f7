/** What `place` is given. */
import type { XY } from './geometry';
import type { Measure, PlacedLabel } from './label';
import type { Picture } from './picture';
import type { Rectangle } from './polygon';

export type LabelSide = 'right' | 'left' | 'below' | 'above';

/** A sector's ground: where it lies, and where on it its name stands. Model units. */
export interface Ground {
	readonly sector: string;
	readonly outline: readonly XY[];
	readonly label: { readonly at: XY; readonly align: PlacedLabel['align'] };
}

/** The part of the model that is in sight. Model units. */
export interface Window extends Rectangle {
	/** Pixels per model unit that it is seen at, within the range of scales; by default the least. */
	readonly zoom?: number;
	/** What of it lies under something: the buttons at the picture's edge. */
	readonly covered?: Rectangle;
}

export interface Placing {
	readonly picture: Picture;
	readonly positions: ReadonlyMap<string, XY>;
	/** The side on which a layout left room for a node's label: tried first. */
	readonly sides?: ReadonlyMap<string, LabelSide>;
	/** The grounds whose sectors are named. */
	readonly regions?: readonly Ground[];
	readonly measure: Measure;
	/** Pixels per model unit. */
	readonly scale: number;
	/** By how much the scale may grow before labels are placed again; 1 for a figure. */
	readonly growth?: number;
	/** Font sizes other than the usual: so many times as large, but none smaller than the least, pixels. */
	readonly type?: { readonly times: number; readonly least: number };
	/** What the reader points at: nodes and edges whose labels come before all others. */
	readonly insist?: ReadonlySet<string>;
	/** Labels are a budget: nobody reads more than this at once. */
	readonly budget?: number;
	/** Only what lies in here is labelled, and only with labels that lie in here whole. */
	readonly window?: Window;
	/** Labels that stood before: one that still has room keeps its place. Without them the result is the same each time. */
	readonly previous?: readonly PlacedLabel[];
}
