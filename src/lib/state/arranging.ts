import { wholeEvidence } from '$lib/evidence';
import {
	blockOf,
	layoutGraph,
	type Arrangement,
	type Block,
	type LayoutEdge,
	type Moves
} from '$lib/layouts';
import type { Investigation } from '$lib/model';
import type { Network } from '$lib/network';
import { selectedEntities, type Measure, type Picture, type XY } from '$lib/picture';
import type { Camera, Frame, View } from '$lib/view';
import type { Outlook } from './labelling';

/** What arranging by hand has to go by: the selected, those that stay, the lines of the picture. */
export interface Arranging {
	readonly selected: readonly Block[];
	readonly others: readonly Block[];
	readonly edges: readonly LayoutEdge[];
	/** The zoom that names are to have room at. */
	readonly legibleAt: number;
}

/** Room for names is left as at the zoom that is seen, but within these: nobody reads them from further away. */
const legible = { least: 0.6, most: 1 };

/** What of a workspace arranging by hand looks at. */
export interface Arrangeable {
	readonly investigation: Investigation;
	readonly network: Network;
	readonly view: View;
	readonly frame: Frame;
	readonly picture: Picture;
	readonly positions: ReadonlyMap<string, XY>;
	readonly measure: Measure | null;
	readonly layout: { readonly arrangement: Arrangement | null };
	readonly canvas: { camera(): Camera } | null;
}

/** The entities of the picture as blocks where they stand; null before anything stands anywhere. */
export function arrangingOf(workspace: Arrangeable): Arranging | null {
	const { measure, picture, positions, view, network, investigation, frame } = workspace;
	if (!measure || positions.size === 0) return null;
	const zoom = view.camera?.zoom ?? workspace.canvas?.camera().zoom ?? 1;
	const legibleAt = Math.min(legible.most, Math.max(legible.least, zoom));
	const whole = wholeEvidence(investigation);
	const ids = picture.nodes.map(({ id }) => id);
	const { nodes } = layoutGraph(network, whole, measure, frame, ids);
	const shown = new Map(picture.nodes.map((node) => [node.id, node]));
	const sides = workspace.layout.arrangement?.sides;
	const blocks = nodes.flatMap((node) => {
		const [at, seen] = [positions.get(node.id), shown.get(node.id)];
		if (!at || !seen) return [];
		return [blockOf({ ...node, radius: seen.radius }, at, sides?.get(node.id) ?? 'right', legibleAt)];
	});
	const chosen = new Set(selectedEntities(picture, view.selection));
	return {
		selected: blocks.filter(({ node }) => chosen.has(node.id)),
		others: blocks.filter(({ node }) => !chosen.has(node.id)),
		edges: picture.edges.map(({ from, to, relationships }) => ({ from, to, count: relationships.length })),
		legibleAt
	};
}

/** Pixels kept free around what is brought into sight. */
const margin = 24;

/** A camera that sees what is seen now and blocks where they have moved to; null where both are in sight already. */
export function sightOf(
	{ camera: { centre, zoom }, size }: Outlook,
	blocks: readonly Block[],
	moves: Moves
): Camera | null {
	const [across, down] = [size.width / 2 / zoom, size.height / 2 / zoom];
	const now = {
		left: centre[0] - across,
		top: centre[1] - down,
		right: centre[0] + across,
		bottom: centre[1] + down
	};
	const off = margin / zoom;
	const seen = { ...now };
	for (const { node, at, whole } of blocks) {
		const { x, y } = moves.get(node.id) ?? at;
		seen.left = Math.min(seen.left, x + whole.left - off);
		seen.top = Math.min(seen.top, y + whole.top - off);
		seen.right = Math.max(seen.right, x + whole.right + off);
		seen.bottom = Math.max(seen.bottom, y + whole.bottom + off);
	}
	const [width, height] = [seen.right - seen.left, seen.bottom - seen.top];
	if (width <= 2 * across && height <= 2 * down) return null;
	return {
		centre: [(seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2],
		zoom: Math.min(size.width / width, size.height / height)
	};
}
