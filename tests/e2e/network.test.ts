import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserPath, chromiumArguments } from '../support/browser';
import { serve, type Running } from '../support/server';

let server: Running;
let browser: Browser;
let page: Page;
let unexpected: string[];

beforeAll(async () => {
	server = await serve('graph-data');
	browser = await chromium.launch({ executablePath: browserPath(), args: chromiumArguments });
});

afterAll(async () => {
	await browser.close();
	await server.stop();
});

beforeEach(async () => {
	unexpected = [];
	page = await newPage();
});

// Nothing that a reader does may warn, fail, or ask another host for anything.
afterEach(async () => {
	await page.close();
	expect(unexpected).toEqual([]);
});

async function newPage(): Promise<Page> {
	const opened = await browser.newPage({
		viewport: { width: 1440, height: 900 },
		locale: 'en-GB',
		bypassCSP: false
	});
	opened.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) unexpected.push(message.text());
	});
	opened.on('pageerror', (error) => unexpected.push(error.message));
	opened.on('request', (request) => {
		if (!request.url().startsWith(server.address) && !/^(data|blob):/.test(request.url()))
			unexpected.push(request.url());
	});
	return opened;
}

async function open(query = '', on = page) {
	await on.goto(`${server.address}/el-mencho-cjng${query}`);
	await on.getByText('Arranging the network').waitFor({ state: 'hidden' });
	await on.waitForTimeout(1200);
}

/** Where the address stands once the View has been written to it. */
async function query(): Promise<string> {
	await page.waitForTimeout(700);
	return new URL(page.url()).search;
}

const picture = async (on: Page) => (await on.locator('.canvas').screenshot()).toString('base64');

/** By how much the most different pixel of two pictures differs, 0 to 765: red, green and blue together. */
function largestDifference(one: string, other: string): Promise<number> {
	return page.evaluate(
		async (pictures) => {
			const [left, right] = await Promise.all(
				pictures.map(async (data) => {
					const image = new Image();
					image.src = `data:image/png;base64,${data}`;
					await image.decode();
					const canvas = document.createElement('canvas');
					[canvas.width, canvas.height] = [image.width, image.height];
					const context = canvas.getContext('2d');
					context?.drawImage(image, 0, 0);
					return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
				})
			);
			if (!left || !right || left.length !== right.length) return 765;
			let largest = 0;
			for (let i = 0; i < left.length; i += 4) {
				const channels = [i, i + 1, i + 2].map((at) => Math.abs((left[at] ?? 0) - (right[at] ?? 0)));
				largest = Math.max(
					largest,
					channels.reduce((sum, each) => sum + each, 0)
				);
			}
			return largest;
		},
		[one, other]
	);
}

describe('an analyst', () => {
	it('asks of a line who says so, in what words and how sure', async () => {
		await open('?v=1&select=relationship:task-force-in-operation');
		const panel = page.getByRole('complementary');
		await expect
			.poll(() => panel.getByRole('heading', { level: 2 }).textContent())
			.toContain('reportedly took part in');
		const words = await panel.innerText();
		expect(words).toContain('1 origin');
		expect(words).toContain('US defence official');
		expect(words).toContain('carried by Reuters');
	});

	it('spotlights, undoes and redoes by the keyboard alone', async () => {
		await open('?v=1&select=entity:cjng');
		await page.keyboard.press('s');
		const lit = await query();
		expect(lit).toContain('spotlight=cjng&depth=1');
		await page.keyboard.press('Control+z');
		expect(await query()).toBe('?v=1&select=entity:cjng');
		await page.keyboard.press('Control+Shift+z');
		expect(await query()).toBe(lit);
	});

	it('moves an entity and hands over a link that shows the very same picture', async () => {
		await open();
		const box = await page.locator('.canvas').boundingBox();
		if (!box) throw new Error('the canvas has no box');
		// The centre of the picture stands in the middle: its first entity left of it.
		await page.mouse.move(box.x + box.width * 0.438, box.y + box.height * 0.471);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.65, { steps: 8 });
		await page.mouse.up();
		await page.mouse.move(box.x + 2, box.y + 2);
		expect(await query()).toMatch(/frame=wide&moved=el-mencho:[-.\d:]+&camera=/);
		const other = await newPage();
		await open(new URL(page.url()).search, other);
		await other.mouse.move(box.x + 2, box.y + 2);
		await other.waitForTimeout(1000);
		// A hair of antialiasing: nobody sees it. A picture shifted by a pixel differs by more than 400.
		expect(await largestDifference(await picture(other), await picture(page))).toBeLessThan(30);
		await other.close();
	});

	it('reads it in Spanish, with the language set for a screen reader', async () => {
		await open('?v=1&lang=es&select=relationship:cjng-controls-manzanillo');
		expect(await page.locator('html').getAttribute('lang')).toBe('es');
		expect(await page.getByRole('complementary').innerText()).toContain('presuntamente');
	});
});

describe.each([
	'/',
	'/el-mencho-cjng',
	'/el-mencho-cjng?v=1&select=entity:cjng',
	'/el-mencho-cjng?v=1&lang=es&select=relationship:cjng-downed-helicopter'
])('%s', (path) => {
	it.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (colorScheme) => {
		await page.emulateMedia({ colorScheme });
		await page.goto(server.address + path);
		await page.waitForTimeout(1500);
		await page.evaluate(axe.source);
		const { violations } = await page.evaluate(() => window.axe.run());
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
	});
});

declare global {
	interface Window {
		axe: typeof axe;
	}
}
