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
	const nodes = differ(previous.nodes.list, next.nodes.list, () => true);
	// An edge cannot be put on other ends: where those differ it is another edge by the same name.
	const edges = differ(
		previous.edges.list,
		next.edges.list,
		(edge, other) => edge.from === other.from && edge.to === other.to
	);
	return {
		removed: [...edges.gone.map(({ id }) => edgeKey(id)), ...nodes.gone.map(({ id }) => id)],
		addedNodes: nodes.added,
		addedEdges: edges.added,
		changedNodes: nodes.changed,
		changedEdges: edges.changed,
		moved: movedNodes(previous, next)
	};
}

interface Differences<Element> {
	readonly gone: Element[];
	readonly added: Element[];
	readonly changed: Element[];
}

/** What went, came and changed from one list to the next; what does not `stay` by its name goes and comes. */
function differ<Element extends { readonly id: string }>(
	previous: readonly Element[],
	next: readonly Element[],
	stays: (element: Element, other: Element) => boolean
): Differences<Element> {
	const found: Differences<Element> = { gone: [], added: [], changed: [] };
	if (previous === next) return found;
	const replace = (old: Element, by: Element) => {
		if (old === by) return;
		if (stays(old, by)) found.changed.push(by);
		else {
			found.gone.push(old);
			found.added.push(by);
		}
	};
	// Most often the same elements follow each other in the same order; only from where they differ are they looked up.
	let at = 0;
	for (; at < next.length; at++) {
		const [old, element] = [previous[at], next[at]];
		if (!old || !element || old.id !== element.id) break;
		replace(old, element);
	}
	const rest = new Map<string, Element>();
	for (let i = at; i < previous.length; i++) {
		const old = previous[i];
		if (old) rest.set(old.id, old);
	}
	for (; at < next.length; at++) {
		const element = next[at];
		if (!element) break;
		const old = rest.get(element.id);
		if (old) replace(old, element);
		else found.added.push(element);
		rest.delete(element.id);
	}
	found.gone.push(...rest.values());
	return found;
}

function movedNodes(previous: Drawable, next: Drawable): ReadonlyMap<string, Point> {
	const moved = new Map<string, Point>();
	if (previous.positions === next.positions) return moved;
	for (const { id } of next.nodes.list) {
		const to = next.positions.get(id);
		const from = previous.nodes.get(id) ? previous.positions.get(id) : undefined;
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
		// What was still fading out is gone for good: it may be coming back.
		bury(cy);
		const coming = new Set([
			...changes.addedNodes.map(({ id }) => id),
			...changes.addedEdges.map(({ id }) => edgeKey(id))
		]);
		for (const key of changes.removed) {
			const gone = cy.getElementById(key);
			if (grow && !coming.has(key)) gone.addClass(stateClasses.leaving);
			else gone.remove();
		}
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

/** Takes away what has faded out. */
export function bury(cy: Core) {
	cy.elements(`.${stateClasses.leaving}`).remove();
}

/** Where each added node sets out from: a neighbour that was there before. */
function startsOf({ addedNodes }: Changes, next: Drawable): Map<string, Point> {
	const added = new Set(addedNodes.map(({ id }) => id));
	const starts = new Map<string, Point>();
	for (const { from, to } of next.edges.list) {
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
