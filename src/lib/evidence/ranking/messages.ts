/** What the page and the ranking worker say to each other. */
import type { Ranked } from './rank';
import type { Sheet } from './sheet';

export interface Order {
	readonly run: number;
	readonly sheet: Sheet;
}

export type Answer =
	| { readonly kind: 'progress'; readonly run: number; readonly done: number }
	| { readonly kind: 'ranked'; readonly run: number; readonly ranked: readonly Ranked[] };
