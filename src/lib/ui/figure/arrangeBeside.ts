import type { Arrange } from '$lib/figure';
import { createLayoutRunner, type Arrangement } from '$lib/layouts';

/**
 * Arranges off the main thread, and the same graph only once: a letter typed into a title moves nothing. `end` lets the
 * thread go.
 */
export function arrangeBeside(): { readonly arrange: Arrange; readonly end: () => void } {
	const runner = createLayoutRunner();
	let last: { readonly key: string; readonly arrangement: Arrangement } | null = null;
	return {
		async arrange(id, graph, seed) {
			const key = JSON.stringify([id, seed, graph]);
			if (last?.key === key) return last.arrangement;
			let found: Arrangement | null = null;
			for await (const arrangement of runner.run(id, graph, seed)) found = arrangement;
			if (found) last = { key, arrangement: found };
			return found;
		},
		end: () => runner.destroy()
	};
}
