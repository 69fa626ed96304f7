/**
 * A display list: what a figure is drawn with, in the order of drawing. Each writer (SVG, PDF) renders this value, so
 * they cannot differ in content. Lengths are the figure's own pixels, y grows downwards, colours are CSS hex values.
 */
import type { Language } from '$lib/model';

/** The two weights that a figure is set in: files of both are embedded. */
export type FontWeight = 500 | 600;

export interface TextItem {
	readonly kind: 'text';
	readonly text: string;
	/** Where it starts, ends or has its middle, as `anchor` says. */
	readonly x: number;
	/** Its baseline. */
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly size: number;
	readonly weight: FontWeight;
	readonly fill: string;
	/** The colour of a rim around the letters, which parts them from what lies below. */
	readonly halo?: string;
	/** Where a press on it leads: http or https. */
	readonly href?: string;
	/** Letters lean: emphasis. */
	readonly slant?: boolean;
	/** Where it is written in another language than the figure. */
	readonly lang?: string;
}

export interface PathItem {
	readonly kind: 'path';
	/** SVG path data. */
	readonly d: string;
	readonly fill?: string;
	readonly stroke?: string;
	/** Of the stroke, in the figure's pixels whatever `at` says. */
	readonly width?: number;
	/** Lengths of dash and gap in the figure's pixels. */
	readonly dash?: readonly number[];
	readonly round?: boolean;
	/** Moves the path to a point, after making it so many times as large. */
	readonly at?: { readonly x: number; readonly y: number; readonly scale: number };
}

/** Items that belong together, under an id that is the same each time. */
export interface GroupItem {
	readonly kind: 'group';
	readonly id: string;
	/** What it stands for, as a sentence. */
	readonly title?: string;
	readonly items: readonly Item[];
}

export type Item = TextItem | PathItem | GroupItem;

/** Something that a reader of the figure may miss, for whoever makes it. */
export type Warning =
	| { readonly code: 'names-keyed'; readonly count: number }
	| { readonly code: 'small-text'; readonly points: number }
	| { readonly code: 'grown'; readonly percent: number }
	| { readonly code: 'no-numbers'; readonly lines: number }
	| { readonly code: 'numbers-listed'; readonly count: number }
	| { readonly code: 'unknown-letters'; readonly letters: string }
	| { readonly code: 'centre-left-out' }
	| { readonly code: 'nothing' };

export interface Figure {
	/** Of the display list, pixels. */
	readonly width: number;
	readonly height: number;
	/** Pixels that the figure is shown at per pixel of the display list, before any enlargement. */
	readonly scale: number;
	readonly language: Language;
	readonly title: string;
	/** What it shows, for who cannot see it. */
	readonly description: string;
	readonly credit: string;
	/** Its day, `YYYY-MM-DD`. */
	readonly day: string;
	/** Null is transparent. */
	readonly background: string | null;
	readonly items: readonly Item[];
	readonly warnings: readonly Warning[];
}
