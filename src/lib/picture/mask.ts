import type { Picture, PictureEdge, PictureNode } from './picture';

/** What stands where a name is hidden. */
export const unnamed = '?';

/**
 * A picture for a room that is asked: of these ids entities stand without a name, and relationships are not drawn. A line
 * of several relationships goes only when all of them are hidden.
 */
export function mask(picture: Picture, hidden: readonly string[]): Picture {
	if (hidden.length === 0) return picture;
	const ids = new Set(hidden);
	const nodes = picture.nodes.map((node): PictureNode =>
		ids.has(node.id) ? { ...node, label: unnamed, name: unnamed, beyond: null } : node
	);
	const isHidden = ({ relationships }: PictureEdge) => relationships.every((id) => ids.has(id));
	return { ...picture, nodes, edges: picture.edges.filter((edge) => !isHidden(edge)) };
}

// So that a node that did not change stays the same object without its badge too.
const bare = new WeakMap<PictureNode, PictureNode>();

/** A picture without the badges that say what could be expanded: who follows a story expands nothing. */
export function withoutBadges(picture: Picture): Picture {
	if (picture.nodes.every(({ beyond }) => beyond === null)) return picture;
	const nodes = picture.nodes.map((node) => {
		if (node.beyond === null) return node;
		const quiet = bare.get(node) ?? { ...node, beyond: null };
		bare.set(node, quiet);
		return quiet;
	});
	return { ...picture, nodes, legend: picture.legend.filter(({ kind }) => kind !== 'beyond') };
}
