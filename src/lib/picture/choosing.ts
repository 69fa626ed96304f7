/** What of a picture is chosen together: by an outline, by what is selected. Works from positions alone. */
import { bundleId, type Selected } from '$lib/view';
import type { XY } from './geometry';
import type { Picture, PictureEdge } from './picture';
import { boundsOf, covers } from './polygon';

type Positions = ReadonlyMap<string, XY>;

/** The outline of the box between two of its corners. */
export function boxOutline(from: XY, to: XY): readonly XY[] {
	return [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
}

/** The entities whose centre lies inside an outline, in the picture's order. */
export function entitiesWithin(
	{ nodes }: Pick<Picture, 'nodes'>,
	positions: Positions,
	outline: readonly XY[]
): readonly string[] {
	if (outline.length < 3) return [];
	const { left, top, right, bottom } = boundsOf(outline);
	return nodes.flatMap(({ id }) => {
		const at = positions.get(id);
		if (!at || at.x < left || at.x > right || at.y < top || at.y > bottom) return [];
		return covers(outline, at) ? [id] : [];
	});
}

/** The entity at a point, the topmost first: `slack` model units around it count too. */
export function entityAt(
	nodes: Iterable<Picture['nodes'][number]>,
	positions: Positions,
	{ x, y }: XY,
	slack = 0
): string | null {
	let found: string | null = null;
	for (const { id, radius } of nodes) {
		const at = positions.get(id);
		if (at && Math.hypot(at.x - x, at.y - y) <= radius + slack) found = id;
	}
	return found;
}

/** Entities as a selection. */
export function asEntities(ids: Iterable<string>): readonly Selected[] {
	return [...ids].map((id) => ({ kind: 'entity', id }));
}

/** The entities of a selection that are on the picture, in the picture's order. */
export function selectedEntities({ nodes }: Picture, selection: readonly Selected[]): readonly string[] {
	const ids = new Set(selection.filter(({ kind }) => kind === 'entity').map(({ id }) => id));
	return nodes.filter(({ id }) => ids.has(id)).map(({ id }) => id);
}

/** The entities of the picture that are not selected. */
export function unselected({ nodes }: Picture, selection: readonly Selected[]): readonly string[] {
	const ids = new Set(selection.filter(({ kind }) => kind === 'entity').map(({ id }) => id));
	return nodes.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
}

/** The entities that a line of the picture ties to some of it, without these themselves; in the picture's order. */
export function neighboursOn({ nodes, edges }: Picture, entities: readonly string[]): readonly string[] {
	const own = new Set(entities);
	const found = new Set<string>();
	for (const { from, to } of edges) {
		if (own.has(from)) found.add(to);
		if (own.has(to)) found.add(from);
	}
	return nodes.filter(({ id }) => found.has(id) && !own.has(id)).map(({ id }) => id);
}

/** The lines of the picture of which both ends are among some entities, as a selection. */
export function tiesBetween({ edges }: Picture, entities: readonly string[]): readonly Selected[] {
	const own = new Set(entities);
	return edges.filter(({ from, to }) => own.has(from) && own.has(to)).map(selectedEdge);
}

/** A line of the picture as what a View calls it: the one relationship that it is, or a bundle. */
export function selectedEdge({ id, relationships }: PictureEdge): Selected {
	const [only] = relationships;
	return only !== undefined && relationships.length === 1
		? { kind: 'relationship', id: only }
		: { kind: 'bundle', id };
}

/**
 * What an outline chooses: the entities inside it. Where they are to be taken away, what is selected of the lines between
 * them goes too; otherwise no line comes along, since nobody drew around lines.
 */
export function chosenWithin(
	picture: Picture,
	positions: Positions,
	outline: readonly XY[],
	taking: boolean
): readonly Selected[] {
	const entities = entitiesWithin(picture, positions, outline);
	if (!taking) return asEntities(entities);
	const own = new Set(entities);
	const lines = picture.edges
		.filter(({ from, to }) => own.has(from) && own.has(to))
		.flatMap(({ from, to, relationships }): Selected[] => [
			{ kind: 'bundle', id: bundleId(from, to) },
			...relationships.map((id) => ({ kind: 'relationship', id }) as const)
		]);
	return [...asEntities(entities), ...lines];
}
