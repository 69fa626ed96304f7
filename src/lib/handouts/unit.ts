/** What a sheet is made of: pieces that no page cuts in two, in the order in which they are read. Points. */
import type { Item, PathItem, TextItem } from '$lib/figure';

/** A part of the document as readers that speak know it. */
export interface Tag {
	readonly type: 'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'BlockQuote' | 'Figure' | 'L' | 'LI' | 'Lbl' | 'LBody';
	/** What it is within; null for the document. */
	readonly within: Tag | null;
	readonly title?: string;
	/** Of a figure: what it shows. */
	readonly alt?: string;
}

export type SheetText = TextItem;
export type SheetItem = SheetText | PathItem;

/** Items that belong to one part; what has none is drawn, and not read. */
export interface Piece {
	readonly tag: Tag | null;
	readonly items: readonly Item[];
	/** Draws its items so many times as large, from its corner: a figure. */
	readonly scale?: number;
}

/** What stays on one page; its items are placed from its top left corner. */
export interface Unit {
	readonly height: number;
	/** Room above it, but for the top of a page. */
	readonly before: number;
	/** Whether it stays with what follows: a heading, the first line of a paragraph. */
	readonly keeps: boolean;
	readonly pieces: readonly Piece[];
	/** What it is called among the bookmarks. */
	readonly bookmark?: string;
}

/** What flows over the pages: a unit across the page, or units in two columns. */
export type Flowing =
	| { readonly kind: 'unit'; readonly unit: Unit }
	| { readonly kind: 'columns'; readonly units: readonly Unit[] };

export const across = (units: readonly Unit[]): readonly Flowing[] =>
	units.map((unit) => ({ kind: 'unit', unit }));
