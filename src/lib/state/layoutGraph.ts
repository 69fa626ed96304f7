import type { EvidenceIndex } from '$lib/evidence';
import { languages } from '$lib/model';
import type { Network } from '$lib/network';
import { depict, setBlock, type Measure } from '$lib/picture';
import type { LayoutGraph } from '$lib/layouts';
import { openingView, type Frame } from '$lib/view';

/** Width over height that each frame is laid out for. */
const aspects = { wide: 1.3, tall: 0.58 } satisfies Record<Frame, number>;
/** A label as `place` sets it beside a node: pixels at zoom 1, which are the model units of a layout. */
const labelSize = 13;
const labelWidth = 132;

/**
 * What a layout arranges: always the whole network, with room for each label in every language, so that neither the
 * spotlight nor the language nor what is taken out moves what stands.
 */
export function layoutGraph(
	network: Network,
	evidence: EvidenceIndex,
	measure: Measure,
	frame: Frame
): LayoutGraph {
	const pictures = languages.map((language) => depict(network, evidence, openingView(language)));
	const [first] = pictures;
	const names = pictures.map(({ nodes }) => new Map(nodes.map(({ id, label }) => [id, label])));
	return {
		aspect: aspects[frame],
		sectors: first?.sectors ?? [],
		nodes: (first?.nodes ?? []).map(({ id, radius, sector, importance, centre }) => {
			const blocks = names.map((labels) =>
				setBlock(labels.get(id) ?? '', labelSize, 500, labelWidth, measure)
			);
			const label = {
				width: Math.max(...blocks.map(({ width }) => width)),
				height: Math.max(...blocks.map(({ height }) => height))
			};
			return { id, radius, sector, importance, centre, label };
		}),
		edges: (first?.edges ?? []).map(({ from, to, relationships }) => ({
			from,
			to,
			count: relationships.length
		}))
	};
}
