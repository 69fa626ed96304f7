/** Short ways to write Pictures in tests of what draws them. */
import type { Picture, PictureEdge, PictureNode } from '$lib/picture';

export function node(id: string, rest: Partial<PictureNode> = {}): PictureNode {
	return {
		id,
		label: id.toUpperCase(),
		name: id.toUpperCase(),
		type: 'person',
		sector: 'people',
		icon: 'user',
		shape: 'circle',
		colour: 'blue',
		importance: 0.5,
		radius: 16,
		centre: false,
		emphasis: 'normal',
		pinned: false,
		beyond: null,
		...rest
	};
}

export function edge(from: string, to: string, rest: Partial<PictureEdge> = {}): PictureEdge {
	const id = rest.id ?? `${from}-${to}`;
	return {
		id,
		from,
		to,
		relationships: [id],
		label: 'knows',
		standing: 'stated',
		weight: 1,
		contested: null,
		arrow: 'forward',
		bend: 0,
		tint: null,
		loneBridge: false,
		emphasis: 'normal',
		...rest
	};
}

export function picture(nodes: readonly PictureNode[], edges: readonly PictureEdge[] = []): Picture {
	return { nodes, edges, sectors: [], legend: [], hidden: { entities: 0, relationships: 0 } };
}

/** Positions of ids, a hundred units apart in a row. */
export function inARow(...ids: readonly string[]) {
	return new Map(ids.map((id, index) => [id, { x: index * 100, y: 0 }]));
}
