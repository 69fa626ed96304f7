/** From one drawing to the next, by identity: an element that is the same object is not touched. */
import type { PictureEdge, PictureNode } from '$lib/picture';
import type { Core } from 'cytoscape';
import { stateClasses } from './classes';
import {
	edgeClasses,
	edgeData,
	edgeElement,
	edgeKey,
	nodeClasses,
	nodeData,
	nodeElement,
	type Drawable,
	type Point
} from './elements';

export interface Changes {
	/** Keys of Cytoscape elements. */
	readonly removed: readonly string[];
	readonly addedNodes: readonly PictureNode[];
	readonly addedEdges: readonly PictureEdge[];
	readonly changedNodes: readonly PictureNode[];
	readonly changedEdges: readonly PictureEdge[];
	/** Where nodes that stay go to. */
	readonly moved: ReadonlyMap<string, Point>;
}

/** What has to be done to what is drawn. */
export function compare(previous: Drawable, next: Drawable): Changes {
	const goneNodes = [...previous.nodes.keys()].filter((id) => !next.nodes.has(id));
	// An edge cannot be put on other ends: where those differ it is another edge by the same name.
	const stays = (edge: PictureEdge | undefined, other: PictureEdge | undefined) =>
		edge !== undefined && other !== undefined && edge.from === other.from && edge.to === other.to;
	const goneEdges = [...previous.edges.values()].filter((edge) => !stays(edge, next.edges.get(edge.id)));
	const stayingNodes = [...next.nodes.values()].filter(({ id }) => previous.nodes.has(id));
	const stayingEdges = [...next.edges.values()].filter((edge) => stays(edge, previous.edges.get(edge.id)));
	return {
		removed: [...goneEdges.map(({ id }) => edgeKey(id)), ...goneNodes],
		addedNodes: [...next.nodes.values()].filter(({ id }) => !previous.nodes.has(id)),
		addedEdges: [...next.edges.values()].filter((edge) => !stays(edge, previous.edges.get(edge.id))),
		changedNodes: stayingNodes.filter((node) => previous.nodes.get(node.id) !== node),
		changedEdges: stayingEdges.filter((edge) => previous.edges.get(edge.id) !== edge),
		moved: movedNodes(previous, next)
	};
}

function movedNodes(previous: Drawable, next: Drawable): ReadonlyMap<string, Point> {
	const moved = new Map<string, Point>();
	if (previous.positions === next.positions) return moved;
	for (const id of next.nodes.keys()) {
		const to = next.positions.get(id);
		const from = previous.nodes.has(id) ? previous.positions.get(id) : undefined;
		if (from && to && (from.x !== to.x || from.y !== to.y)) moved.set(id, to);
	}
	return moved;
}

/**
 * Applies the changes to Cytoscape in one batch, positions of what stays apart: those may take their time.
 * Returns the nodes that were added and set out from a neighbour, with where each belongs.
 */
export function apply(cy: Core, changes: Changes, next: Drawable, grow: boolean): ReadonlyMap<string, Point> {
	const setOut = grow ? startsOf(changes, next) : new Map<string, Point>();
	const arriving = grow ? [stateClasses.arriving] : [];
	cy.batch(() => {
		for (const key of changes.removed) cy.getElementById(key).remove();
		cy.add([
			...changes.addedNodes.map((node) => {
				const element = nodeElement(
					node,
					setOut.get(node.id) ?? next.positions.get(node.id) ?? { x: 0, y: 0 }
				);
				return { ...element, classes: [...nodeClasses(node), ...arriving] };
			}),
			...changes.addedEdges.map((edge) => ({
				...edgeElement(edge),
				classes: [...edgeClasses(edge), ...arriving]
			}))
		]);
		for (const node of changes.changedNodes)
			cy.getElementById(node.id).data(nodeData(node)).classes(nodeClasses(node));
		for (const edge of changes.changedEdges)
			cy.getElementById(edgeKey(edge.id)).data(edgeData(edge)).classes(edgeClasses(edge));
	});
	return new Map([...setOut.keys()].flatMap((id) => entryOf(id, next.positions)));
}

/** Where each added node sets out from: a neighbour that was there before. */
function startsOf({ addedNodes }: Changes, next: Drawable): Map<string, Point> {
	const added = new Set(addedNodes.map(({ id }) => id));
	const starts = new Map<string, Point>();
	for (const { from, to } of next.edges.values()) {
		for (const [id, other] of [
			[from, to],
			[to, from]
		] as const) {
			const start = next.positions.get(other);
			if (added.has(id) && !added.has(other) && !starts.has(id) && start) starts.set(id, start);
		}
	}
	return starts;
}

function entryOf(id: string, positions: ReadonlyMap<string, Point>): [string, Point][] {
	const point = positions.get(id);
	return point ? [[id, point]] : [];
}
