import { wholeEvidence } from '$lib/evidence';
import { openingOf } from '$lib/filters';
import {
	arrangedOf,
	layoutGraph,
	runLayout,
	withMoved,
	type Arrangement,
	type LayoutGraph
} from '$lib/layouts';
import type { Network } from '$lib/network';
import { groundsOf, type Picture } from '$lib/picture';
import type { View } from '$lib/view';
import { arrangeFew, mostFew } from './few';
import type { Standing } from './standing';
import { measure } from './measure';

/**
 * How a figure is arranged: as the whole network is on the screen, from which it is cut; or anew for what it shows, so
 * that nothing keeps a place for what is not there.
 */
export type Arranging = 'shown' | 'anew';

/** The arranging that suits a View: anew where only a part shows, unless the reader has put entities where they are. */
export function usualArranging(view: View): Arranging {
	const narrow = view.spotlight !== null || view.only !== null;
	return narrow && Object.keys(view.moved).length === 0 ? 'anew' : 'shown';
}

/** Runs a layout to its end: where it is run decides who waits. Null where it came to none. */
export type Arrange = (id: string, graph: LayoutGraph, seed: number) => Promise<Arrangement | null>;

/** Runs a layout in this thread. */
export const arrangeHere: Arrange = async (id, graph, seed) => {
	let last: Arrangement | null = null;
	for await (const arrangement of runLayout(id, graph, seed)) last = arrangement;
	return last;
};

/** Where everything on a picture stands, as a View has it arranged; `aspect` is the width over height to fill anew. */
export async function standFor(
	network: Network,
	view: View,
	picture: Picture,
	arranging: Arranging,
	aspect: number,
	arrange: Arrange
): Promise<Standing> {
	const whole = wholeEvidence(network.investigation);
	const among =
		arranging === 'anew'
			? picture.nodes.map(({ id }) => id)
			: arrangedOf(network, view, openingOf(network.investigation, 'en'));
	const frame = arranging === 'anew' ? 'wide' : (view.frame ?? 'wide');
	const graph = layoutGraph(network, whole, measure, frame, among);
	const asked = arranging === 'anew' ? { ...graph, aspect } : graph;
	if (arranging === 'anew' && view.layout === 'sectors' && picture.nodes.length <= mostFew)
		return arrangeFew(picture, aspect);
	const last = await arrange(view.layout, asked, view.seed);
	const { positions: arranged = new Map(), sides, regions = [] } = last ?? {};
	const positions = arranging === 'anew' ? arranged : withMoved(arranged, view);
	// Whoever stands beside its neighbours stands on no sector's ground: to draw one would tell a lie.
	const grown = arranging === 'shown' && view.only !== null && Object.keys(view.beside).length > 0;
	const own = sides ? { sides } : {};
	return {
		positions,
		...own,
		regions: grown ? [] : groundsOf({ picture, positions, regions, ...own, measure })
	};
}

/** What of a standing holds for a picture of fewer: of each sector's ground as much as is needed still. */
export function standingOf(standing: Standing, picture: Picture): Standing {
	const sectors = new Set(picture.nodes.map(({ sector }) => sector));
	const regions = standing.regions.filter(({ sector }) => sectors.has(sector));
	return { ...standing, regions: groundsOf({ ...standing, picture, regions, measure }) };
}
