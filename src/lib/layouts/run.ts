import type { Arrangement, LayoutGraph } from './layout';
import { fromPlain, type Answer, type Order } from './messages';

export interface LayoutRunner {
	/**
	 * Lays a graph out off the main thread. A newer run, `signal` or `destroy` ends an older one quietly.
	 * Rejects when there is no such layout or the layout fails.
	 */
	run(id: string, graph: LayoutGraph, seed: number, signal?: AbortSignal): AsyncGenerator<Arrangement>;
	destroy(): void;
}

/** Makes what runs layouts for a page. Where there are no workers (tests, server) it runs them in its own thread. */
export function createLayoutRunner(): LayoutRunner {
	let worker: Worker | null = null;
	let current: AbortController | null = null;
	let runs = 0;

	/** A layout cannot be interrupted from outside: ending its thread is what keeps a newer run from waiting. */
	const stop = () => {
		current?.abort();
		current = null;
		worker?.terminate();
		worker = null;
	};

	return {
		async *run(id, graph, seed, signal) {
			if (current) stop();
			if (signal?.aborted) return;
			const own = new AbortController();
			current = own;
			const either = signal ? AbortSignal.any([own.signal, signal]) : own.signal;
			let finished = false;
			try {
				if (typeof Worker === 'undefined') {
					yield* here(id, graph, seed, either);
				} else {
					worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
					yield* there(worker, { run: ++runs, id, graph, seed }, either);
				}
				finished = !either.aborted;
			} finally {
				if (current === own && finished) current = null;
				else if (current === own) stop();
			}
		},
		destroy: stop
	};
}

async function* here(
	id: string,
	graph: LayoutGraph,
	seed: number,
	signal: AbortSignal
): AsyncGenerator<Arrangement> {
	// Asked for here alone: a page has its layouts in the worker.
	const { runLayout } = await import('./layouts');
	for await (const arrangement of runLayout(id, graph, seed, signal)) {
		if (signal.aborted) return;
		yield arrangement;
	}
}

async function* there(worker: Worker, order: Order, signal: AbortSignal): AsyncGenerator<Arrangement> {
	const answers: Answer[] = [];
	let wake = () => {};
	const arrive = (answer: Answer) => {
		if (answer.run === order.run) answers.push(answer);
		wake();
	};
	const listening = new AbortController();
	const options = { signal: listening.signal };
	const fail = (message: string) => arrive({ kind: 'failed', run: order.run, message });
	worker.addEventListener('message', (event: MessageEvent<Answer>) => arrive(event.data), options);
	worker.addEventListener('messageerror', () => fail('The layout worker sent what cannot be read.'), options);
	worker.addEventListener(
		'error',
		(event) => fail(event.message || 'The layout worker did not start.'),
		options
	);
	signal.addEventListener('abort', () => wake(), options);
	try {
		worker.postMessage(order);
		while (!signal.aborted) {
			const answer = answers.shift();
			if (!answer) await new Promise<void>((resolve) => (wake = resolve));
			else if (answer.kind === 'arrangement') yield fromPlain(answer.arrangement);
			else if (answer.kind === 'failed') throw new Error(answer.message);
			else return;
		}
	} finally {
		listening.abort();
	}
}
