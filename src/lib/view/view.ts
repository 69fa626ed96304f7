/**
 * What the reader has chosen to see: one small plain value, replaced and never mutated. A permalink is a
 * View in the address, undo is a stack of Views, a scene will be a patch on one. What needs state adds a
 * field here, a parameter in `address.ts` and nothing else.
 */
import type { Language } from '$lib/model';
import type { Removal } from './removal';

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

/** What pictures can be filtered by. Each has a file in `filters/` that says what its options are. */
export const facetIds = [
	'entity-type',
	'relationship-type',
	'standing',
	'origins',
	'source-kind',
	'publisher'
] as const;
export type FacetId = (typeof facetIds)[number];

/** What colour and pattern of a line can stand for instead of its standing. */
export const lensIds = ['standing', 'origins', 'grade', 'age', 'publisher'] as const;
export type LensId = (typeof lensIds)[number];

/** Dates that relationships are filtered by. Days as `YYYY-MM-DD`, both included. */
export interface Period {
	readonly from: string;
	readonly to: string;
	/** `within`: what happened or held at some time between the two. `as-of`: what held on the day `to`. */
	readonly mode: 'within' | 'as-of';
	/** Whether relationships without a date stay on the picture. */
	readonly undated: boolean;
}

export interface View {
	readonly language: Language;
	/** The neighbourhood being looked at; without it, everything. */
	readonly spotlight: Spotlight | null;
	readonly selection: readonly Selected[];
	/** What is pointed out: drawn like a selection, and no panel opens for it. A scene points with it. */
	readonly light: readonly Selected[];
	/** The entities that may show at all; null for all of them. Ids, in the order in which the reader took them in. */
	readonly only: readonly string[] | null;
	/** Entities that the reader has hidden one by one. */
	readonly hidden: readonly string[];
	/** The options hidden in each facet; a facet without any is left out. */
	readonly filter: Readonly<Partial<Record<FacetId, readonly string[]>>>;
	readonly period: Period | null;
	/** Without one lines have the pattern of their standing and no colour. */
	readonly lens: LensId | null;
	readonly layout: LayoutId;
	readonly seed: number;
	/** Without it the canvas decides. What is moved or zoomed fixes it: positions only mean something in one frame. */
	readonly frame: Frame | null;
	/** Where the reader has put entities: id -> model point. They are pinned there. Kept to tenths of a unit. */
	readonly moved: Readonly<Record<string, Point>>;
	/**
	 * Where newcomers to a picture cut by hand were given room, beside the neighbours that they came in over: id -> model
	 * point, in whole units. Holds only while `only` does; whoever is folded up comes back to it where it is free.
	 */
	readonly beside: Readonly<Record<string, Point>>;
	/** Sources taken out: their notes do not count. */
	readonly withoutSources: readonly string[];
	/** Origins taken out: notes that go back to them do not count. */
	readonly withoutOrigins: readonly string[];
	/** Sources taken out by what they are: a publisher's, a kind, those below a grade or older than a date. */
	readonly removals: readonly Removal[];
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
		light: [],
		only: null,
		hidden: [],
		filter: {},
		period: null,
		lens: null,
		layout: 'sectors',
		seed: 1,
		frame: null,
		moved: {},
		beside: {},
		withoutSources: [],
		withoutOrigins: [],
		removals: [],
		camera: null
	};
}

/** Whether more than a spotlight keeps something out of the picture: a filter, a period, what was cut by hand or out. */
export function isNarrowed(view: View): boolean {
	const { filter, period, only, hidden, withoutSources, withoutOrigins, removals } = view;
	return (
		period !== null ||
		only !== null ||
		Object.keys(filter).length + hidden.length > 0 ||
		withoutSources.length + withoutOrigins.length + removals.length > 0
	);
}
