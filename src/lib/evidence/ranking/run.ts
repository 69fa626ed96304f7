import type { Answer, Order } from './messages';
import { ranking, type Ranked } from './rank';
import type { Sheet } from './sheet';

interface RankingRunner {
	/**
	 * Ranks off the main thread, telling `progress` how much is done, from 0 to 1; null when `signal`, a newer run or
	 * `destroy` ended it first. Where the worker fails or may not start it ranks in its own thread.
	 */
	run(sheet: Sheet, progress: (done: number) => void, signal: AbortSignal): Promise<readonly Ranked[] | null>;
	destroy(): void;
}

/** Makes what ranks for a page. Where there are no workers (one file, tests, server) it ranks in its own thread. */
export function createRankingRunner(): RankingRunner {
	let usable = typeof Worker !== 'undefined';
	let worker: Worker | null = null;
	let current: AbortController | null = null;
	let runs = 0;
	let destroyed = false;

	/** A ranking cannot be interrupted from outside: ending its thread is what keeps a newer one from waiting. */
	const stop = () => {
		current?.abort();
		current = null;
		worker?.terminate();
		worker = null;
	};

	return {
		async run(sheet, progress, signal) {
			if (current) stop();
			if (signal.aborted || destroyed) return null;
			const own = new AbortController();
			current = own;
			const either = AbortSignal.any([own.signal, signal]);
			try {
				if (!usable) return await here(sheet, progress, either);
				worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
				return await there(worker, { run: ++runs, sheet }, progress, either);
			} catch {
				usable = false;
				return await here(sheet, progress, either);
			} finally {
				if (current === own && either.aborted) stop();
				else if (current === own) current = null;
			}
		},
		destroy() {
			destroyed = true;
			stop();
		}
	};
}

async function here(
	sheet: Sheet,
	progress: (done: number) => void,
	signal: AbortSignal
): Promise<readonly Ranked[] | null> {
	const steps = ranking(sheet);
	for (let step = steps.next(); !signal.aborted; step = steps.next()) {
		if (step.done) return step.value;
		progress(step.value);
		// The page has its turn in between.
		await new Promise((resolve) => setTimeout(resolve));
	}
	return null;
}

function there(
	worker: Worker,
	order: Order,
	progress: (done: number) => void,
	signal: AbortSignal
): Promise<readonly Ranked[] | null> {
	const listening = new AbortController();
	const options = { signal: listening.signal };
	return new Promise<readonly Ranked[] | null>((resolve, reject) => {
		const fail = (message: string) => reject(new Error(message));
		worker.addEventListener(
			'message',
			({ data }: MessageEvent<Answer>) => {
				if (data.run !== order.run) return;
				if (data.kind === 'progress') progress(data.done);
				else resolve(data.ranked);
			},
			options
		);
		worker.addEventListener('messageerror', () => fail('The ranking cannot be read.'), options);
		worker.addEventListener(
			'error',
			(event) => fail(event.message || 'The ranking worker did not start.'),
			options
		);
		signal.addEventListener('abort', () => resolve(null), options);
		worker.postMessage(order);
	}).finally(() => listening.abort());
}
