/**
 * What the reader has chosen to see: one small plain value, replaced and never mutated. A permalink is a
 * View in the address, undo is a stack of Views, a scene will be a patch on one. What needs state adds a
 * field here, a parameter in `address.ts` and nothing else.
 */
import type { Language } from '$lib/model';

export type Point = readonly [x: number, y: number];

/** One thing that can be selected. `relationship` also names a property: both are assertions. */
export interface Selected {
	readonly kind: 'entity' | 'relationship' | 'bundle';
	/** An entity's id, an assertion's id, or a bundle's id (see `selected.ts`). */
	readonly id: string;
}

export interface Spotlight {
	/** Entity ids. */
	readonly centre: readonly string[];
	/** How many relationships away still shows, 0 to 5. */
	readonly depth: number;
}

export interface Camera {
	/** The model point in the middle of the canvas. */
	readonly centre: Point;
	/** Screen pixels per model unit. */
	readonly zoom: number;
}

export const layoutIds = ['sectors', 'fcose'] as const;
export type LayoutId = (typeof layoutIds)[number];

/** The proportions that a picture is laid out for: a screen or a page; a phone held upright. */
export const frames = ['wide', 'tall'] as const;
export type Frame = (typeof frames)[number];

export interface View {
	readonly language: Language;
	/** The neighbourhood being looked at; without it, everything. */
	readonly spotlight: Spotlight | null;
	readonly selection: readonly Selected[];
	readonly layout: LayoutId;
	readonly seed: number;
	/** Without it the canvas decides. What is moved or zoomed fixes it: positions only mean something in one frame. */
	readonly frame: Frame | null;
	/** Where the reader has put entities: id -> model point. They are pinned there. Kept to tenths of a unit. */
	readonly moved: Readonly<Record<string, Point>>;
	/** Sources taken out: their notes do not count. */
	readonly withoutSources: readonly string[];
	/** Origins taken out: notes that go back to them do not count. */
	readonly withoutOrigins: readonly string[];
	/** Without it, the picture is fitted to the canvas. */
	readonly camera: Camera | null;
}

export const maximumDepth = 5;

/** The View an investigation opens with, in a language. */
export function openingView(language: Language): View {
	return {
		language,
		spotlight: null,
		selection: [],
		layout: 'sectors',
		seed: 1,
		frame: null,
		moved: {},
		withoutSources: [],
		withoutOrigins: [],
		camera: null
	};
}
