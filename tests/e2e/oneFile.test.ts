import axe from 'axe-core';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath, chromiumArguments } from '../support/browser';
import { openFromDisk } from '../support/fromDisk';
import { serve, type Running } from '../support/server';

const soon = { timeout: 20_000 };
const hostile = '</script><script>document.title="run"</script><!--<img src=x onerror="document.title=1">';
let folder: string;
let server: Running;
let browser: Browser;

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'sourceline-'));
	await cp('graph-data', folder, { recursive: true });
	const file = path.join(folder, 'el-mencho-cjng/investigation.yaml');
	const text = await readFile(file, 'utf8');
	await writeFile(file, text.replace(/^(title:\s*\{?\s*en: )[^,\n}]+/m, `$1${JSON.stringify(hostile)}`));
	await writeFile(path.join(folder, 'changed.txt'), String(text !== (await readFile(file, 'utf8'))));
	server = await serve(folder);
	browser = await chromium.launch({ executablePath: browserPath(), args: chromiumArguments });
});
afterAll(async () => {
	await browser.close();
	await server.stop();
	await rm(folder, { recursive: true });
});

/** The file in the browser of these tests. */
const openFile = (file: string, own: BrowserContextOptions = {}) => openFromDisk(browser, file, own);

/** The file that the server makes of an address. */
async function saved(name: string, query: string): Promise<string> {
	const response = await fetch(`${server.address}/el-mencho-cjng/one-file.html?${query}`);
	expect(response.status).toBe(200);
	expect(response.headers.get('content-disposition')).toMatch(
		/^attachment; filename="el-mencho-cjng-..\.html"$/
	);
	const file = path.join(folder, name);
	await writeFile(file, await response.text());
	return file;
}

/** Presses the action of the palette that such words find. */
async function act(page: Page, words: string) {
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox', { name: 'Type a command or a name' }).fill(words);
	await page.keyboard.press('Enter');
}

/** The file that the dialog on the screen makes. */
async function savedByDialog(page: Page, name: string): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download', soon),
		page.getByRole('button', { name: 'Save the file' }).click()
	]);
	const file = path.join(folder, name);
	await download.saveAs(file);
	await page.getByText(/Saved: /).waitFor(soon);
	return file;
}

describe('an editor without a connection', () => {
	it('opens the file from disk, sees the network, and asks a line who says so', async () => {
		const file = await saved('es.html', 'v=1&lang=es&spotlight=cjng&depth=1');
		const { page, unexpected, close } = await openFile(file);
		expect(await page.locator('html').getAttribute('lang')).toBe('es');
		await page.getByText('Foco en').first().waitFor();
		await page.getByRole('application').focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press(' ');
		await expect.poll(() => page.locator('aside article cite').count(), soon).toBeGreaterThan(0);
		await page.keyboard.press('b');
		await page.getByRole('tab', { name: /Relaciones/ }).waitFor();
		expect(await page.evaluate(() => document.fonts.check("16px 'Inter Variable'"))).toBe(true);
		// Something of the network is drawn, and not only its ground.
		expect(await page.getByRole('alert').count()).toBe(0);
		await close();
		expect(unexpected).toEqual([]);
	});

	it('is not run by what the records say, and the policy lets nothing else run', async () => {
		expect(await readFile(path.join(folder, 'changed.txt'), 'utf8')).toBe('true');
		const file = await saved('hostile.html', 'v=1&lang=en&spotlight=cjng&select=entity:%3C/script%3E%3C!--');
		const text = await readFile(file, 'utf8');
		expect(text).not.toContain('</script><script>document.title');
		const { page, unexpected, close } = await openFile(file);
		expect(await page.title()).toBe(hostile);
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(hostile);
		await close();
		expect(unexpected).toEqual([]);
		const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1] ?? '';
		expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^ ;]+'; style-src 'sha256-[^ ;]+';/);
		expect(policy).not.toMatch(/unsafe|https?:|connect-src|\*/);
	});

	it('gets the same file from the screen', async () => {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
		await page.goto(`${server.address}/el-mencho-cjng?v=1&spotlight=cjng&depth=1`);
		await page.locator('canvas').first().waitFor();
		await act(page, 'one HTML file');
		const file = await savedByDialog(page, 'screen.html');
		await page.getByText(/Saved: el-mencho-cjng-en\.html/).waitFor();
		await page.close();
		const opened = await openFile(file);
		await opened.page.getByText('Spotlight on').first().waitFor();
		const full = opened.page.getByRole('link', { name: /Open the full network/ });
		expect(await full.getAttribute('href')).toMatch(new RegExp(`^${server.address}/el-mencho-cjng\\?`));
		await opened.close();
		expect(opened.unexpected).toEqual([]);
	});

	it('takes along only what is shown, and of people to protect nothing that names them', async () => {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
		await page.goto(`${server.address}/teaching-example?v=1&spotlight=vera-quire&depth=1`);
		await page.locator('canvas').first().waitFor();
		await act(page, 'one HTML file');
		await page
			.getByRole('combobox', { name: 'The file holds' })
			.selectOption({ label: 'Only what is shown, with its sources' });
		await page
			.getByRole('combobox', { name: 'People not charged' })
			.selectOption({ label: 'By a letter: Person A' });
		const file = await savedByDialog(page, 'withheld.html');
		await page.close();
		expect(await readFile(file, 'utf8')).not.toMatch(/\b(vera|quire|ada[- ]blotter|tom[- ]ditto)\b/i);
		const opened = await openFile(file);
		await opened.page.getByText('This file holds only what was on the picture').waitFor(soon);
		await opened.page.getByText(/withheld for their protection/).waitFor(soon);
		await opened.page.getByText('Spotlight on').first().waitFor(soon);
		await opened.page
			.getByText(/Spotlight on Person [ABC]/)
			.first()
			.waitFor(soon);
		expect(await opened.page.getByRole('link', { name: /Open the full network/ }).count()).toBe(0);
		await opened.close();
		expect(opened.unexpected).toEqual([]);
	});

	const sizes = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
	it.each([
		['desk', 'light'],
		['desk', 'dark'],
		['phone', 'light'],
		['phone', 'dark']
	] as const)('has nothing for axe to find, on a %s in the %s', async (size, colorScheme) => {
		const file = await saved(
			`axe-${size}-${colorScheme}.html`,
			'v=1&lang=en&spotlight=cjng&depth=1&select=entity:cjng'
		);
		const { page, unexpected, close } = await openFile(file, { viewport: sizes[size], colorScheme });
		await page.getByText('Spotlight on').first().waitFor(soon);
		await page.locator('aside').getByRole('heading').first().waitFor(soon);
		// Told by the debugger and not by a script of the page, which its policy would refuse.
		await page.evaluate(axe.source);
		const { violations } = await page.evaluate(() => window.axe.run());
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(sizes[size].width);
		await close();
		expect(unexpected).toEqual([]);
	});
});
