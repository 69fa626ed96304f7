import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLayoutRunner, runLayout, type Arrangement } from '$lib/layouts';
import { carryOut } from '$lib/layouts/carryOut';
import type { Answer, Order } from '$lib/layouts/messages';
import { networkOf } from './networks';

const graph = networkOf({ nodes: 12, sectors: [1, 1], centre: 1 });

async function all(arrangements: AsyncIterable<Arrangement>): Promise<Arrangement[]> {
	const found: Arrangement[] = [];
	for await (const arrangement of arrangements) found.push(arrangement);
	return found;
}

/** A worker as a browser has it: answers later, and what crosses is copied. */
class Thread extends EventTarget {
	static readonly started: Thread[] = [];
	ended = false;

	constructor() {
		super();
		Thread.started.push(this);
	}

	postMessage(order: Order) {
		if (order.seed === 666)
			this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
		else if (order.seed !== 0)
			void carryOut(structuredClone(order), (answer: Answer) => {
				if (!this.ended) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(answer) }));
			});
	}

	terminate() {
		this.ended = true;
	}
}

afterEach(() => {
	vi.unstubAllGlobals();
	Thread.started.length = 0;
});

describe.each([
	['in its own thread', false],
	['in a worker', true]
])('a layout run %s', (_, worker) => {
	const runner = () => {
		if (worker) vi.stubGlobal('Worker', Thread);
		return createLayoutRunner();
	};

	it('arrives whole', async () => {
		expect(await all(runner().run('sectors', graph, 3))).toEqual(await all(runLayout('sectors', graph, 3)));
	});

	it('rejects when there is no such layout, and can be used again', async () => {
		const layout = runner();
		await expect(all(layout.run('spiral', graph, 3))).rejects.toThrow('There is no layout "spiral"');
		expect(await all(layout.run('sectors', graph, 3))).toHaveLength(1);
	});

	it('ends quietly when aborted', async () => {
		expect(await all(runner().run('sectors', graph, 3, AbortSignal.abort()))).toEqual([]);
	});

	it('gives way to a newer one', async () => {
		const layout = runner();
		const [older, newer] = await Promise.all([
			all(layout.run('fcose', graph, 3)),
			all(layout.run('sectors', graph, 3))
		]);
		expect(older).toEqual([]);
		expect(newer).toEqual(await all(runLayout('sectors', graph, 3)));
	});
});

describe('the layout worker', () => {
	it('is kept for the next run and ended with the page', async () => {
		vi.stubGlobal('Worker', Thread);
		const layout = createLayoutRunner();
		await all(layout.run('sectors', graph, 3));
		await all(layout.run('sectors', graph, 4));
		expect(Thread.started).toHaveLength(1);
		layout.destroy();
		expect(Thread.started[0]?.ended).toBe(true);
	});

	it('is ended when a run that it still works on is aborted', async () => {
		vi.stubGlobal('Worker', Thread);
		const abort = new AbortController();
		const running = all(createLayoutRunner().run('sectors', graph, 0, abort.signal));
		await Promise.resolve();
		abort.abort();
		expect(await running).toEqual([]);
		expect(Thread.started[0]?.ended).toBe(true);
	});

	it('says what went wrong when it breaks', async () => {
		vi.stubGlobal('Worker', Thread);
		await expect(all(createLayoutRunner().run('sectors', graph, 666))).rejects.toThrow('out of memory');
	});
});
