import { tokens } from '$lib/theme';
import axe from 'axe-core';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { drop } from '../support/drop';
import { readAsReader } from '../support/reader';
import { askOf } from '../support/tools';

const reader = readAsReader();
const soon = { timeout: 20_000 };
const spotlit = '?v=1&spotlight=el-mencho&depth=1';

async function build(query: string, page: Page, heading = 'Make a figure') {
	await reader.open(query, page);
	await page.keyboard.press('m');
	await page.getByRole('dialog', { name: heading }).getByRole('img').waitFor(soon);
}

async function save(page: Page, format: string): Promise<Buffer> {
	const [download] = await Promise.all([
		page.waitForEvent('download', soon),
		page.getByRole('button', { name: `Save as ${format}` }).click()
	]);
	return readFile(await download.path());
}

async function nameSaved(page: Page): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download', soon),
		page.getByRole('button', { name: 'Save as SVG' }).click()
	]);
	return download.suggestedFilename();
}

async function expectNothingOfAxe(page: Page) {
	await page.evaluate(axe.source);
	const { violations } = await page.evaluate(() => window.axe.run());
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

describe('a reporter', () => {
	it('makes a figure with keys, takes it along in each format, and it opens again', async () => {
		const { page } = reader;
		await build(spotlit, page);
		await expectNothingOfAxe(page);
		await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Who he was tied to');
		await page.getByRole('textbox', { name: 'Credit' }).fill('The newsroom');
		const preview = page.getByRole('dialog').getByRole('img');
		const shown = async () => decodeURIComponent((await preview.getAttribute('src')) ?? '');
		await expect.poll(shown, soon).toContain('>Who he was tied to</text>');
		await expect.poll(shown, soon).toContain('The newsroom');

		expect(await nameSaved(page)).toBe('el-mencho-cjng-el-mencho-article.svg');
		const svg = (await save(page, 'SVG')).toString();
		askOf('xmllint', ['--noout', '--nonet'], svg);
		expect(svg).toContain('>OFAC</text>');
		const pdf = await save(page, 'PDF');
		askOf('qpdf', ['--check'], pdf);
		expect(askOf('pdftotext', ['-raw'], pdf, ['-']).toString()).toContain('Who he was tied to');
		await page.getByRole('combobox', { name: 'Form of the bibliography' }).selectOption('BibTeX');
		const [bibliography] = await Promise.all([
			page.waitForEvent('download', soon),
			page.getByRole('button', { name: 'Save bibliography' }).click()
		]);
		const cited = (await readFile(await bibliography.path())).toString();
		const numbers = [...svg.matchAll(/\[(\d+)\]\u00A0/g)].map(([, number]) => Number(number));
		expect(cited.match(/^@/gm)).toHaveLength(Math.max(...numbers));
		const png = await save(page, 'PNG');
		expect(askOf('pngcheck', [], png).toString()).toContain('OK');
		expect(askOf('exiftool', ['-Title'], png).toString()).toContain('Who he was tied to');

		const editor = await reader.newPage();
		await editor.goto(reader.address);
		// The page listens once its code runs.
		await editor.waitForTimeout(1000);
		await drop(editor, { name: 'figure.png', bytes: png });
		await editor
			.getByText(/A figure’s slice of/)
			.first()
			.waitFor(soon);
		await editor.keyboard.press('b');
		const row = editor.getByRole('row').filter({ hasText: 'Treasury' }).first();
		await row.waitFor(soon);
		await editor.close();
	});

	it('copies the link and the image with one key each', async () => {
		const { page } = reader;
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await reader.open(spotlit, page);
		await page.keyboard.press('z');
		await page.getByText('The link is on the clipboard.').waitFor(soon);
		expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('spotlight=el-mencho');
		await page.keyboard.press('q');
		await page.getByText('The image is on the clipboard.').waitFor(soon);
		const bytes = await page.evaluate(async () => {
			const [item] = await navigator.clipboard.read();
			const image = await item?.getType('image/png');
			return image ? [...new Uint8Array(await image.arrayBuffer())] : [];
		});
		expect(askOf('pngcheck', [], Uint8Array.from(bytes)).toString()).toContain('OK');
	});

	it('finds the words again after a reload, and has what is suggested back', async () => {
		const { page } = reader;
		await build(spotlit, page);
		await page.getByRole('textbox', { name: 'Title', exact: true }).fill('My own title');
		await page.reload();
		await page.waitForTimeout(1500);
		await page.keyboard.press('m');
		await page.getByRole('dialog').getByRole('img').waitFor(soon);
		expect(await page.getByRole('textbox', { name: 'Title', exact: true }).inputValue()).toBe('My own title');
		await page.getByRole('button', { name: 'Title: suggest' }).click();
		await expect
			.poll(() => page.getByRole('textbox', { name: 'Title', exact: true }).inputValue(), soon)
			.toContain('El Mencho');
	});

	it('finds no words of one figure on the next, nor in another language, and its own again', async () => {
		const { page } = reader;
		const title = (name: string) => page.getByRole('textbox', { name, exact: true });
		await build(spotlit, page);
		await title('Title').fill('My own title');
		await page.getByRole('textbox', { name: 'Alternative text' }).fill('My own description');
		await page.getByRole('textbox', { name: 'Credit' }).fill('The newsroom');
		await build('?v=1&spotlight=los-cuinis&depth=1', page);
		expect(await title('Title').inputValue()).toContain('Los Cuinis');
		expect(await page.getByRole('textbox', { name: 'Alternative text' }).inputValue()).toContain('Cuinis');
		expect(await page.getByRole('textbox', { name: 'Credit' }).inputValue()).toBe('The newsroom');
		await build(`${spotlit}&lang=es`, page, 'Hacer una figura');
		expect(await title('Título').inputValue()).not.toBe('My own title');
		// The language that a reader chose holds where an address names none.
		await build(`${spotlit}&lang=en`, page);
		expect(await title('Title').inputValue()).toBe('My own title');
	});

	it('begins with what is selected where several things are, and counts as the panel does', async () => {
		const { page } = reader;
		await build('?v=1&select=entity:el-mencho,entity:cjng,entity:los-cuinis', page);
		const scope = page.getByRole('combobox', { name: 'What it shows' });
		expect(await scope.inputValue()).toBe('selection');
		const caption = page.getByRole('textbox', { name: 'Caption' });
		expect(await caption.inputValue()).toContain('3 entities');
		await page.keyboard.press('Escape');
		await reader.open('?v=1&spotlight=cjng&depth=1&select=entity:cjng', page);
		await page.keyboard.press('Escape');
		const told = await page.getByText(/The relationships alone/).innerText();
		const [, counts = 'nothing'] = /rest on (\d+ sources and \d+ )/.exec(told) ?? [];
		await page.keyboard.press('m');
		await expect.poll(() => caption.inputValue(), soon).toContain(`draws on ${counts}`);
		expect(await scope.count()).toBe(0);
	});

	it('makes it for a dark page: light letters on no ground', async () => {
		const { page } = reader;
		await build(spotlit, page);
		await page.getByRole('combobox', { name: 'Colours' }).selectOption({ label: 'Dark' });
		await page.getByRole('combobox', { name: 'Ground' }).selectOption({ label: 'Transparent' });
		const preview = page.getByRole('dialog').getByRole('img');
		const shown = async () => decodeURIComponent((await preview.getAttribute('src')) ?? '');
		await expect.poll(shown, soon).not.toContain(`<rect width="`);
		await expect.poll(shown, soon).toContain(`fill="${tokens.dark.ink}"`);
		expect(await page.getByRole('combobox', { name: 'Colours' }).inputValue()).toBe('dark');
	});

	it('is told where a format is too small, and drops the least important', async () => {
		const { page } = reader;
		await build('?v=1', page);
		await page.getByRole('combobox', { name: 'Format' }).selectOption({ label: 'Story, 9:16' });
		const warnings = page.getByRole('group', { name: 'What readers may miss' });
		await warnings.getByText('found no room').waitFor(soon);
		const drops = page.getByRole('button', { name: /Show only the \d+ most important/ });
		const before = await page.getByText(/most important of \d+ entities/).innerText();
		await drops.focus();
		await page.keyboard.press('Enter');
		await expect
			.poll(() => page.getByText(/most important of \d+ entities/).innerText(), soon)
			.not.toBe(before);
		// The button went with its offer: the next key goes on from where it stood.
		expect(await page.evaluate(() => document.activeElement?.className ?? '')).toContain('preview');
	});

	it('is told where own words name somebody withheld, and takes along nothing that leads to the names', async () => {
		const page = await reader.newPage();
		await page.goto(`${reader.address}/teaching-example?lang=en`);
		await page.locator('canvas').first().waitFor(soon);
		await page.waitForTimeout(1000);
		await page.keyboard.press('m');
		const preview = page.getByRole('dialog').getByRole('img');
		await preview.waitFor(soon);
		const shown = async () => decodeURIComponent((await preview.getAttribute('src')) ?? '');
		await expect.poll(shown, soon).toContain(reader.address);
		await page.getByRole('combobox', { name: 'People not charged' }).selectOption({ index: 1 });
		await page.getByRole('textbox', { name: 'Credit' }).fill('Blotter, A.');
		const warning = page.getByRole('alert').getByText('name somebody whom the figure withholds');
		await warning.waitFor(soon);
		await expectNothingOfAxe(page);
		await page.getByRole('textbox', { name: 'Credit' }).fill('The newsroom');
		await warning.waitFor({ state: 'hidden', ...soon });
		const svg = (await save(page, 'SVG')).toString();
		expect(svg).toContain('Person A');
		expect(svg).not.toContain(reader.address);
		expect(svg).not.toMatch(/Blotter|Quire/);
		expect(await page.getByRole('button', { name: 'Copy link' }).isDisabled()).toBe(true);
		await page.close();
	});

	it('makes it on a phone, in Spanish, in the dark', async () => {
		const page = await reader.newPage({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
		await build(`${spotlit}&lang=es`, page, 'Hacer una figura');
		await expectNothingOfAxe(page);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(390);
		await page.close();
	});
});
