import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { readAsReader } from '../support/reader';

const reader = readAsReader();
const selected = '?v=1&lang=en&spotlight=el-mencho&depth=1&select=entity:el-mencho';

/** The page as paper gets it: what the browser does before it prints, and the rules for paper. */
async function toPaper(page: Page) {
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
}

describe('a reporter', () => {
	it('takes the picture to paper, from the dark as from the light, with all that it rests on', async () => {
		const printed: string[] = [];
		for (const colorScheme of ['light', 'dark'] as const) {
			const page = await reader.newPage({ colorScheme });
			await reader.open(selected, page);
			await toPaper(page);
			// Icons and all: the image is the same, whatever it was taken from.
			printed.push((await page.locator('.canvas').screenshot()).toString('base64'));
			const foot = await page.locator('.foot').innerText();
			expect(await page.locator('main').innerText()).toContain(
				'El Mencho and the Jalisco New Generation Cartel'
			);
			for (const words of ['Person', 'arrow: who acts on whom', 'Reuters', 'US Department of Justice'])
				expect(foot).toContain(words);
			expect(foot).toContain(`${reader.address}/el-mencho-cjng${selected.replace('&lang=en', '')}`);
			const numbers = await page.locator('.sources b').allInnerTexts();
			expect(numbers.length).toBeGreaterThan(10);
			expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
			expect(await page.locator('aside h2').isVisible()).toBe(true);
			await page.close();
		}
		expect(printed[1] === printed[0]).toBe(true);
	});

	it('takes tables and the walk to paper, whole, with their sources and address', async () => {
		await reader.open('?v=1&lang=en&select=entity:cjng');
		const { page } = reader;
		await page.keyboard.press('b');
		await page.getByRole('grid').waitFor();
		await toPaper(page);
		const rows = Number(await page.getByRole('grid').getAttribute('aria-rowcount'));
		expect(await page.locator('[role=grid] tr[aria-rowindex]').count()).toBe(rows);
		expect(await page.locator('.foot').innerText()).toContain(`${reader.address}/el-mencho-cjng?v=1`);
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		await page.emulateMedia({ media: null });
		expect(await page.locator('.foot').count()).toBe(0);
		await page.keyboard.press('x');
		await page.locator('.pad').waitFor();
		await toPaper(page);
		expect(await page.locator('.pad').isVisible()).toBe(false);
		expect(await page.locator('.sources li').count()).toBeGreaterThan(10);
	});
});
