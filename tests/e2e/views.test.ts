import axe from 'axe-core';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { readAsReader } from '../support/reader';

const reader = readAsReader();
/** The address is written a moment later, and a busy machine takes its time. */
const soon = { timeout: 10_000 };
const lit = '?v=1&spotlight=el-mencho&depth=1&select=entity:el-mencho';

const names = (page: Page) =>
	page
		.getByRole('dialog')
		.getByRole('button', { name: /^Open: / })
		.allInnerTexts();

/** Names what is seen, in the dialog that lies over the page afterwards. */
async function save(page: Page, name: string) {
	await page.keyboard.press('Control+s');
	await page.getByRole('textbox', { name: 'Name of what you see now' }).waitFor();
	await page.keyboard.type(name);
	await page.keyboard.press('Enter');
	await page.getByText(`Saved as “${name}”`).waitFor();
}

describe('an analyst', () => {
	it('names a view, reloads, still undoes, goes back to it by name, and takes it to another browser', async () => {
		await reader.open('?v=1&select=entity:el-mencho');
		const { page } = reader;
		await page.keyboard.press('s');
		await expect.poll(() => reader.query(), soon).toBe(lit);
		await save(page, 'Around him');
		await page.evaluate(axe.source);
		const { violations } = await page.evaluate(() => window.axe.run());
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
		await page.keyboard.press('Escape');

		await page.reload();
		await page.waitForTimeout(1500);
		await page.keyboard.press('Control+z');
		await expect.poll(() => reader.query(), soon).toBe('?v=1&select=entity:el-mencho');
		await page.keyboard.press('Escape');
		await expect.poll(() => reader.query(), soon).toBe('');
		await page.keyboard.press('g');
		await page.getByRole('button', { name: 'Open: Around him' }).waitFor();
		await page.keyboard.press('Enter');
		await expect.poll(() => reader.query(), soon).toBe(lit);

		await page.keyboard.press('g');
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Export all as a file' }).click();
		const file = await download;
		expect(file.suggestedFilename()).toBe('el-mencho-cjng-views.json');
		const text = await readFile(await file.path(), 'utf8');

		const other = await reader.newPage();
		await reader.open('', other);
		await other.keyboard.press('g');
		await other.getByText('You have not named a view').waitFor();
		const chosen = other.waitForEvent('filechooser');
		await other.getByRole('button', { name: 'Import a file' }).click();
		await (
			await chosen
		).setFiles({ name: 'views.json', mimeType: 'application/json', buffer: Buffer.from(text) });
		await other.getByText('1 view was taken in').waitFor();
		await other.getByRole('button', { name: 'Open: Around him' }).click();
		await expect.poll(() => new URL(other.url()).search, soon).toBe(lit);
		await other.close();
	});

	it('works in two tabs at once and loses nothing, not even to a tab that crashes', async () => {
		const browser = await reader.newBrowser();
		const one = await browser.newTab();
		await reader.open('?v=1&spotlight=cjng&depth=1', one);
		await save(one, 'Cartel');
		const two = await browser.newTab();
		await reader.open('?v=1&layout=fcose', two);
		await Promise.all([save(one, 'From one'), save(two, 'From two')]);
		for (const page of [one, two]) await expect.poll(() => names(page), soon).toHaveLength(3);
		// Both begin before either has ended.
		for (const page of [one, two]) await page.getByRole('button', { name: 'Rename: Cartel' }).click();
		await Promise.all([one.keyboard.type('His cartel'), two.keyboard.type('The cartel')]);
		await Promise.all([one.keyboard.press('Enter'), two.keyboard.press('Enter')]);
		const both = ['From one', 'From two', 'His cartel', 'The cartel'];
		for (const page of [one, two])
			await expect.poll(async () => (await names(page)).sort(), soon).toEqual(both);

		await two.keyboard.press('Escape');
		await two.getByRole('dialog').waitFor({ state: 'hidden', timeout: 5000 });
		await two.keyboard.press('g');
		await two.getByRole('button', { name: 'Open: From one' }).click();
		await expect.poll(() => new URL(two.url()).search, soon).toBe('?v=1&spotlight=cjng&depth=1');
		await two.waitForTimeout(900);
		const address = new URL(two.url()).search;
		const session = await two.context().newCDPSession(two);
		const crashed = two.waitForEvent('crash');
		void session.send('Page.crash').catch(() => {});
		await crashed;
		await two.close();

		const three = await browser.newTab();
		await reader.open('', three);
		const notice = three.getByRole('region', { name: 'Where you were' });
		await notice.waitFor();
		expect(await notice.innerText()).toContain('Jalisco New Generation Cartel, 1 step');
		await notice.getByRole('button', { name: 'Go on' }).click();
		await expect.poll(() => new URL(three.url()).search, soon).toBe(address);
		await three.keyboard.press('Control+z');
		await expect.poll(() => new URL(three.url()).search, soon).toBe('');
		await browser.close();
	});
});
