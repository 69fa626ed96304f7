/** A layout: positions from a plain graph, from a seed, without clock, DOM or chance of its own. */

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** What a layout sees of a node: a box (with room for its label), a sector, a weight. Model units. */
export interface LayoutNode {
	readonly id: string;
	readonly radius: number;
	/** Width and height of the label set beside or under the node at zoom 1. */
	readonly label: { readonly width: number; readonly height: number };
	readonly sector: string;
	/** 0..1. */
	readonly importance: number;
	/** Belongs in the middle of the picture. */
	readonly centre: boolean;
	/** Where it must stay. */
	readonly fixed?: Point;
}

export interface LayoutEdge {
	readonly from: string;
	readonly to: string;
	/** How many relationships it stands for. */
	readonly count: number;
}

export interface LayoutGraph {
	readonly nodes: readonly LayoutNode[];
	readonly edges: readonly LayoutEdge[];
	/** Order in which sectors go around. */
	readonly sectors: readonly { readonly id: string; readonly label: string }[];
	/** Width over height of the canvas: the arrangement tries to fill it. */
	readonly aspect: number;
}

/** A sector's ground: where it lies and where its name stands. Model units. */
export interface Region {
	readonly sector: string;
	/** A closed outline, at least three points. */
	readonly outline: readonly Point[];
	readonly label: { readonly at: Point; readonly align: 'start' | 'middle' | 'end' };
}

/** Where a node's label stands, seen from the node. */
export type Side = 'left' | 'right' | 'above' | 'below';

export interface Arrangement {
	readonly positions: ReadonlyMap<string, Point>;
	readonly regions: readonly Region[];
	/** The side on which room was left for a node's label: the first to try. A node not named here has no such side. */
	readonly sides?: ReadonlyMap<string, Side>;
}

/** A number in [0, 1), from a seed. */
export type Random = () => number;

export interface Layout {
	readonly id: string;
	/** It is not offered for more nodes than this: nobody waits that long. */
	readonly most: number;
	/** Yields an arrangement once or per frame; the last one stands. Stops early when `signal` aborts. */
	run(graph: LayoutGraph, random: Random, signal?: AbortSignal): AsyncGenerator<Arrangement>;
}
