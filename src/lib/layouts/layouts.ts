import { fcose } from './fcose';
import type { Arrangement, Layout, LayoutGraph } from './layout';
import { seededRandom } from './random';
import { sectors } from './sectors';

/** Every layout, in the order of the menu. To add one: its file, and its line here. */
export const layouts = [sectors, fcose] as const satisfies readonly Layout[];

/**
 * Runs a layout in this thread: the same id, graph and seed always give the same arrangement.
 * Throws a RangeError when no layout has this id.
 */
export async function* runLayout(
	id: string,
	graph: LayoutGraph,
	seed: number,
	signal?: AbortSignal
): AsyncGenerator<Arrangement> {
	const layout = layouts.find((each) => each.id === id);
	if (!layout)
		throw new RangeError(
			`There is no layout "${id}". There are: ${layouts.map((each) => each.id).join(', ')}.`
		);
	if (signal?.aborted) return;
	yield* layout.run(graph, seededRandom(seed), signal);
}
