/** How long a reader waits in a real browser, on the network that is served and on a generated one. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { browserPath, chromiumArguments } from '../support/browser';
import { serve } from '../support/server';
import { generate } from './generate';
import { measureRemoving } from './removingPage';
import { middle, type Row } from './time';
import { writeInvestigation } from './writeFiles';

const generated = 1000;
const runs = 3;
/** The picture has settled when nothing about it changed for this long. Milliseconds. */
const quiet = 400;

const budgets = {
	shipped: { 'open, settled': 2500, search: 500, select: 200, filter: 1000, spotlight: 1500, undo: 1500 },
	generated: { 'open, settled': 6000, search: 1000, select: 500, filter: 1500, spotlight: 2000, undo: 3000 }
} as const;
type Step = keyof (typeof budgets)['shipped'];

/** Measures opening, the first search, selecting, a filter, the spotlight and undo. */
export async function measurePage(say: (words: string) => void): Promise<Row[]> {
	const folder = await mkdtemp(path.join(tmpdir(), 'sourceline-bench-'));
	await cp('graph-data', folder, { recursive: true });
	const other = await mkdtemp(path.join(tmpdir(), 'sourceline-bench-'));
	const made = generate(generated);
	await writeInvestigation(made, other, 'generated');
	const browser = await chromium.launch({ executablePath: browserPath(), args: chromiumArguments });
	try {
		const name = made.entities[0]?.name.en ?? '';
		return [
			...(await measureIn(browser, folder, 'el-mencho-cjng', 'Jalisco New Generation', 'shipped', say)),
			...(await measureIn(browser, other, 'generated', name, 'generated', say)),
			...(await measureRemoving(browser, say))
		];
	} finally {
		await browser.close();
		await Promise.all([folder, other].map((each) => rm(each, { recursive: true })));
	}
}

async function measureIn(
	browser: Browser,
	folder: string,
	id: string,
	name: string,
	which: keyof typeof budgets,
	say: (words: string) => void
): Promise<Row[]> {
	const server = await serve(folder);
	const times = new Map<Step, number[]>();
	try {
		for (let run = 0; run <= runs; run++) {
			say(`${id} in the browser, ${run === 0 ? 'to warm up' : `${run} of ${runs}`}`);
			const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
			for (const [step, time] of await readerSteps(page, `${server.address}/${id}`, name))
				if (run > 0) times.set(step, [...(times.get(step) ?? []), time]);
			await page.close();
		}
	} finally {
		await server.stop();
	}
	return [...times].map(([step, each]) => ({
		what: step,
		size: which === 'shipped' ? 'shipped' : String(generated),
		value: middle(each),
		unit: 'ms',
		budget: budgets[which][step]
	}));
}

async function readerSteps(page: Page, address: string, name: string): Promise<[Step, number][]> {
	const steps: [Step, number][] = [];
	const measure = async (step: Step, act: () => Promise<unknown>) => {
		const began = performance.now();
		await act();
		await settle(page);
		steps.push([step, performance.now() - began - quiet]);
	};
	await measure('open, settled', async () => {
		await page.goto(address);
		await page.getByText('Arranging the network').waitFor({ state: 'hidden' });
	});
	const field = page.locator('input[role=combobox]');
	await measure('search', async () => {
		await field.fill(name);
		await page.getByRole('option').first().waitFor();
	});
	await page.keyboard.press('Escape');
	await field.blur();
	await settle(page);
	// From its beginning: "Start from ..." is another thing to press, which leaves that entity alone on the picture.
	const named = page.getByRole('complementary').getByRole('button', { name: new RegExp(`^${name}`) });
	await measure('select', () => named.first().click());
	await page.keyboard.press('Escape');
	await settle(page);
	await measure('filter', () =>
		page
			.getByRole('button', { name: /^Hide: / })
			.first()
			.click()
	);
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await settle(page);
	await measure('spotlight', () => page.keyboard.press('s'));
	await measure('undo', () => page.keyboard.press('Control+z'));
	return steps;
}

/** Waits until what the canvases show has been the same for a while: looked at in small, so that looking costs little. */
async function settle(page: Page) {
	await page.evaluate(async (still) => {
		const small = new OffscreenCanvas(160, 100);
		const context = small.getContext('2d', { willReadFrequently: true });
		const look = () => {
			context?.clearRect(0, 0, 160, 100);
			for (const canvas of document.querySelectorAll('canvas'))
				if (canvas.width > 0 && canvas.height > 0) context?.drawImage(canvas, 0, 0, 160, 100);
			return context?.getImageData(0, 0, 160, 100).data.join() ?? '';
		};
		let [before, since] = [look(), performance.now()];
		while (performance.now() - since < still) {
			await new Promise((resolve) => setTimeout(resolve, 30));
			const now = look();
			if (now !== before) [before, since] = [now, performance.now()];
		}
	}, quiet);
}
