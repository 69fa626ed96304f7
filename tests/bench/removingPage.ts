/** How long the panel of sources keeps a reader waiting, on ten thousand relationships and two thousand sources. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { serve } from '../support/server';
import { generate } from './generate';
import { middle, type Row } from './time';
import { writeInvestigation } from './writeFiles';

const size = 10_000;
const runs = 3;
/** No task has kept the page busy for this long: all that was asked for is done. Milliseconds. */
const quiet = 700;

/** Milliseconds. A task is what blocks the page: keys and pointer wait for its end. */
const budgets = {
	'panel of sources: until it is ranked': 2000,
	'panel of sources: longest task': 100,
	'a removal in it: longest task': 200,
	'all sources in it: longest task': 100
} as const;
type What = keyof typeof budgets;

/** Measures opening the panel, one removal and the whole list, each in a page of its own. */
export async function measureRemoving(browser: Browser, say: (words: string) => void): Promise<Row[]> {
	const folder = await mkdtemp(path.join(tmpdir(), 'sourceline-bench-'));
	await writeInvestigation(generate(size), folder, 'generated');
	const server = await serve(folder);
	const times = new Map<What, number[]>();
	try {
		for (let run = 0; run <= runs; run++) {
			say(`the panel of sources, ${run === 0 ? 'to warm up' : `${run} of ${runs}`}`);
			const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
			// Reading so many records from files takes the server a while.
			page.setDefaultTimeout(240_000);
			await page.goto(`${server.address}/generated`);
			for (const [what, time] of await steps(page))
				if (run > 0) times.set(what, [...(times.get(what) ?? []), time]);
			await page.close();
		}
	} finally {
		await server.stop();
		await rm(folder, { recursive: true });
	}
	return [...times].map(([what, each]) => ({
		what,
		size: String(size),
		value: middle(each),
		unit: 'ms',
		budget: budgets[what]
	}));
}

async function steps(page: Page): Promise<[What, number][]> {
	await page.getByText('Arranging the network').waitFor({ state: 'hidden' });
	await watchTasks(page);
	const first = page.getByRole('checkbox', { name: /on it alone/ }).first();
	const opening = performance.now();
	await page.keyboard.press('d');
	await first.waitFor();
	const ranked = performance.now() - opening;
	const opened = await longestTask(page);
	await first.click();
	const removed = await longestTask(page);
	await page
		.getByRole('button', { name: /^Show all/ })
		.last()
		.click();
	return [
		['panel of sources: until it is ranked', ranked],
		['panel of sources: longest task', opened],
		['a removal in it: longest task', removed],
		['all sources in it: longest task', await longestTask(page)]
	];
}

/** Has the page write down every task from here on; the browser tells of those over 50 ms. */
async function watchTasks(page: Page) {
	await page.evaluate(() => {
		const seen: number[] = [];
		Object.assign(window, { seen });
		new PerformanceObserver((list) =>
			seen.push(...list.getEntries().map(({ duration }) => duration))
		).observe({
			type: 'longtask'
		});
	});
	await longestTask(page);
}

/** The longest task since it was last asked, once the page has rested; 50 of none that was longer. */
async function longestTask(page: Page): Promise<number> {
	return page.evaluate(async (still) => {
		const { seen } = window as unknown as { seen: number[] };
		for (let known = -1; known !== seen.length;) {
			known = seen.length;
			await new Promise((resolve) => setTimeout(resolve, still));
		}
		return Math.max(50, ...seen.splice(0));
	}, quiet);
}
