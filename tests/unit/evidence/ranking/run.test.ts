import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRankingRunner, rankSources, sheetOf, wholeEvidence } from '$lib/evidence';
import { carryOut } from '$lib/evidence/ranking/carryOut';
import type { Answer, Order } from '$lib/evidence/ranking/messages';
import { generate } from '../../../bench/generate';

const records = generate(3000);
const evidence = wholeEvidence(records);
const sheet = sheetOf(records, evidence, 'sources');
const expected = rankSources(records, evidence);

/** A worker as a browser has it: answers later, and what crosses is copied. */
class Thread extends EventTarget {
	static readonly started: Thread[] = [];
	ended = false;

	constructor() {
		super();
		Thread.started.push(this);
	}

	postMessage(order: Order) {
		const copy = structuredClone(order);
		setTimeout(() => this.work(copy));
	}

	work(order: Order) {
		carryOut(order, (answer: Answer) => {
			if (!this.ended) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(answer) }));
		});
	}

	terminate() {
		this.ended = true;
	}
}

/** One that the browser does not let start. */
class Refused extends Thread {
	override work() {
		this.dispatchEvent(Object.assign(new Event('error'), { message: '' }));
	}
}

const nobody = new AbortController().signal;

afterEach(() => {
	vi.unstubAllGlobals();
	Thread.started.length = 0;
});

describe.each([
	['in its own thread', undefined],
	['in a worker', Thread],
	['where the worker may not start', Refused]
])('a ranking %s', (_, worker) => {
	const runner = () => {
		vi.stubGlobal('Worker', worker);
		return createRankingRunner();
	};

	it('is the very same, and tells how far it has come', async () => {
		const told: number[] = [];
		expect(await runner().run(sheet, (done) => told.push(done), nobody)).toEqual(expected);
		expect(told.length).toBeGreaterThan(2);
		expect(told).toEqual([...told].sort((a, b) => a - b));
		expect(told.every((done) => done > 0 && done < 1)).toBe(true);
	});

	it('ends quietly when it is no longer wanted, and the next one is whole', async () => {
		const ranking = runner();
		const ending = new AbortController();
		const first = ranking.run(sheet, () => ending.abort(), ending.signal);
		setTimeout(() => ending.abort());
		const second = ranking.run(sheet, () => {}, nobody);
		expect(await first).toBeNull();
		expect(await second).toEqual(expected);
		expect(await ranking.run(sheet, () => {}, AbortSignal.abort())).toBeNull();
	});
});

describe('the ranking worker', () => {
	it('is kept for the next run and ended with the panel', async () => {
		vi.stubGlobal('Worker', Thread);
		const ranking = createRankingRunner();
		await ranking.run(sheet, () => {}, nobody);
		await ranking.run(sheet, () => {}, nobody);
		expect(Thread.started).toHaveLength(1);
		ranking.destroy();
		expect(Thread.started[0]?.ended).toBe(true);
		expect(await ranking.run(sheet, () => {}, nobody)).toBeNull();
	});
});
