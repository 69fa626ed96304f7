import { wholeEvidence, type EvidenceIndex } from '$lib/evidence';
import { sift } from '$lib/filters';
import { languages, lookup, type Entity } from '$lib/model';
import type { Network } from '$lib/network';
import { depict, nodeLabel, setBlock, type Measure } from '$lib/picture';
import type { LayoutGraph, LayoutNode } from './layout';
import { openingView, type Frame, type View } from '$lib/view';

/**
 * Width over height that each frame is laid out for. A tall one is for a phone, where all of it could not be read at once:
 * it is as wide as the screen at the zoom that a picture begins with, and goes on above and below.
 */
const aspects = { wide: 1.3, tall: 0.29 } satisfies Record<Frame, number>;
/** A label as `place` sets it beside a node: pixels at zoom 1, which are the model units of a layout. */
const labelSize = 13;
/** A tall frame is as wide as a phone: there names stand in shorter lines, so that both columns and theirs fit across it. */
const labelWidths = { wide: 132, tall: 84 } satisfies Record<Frame, number>;

/**
 * What a layout arranges: always the whole network, or of one that is too large to read what is `among` these, with
 * room for each label in every language, so that neither the language nor what is taken out moves what stands.
 */
export function layoutGraph(
	network: Network,
	evidence: EvidenceIndex,
	measure: Measure,
	frame: Frame,
	among: readonly string[] | null = null
): LayoutGraph {
	const { entities } = lookup(network.investigation);
	const { sectors, nodes, edges } = depict(network, evidence, {
		...openingView(languages[0]),
		only: among
	});
	return {
		aspect: aspects[frame],
		sectors,
		nodes: nodes.map(({ id, radius, sector, importance, centre }) => {
			const label = roomForLabel(entities.get(id), measure, frame);
			return { id, radius, sector, importance, centre, label };
		}),
		edges: edges.map(({ from, to, relationships }) => ({
			from,
			to,
			count: relationships.length
		}))
	};
}

/**
 * The entities that are arranged where a network is too large to read: those taken in, or in the spotlight; null for
 * all of them. Neither filters nor what is hidden by hand count, so that they move nothing; nor do those who were given
 * room beside their neighbours, since they come to what stands.
 */
export function arrangedOf(network: Network, view: View, opening: View): readonly string[] | null {
	if (opening.only === null || (view.only === null && view.spotlight === null)) return null;
	const whole = wholeEvidence(network.investigation);
	const { spotlight, beside } = view;
	const only = view.only?.filter((id) => !Object.hasOwn(beside, id)) ?? null;
	const sifting = { ...openingView(languages[0]), only, spotlight };
	return sift(network, whole, sifting).entities.map(({ id }) => id);
}

/** The room that an entity's label takes in whichever language it takes most. */
export function roomForLabel(
	entity: Entity | undefined,
	measure: Measure,
	frame: Frame = 'wide'
): LayoutNode['label'] {
	// Most names are the same in every language: measured once.
	const labels = new Set(entity && languages.map((language) => nodeLabel(entity, language)));
	const blocks = [...labels].map((label) => setBlock(label, labelSize, 500, labelWidths[frame], measure));
	return {
		width: Math.max(0, ...blocks.map(({ width }) => width)),
		height: Math.max(0, ...blocks.map(({ height }) => height))
	};
}
