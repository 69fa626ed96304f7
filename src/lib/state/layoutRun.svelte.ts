import { createLayoutRunner, type Arrangement, type LayoutGraph, type LayoutRunner } from '$lib/layouts';

/** Runs layouts off the main thread and keeps the arrangement that stands. */
export class LayoutRun {
	arrangement = $state.raw<Arrangement | null>(null);
	running = $state(false);
	/** What went wrong with the last run, in the layout's own words. */
	failure = $state<string | null>(null);
	#runner: LayoutRunner | null = null;
	#current: AbortController | null = null;

	/** Arranges a graph; a newer call ends an older one. The last arrangement stands until the new one is there. */
	async arrange(id: string, graph: LayoutGraph, seed: number): Promise<void> {
		this.#current?.abort();
		const own = new AbortController();
		this.#current = own;
		this.#runner ??= createLayoutRunner();
		this.running = true;
		this.failure = null;
		try {
			for await (const arrangement of this.#runner.run(id, graph, seed, own.signal)) {
				if (own.signal.aborted) return;
				this.arrangement = arrangement;
			}
		} catch (error) {
			if (!own.signal.aborted) this.failure = error instanceof Error ? error.message : String(error);
		} finally {
			if (this.#current === own) this.running = false;
		}
	}

	/** Takes an arrangement that was made elsewhere. */
	stand(arrangement: Arrangement) {
		this.#current?.abort();
		this.running = false;
		this.failure = null;
		this.arrangement = arrangement;
	}

	destroy() {
		this.#current?.abort();
		this.#runner?.destroy();
		this.#runner = null;
	}
}
