import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { readAsReader } from '../support/reader';

const reader = readAsReader();
/** The address is written a moment later, and a busy machine takes its time. */
const soon = { timeout: 10_000 };
const search = (page: Page) => new URL(page.url()).search;
/** Where each tab of a browser was, as it is kept for after they are gone. */
const traces = (page: Page) =>
	page.evaluate(() => {
		const keys = Object.keys(localStorage).filter((key) => key.startsWith('sourceline:trace:'));
		return keys.map((key) => localStorage.getItem(key) ?? '').sort();
	});

describe('an analyst', () => {
	it('types for the palette before it is there, and pans by Shift and the arrows', async () => {
		await reader.open('?v=1');
		const { page } = reader;
		await page.route('**/*.js', async (route) => {
			await new Promise((done) => setTimeout(done, 400));
			await route.continue();
		});
		await page.keyboard.press('Control+k');
		await page.keyboard.type('tapalpa');
		await page.getByRole('dialog').waitFor();
		expect(await page.getByRole('dialog').getByRole('combobox').inputValue()).toBe('tapalpa');
		await page.keyboard.press('Escape');
		await page.getByRole('dialog').waitFor({ state: 'hidden' });

		await page.getByRole('application').focus();
		for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+ArrowRight');
		await expect.poll(() => search(page), soon).toContain('camera=');
		const x = () => Number(/camera=([-\d.]+)/.exec(search(page))?.[1]);
		const before = x();
		await page.keyboard.press('Shift+ArrowRight');
		await expect.poll(x, soon).toBeGreaterThan(before);
	});

	it('copies the link of a view, which shows the very same to whoever opens it', async () => {
		const page = await reader.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
		const query = '?v=1&spotlight=cjng&depth=1&select=entity:cjng';
		await reader.open(query, page);
		await page.keyboard.press('Control+s');
		await page.getByRole('textbox', { name: 'Name of what you see now' }).waitFor();
		await page.keyboard.type('Around it');
		await page.keyboard.press('Enter');
		await page.getByText('Saved as “Around it”').waitFor();
		await page.getByRole('button', { name: /^Copy.*Around it/ }).click();
		const copied = () => page.evaluate(() => navigator.clipboard.readText());
		await expect.poll(copied, soon).toContain('spotlight=cjng');
		await page.goto(await copied());
		await page.getByRole('heading', { name: 'Jalisco New Generation Cartel' }).first().waitFor();
		expect(search(page)).toBe(query);
		await page.close();
	});

	it('goes on in a duplicate of a tab, and neither writes over what the other was at', async () => {
		const browser = await reader.newBrowser();
		const one = await browser.newTab();
		await reader.open('?v=1', one);
		await one.keyboard.press('t');
		await one.keyboard.press('f');
		await one.getByRole('checkbox', { name: /^alleged/i }).click();
		await expect.poll(() => search(one), soon).toContain('filter=');
		await expect.poll(() => traces(one), soon).toHaveLength(1);
		// What a browser gives to a duplicate: the address, and all that the tab kept for itself.
		const kept = await one.evaluate(() => ({ ...sessionStorage }));
		const two = await browser.newTab();
		await two.addInitScript((entries: Record<string, string>) => {
			if (sessionStorage.length === 0)
				for (const [key, value] of Object.entries(entries)) sessionStorage.setItem(key, value);
		}, kept);
		await reader.open(search(one), two);
		await two.keyboard.press('f');
		await two.getByRole('checkbox', { name: /^reported/i }).click();
		await expect.poll(async () => new Set(await traces(one)).size, soon).toBe(2);
		await one.reload();
		await one.waitForTimeout(1500);
		expect(search(one)).not.toContain('reported');
		await one.keyboard.press('Control+z');
		await expect.poll(() => search(one), soon).toBe('');
		await two.getByRole('button', { name: 'Undo' }).first().click();
		await expect.poll(() => search(two), soon).toBe('?v=1&filter=standing.alleged');
		await browser.close();
	});
});
