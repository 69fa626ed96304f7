/** What the page and the layout worker say to each other: plain arrays and objects, no maps. */
import type { Arrangement, LayoutGraph, Region, Side } from './layout';

export interface Order {
	readonly run: number;
	readonly id: string;
	readonly graph: LayoutGraph;
	readonly seed: number;
}

export type Answer =
	| { readonly kind: 'arrangement'; readonly run: number; readonly arrangement: PlainArrangement }
	| { readonly kind: 'done'; readonly run: number }
	| { readonly kind: 'failed'; readonly run: number; readonly message: string };

interface PlainArrangement {
	readonly positions: readonly (readonly [id: string, x: number, y: number])[];
	readonly regions: readonly Region[];
	readonly sides?: readonly (readonly [id: string, side: Side])[];
}

/** An arrangement as it crosses to another thread. */
export function toPlain({ positions, regions, sides }: Arrangement): PlainArrangement {
	const plain = { positions: [...positions].map(([id, { x, y }]) => [id, x, y] as const), regions };
	return sides ? { ...plain, sides: [...sides] } : plain;
}

/** An arrangement as it was before it crossed. */
export function fromPlain({ positions, regions, sides }: PlainArrangement): Arrangement {
	const arrangement = { positions: new Map(positions.map(([id, x, y]) => [id, { x, y }])), regions };
	return sides ? { ...arrangement, sides: new Map(sides) } : arrangement;
}
