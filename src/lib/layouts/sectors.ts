import type { Arrangement, Layout, LayoutGraph, Random } from './layout';
import { mostEntities } from './limits';
import { frameOf } from './sectors-frame';
import { groundsOf } from './sectors-ground';
import { balance } from './sectors-order';
import { planSectors } from './sectors-plan';
import { untangle } from './sectors-untangle';
import { settle } from './settle';

/**
 * The opening picture: the centre in the middle, the sectors around it in two curved columns whose labels stand
 * outside all lines, and what ties others together between the two. docs/adr/0005 says why.
 */
export const sectors: Layout = {
	id: 'sectors',
	most: mostEntities.sectors,
	async *run(graph, random) {
		yield arrangeSectors(graph, random);
	}
};

/** Lays the sectors out: pure and synchronous, the same for the same graph and the same chance. */
export function arrangeSectors(graph: LayoutGraph, random: Random): Arrangement {
	const plan = planSectors(graph, random);
	const frame = frameOf(plan, graph.aspect);
	const ordered = balance(plan, frame);
	const placed = untangle(graph, frame, ordered);
	return { positions: settle(graph, placed.positions), regions: groundsOf(frame), sides: placed.sides };
}
