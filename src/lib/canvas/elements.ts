/** A Picture as Cytoscape elements: the only place that says source and target of the ends of an edge. */
import { loopSweep, type Picture, type PictureEdge, type PictureNode } from '$lib/picture';
import type { ElementDefinition } from 'cytoscape';
import { arrowClass, lookClass, standingClass, stateClasses, tintClasses, weightClass } from './classes';

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** What can be drawn of a picture: the nodes that have a place, the edges between them. */
export interface Drawable {
	readonly nodes: Drawn<PictureNode>;
	readonly edges: Drawn<PictureEdge>;
	readonly positions: ReadonlyMap<string, Point>;
}

/** Elements in the order of their picture, looked up by id only when somebody asks. */
export class Drawn<Element extends { readonly id: string }> {
	readonly list: readonly Element[];
	#byId: ReadonlyMap<string, Element> | null = null;

	constructor(list: readonly Element[]) {
		this.list = list;
	}

	get(id: string): Element | undefined {
		this.#byId ??= new Map(this.list.map((element) => [element.id, element]));
		return this.#byId.get(id);
	}
}

export const nothing: Drawable = { nodes: new Drawn([]), edges: new Drawn([]), positions: new Map() };

/** Leaves out of a picture what no arrangement has placed yet. */
export function drawable(picture: Picture, positions: ReadonlyMap<string, Point>): Drawable {
	const nodes = new Drawn(picture.nodes.filter(({ id }) => positions.has(id)));
	// A picture's edges run between its own nodes.
	if (nodes.list.length === picture.nodes.length)
		return { nodes: new Drawn(picture.nodes), edges: new Drawn(picture.edges), positions };
	const edges = picture.edges.filter(({ from, to }) => nodes.get(from) && nodes.get(to));
	return { nodes, edges: new Drawn(edges), positions };
}

/** An edge's id in Cytoscape, where nodes and edges share one space of names; no entity's id has a colon. */
export function edgeKey(id: string): string {
	return `:${id}`;
}

/** The Picture's own id of a Cytoscape edge. */
export function edgeId(key: string): string {
	return key.slice(1);
}

/** A node at its place. */
export function nodeElement(node: PictureNode, { x, y }: Point): ElementDefinition {
	return {
		group: 'nodes',
		data: { id: node.id, ...nodeData(node) },
		classes: nodeClasses(node),
		position: { x, y }
	};
}

export function edgeElement(edge: PictureEdge): ElementDefinition {
	return {
		group: 'edges',
		data: { id: edgeKey(edge.id), source: edge.from, target: edge.to, ...edgeData(edge) },
		classes: edgeClasses(edge)
	};
}

/** What of a node no class can say. */
export function nodeData({ radius }: PictureNode) {
	return { size: 2 * radius };
}

/**
 * What of an edge no class can say. The curve is a quadratic one, whose middle lies half as far out as its control
 * point; Cytoscape counts distances to the right of the way from source to target as positive on a screen. Of a loop it
 * puts the two control points 1.4 times the distance out, half the sweep to either side; two of the same sweep it would
 * draw apart by its own measure, so each has its own.
 */
export function edgeData({ from, to, bend }: PictureEdge) {
	if (from !== to) return { control: -2 * bend };
	const sweep = loopSweep(bend);
	return { control: bend / (1.4 * Math.cos(sweep / 2)), sweep: `${sweep}rad` };
}

export function nodeClasses(node: PictureNode): string[] {
	const classes = [lookClass(node)];
	if (node.emphasis !== 'normal') classes.push(stateClasses[node.emphasis]);
	if (node.centre) classes.push(stateClasses.centre);
	return classes;
}

export function edgeClasses(edge: PictureEdge): string[] {
	const classes = [standingClass(edge.standing), weightClass(edge.weight)];
	if (edge.tint) classes.push(...tintClasses(edge.tint));
	if (edge.arrow !== 'none') classes.push(arrowClass(edge.arrow));
	if (edge.from === edge.to) classes.push(stateClasses.loop);
	else if (edge.bend !== 0) classes.push(stateClasses.bent);
	if (edge.emphasis !== 'normal') classes.push(stateClasses[edge.emphasis]);
	return classes;
}
