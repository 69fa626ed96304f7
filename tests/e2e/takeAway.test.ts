import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { readAsReader } from '../support/reader';
import { insideOf, pagesOf } from '../support/sheets';
import { askOf } from '../support/tools';

const reader = readAsReader();
const soon = { timeout: 20_000 };

async function openDialog(page: Page, path: string, button: string) {
	await page.goto(`${reader.address}${path}`);
	await page.locator('.canvas canvas').first().waitFor(soon);
	await page.getByRole('button', { name: button }).click();
	return page.getByRole('dialog');
}

/** Presses a button and gives the file that comes of it. */
async function saved(page: Page, name: string) {
	const coming = page.waitForEvent('download', { timeout: 50_000 });
	await page.getByRole('dialog').getByRole('button', { name }).click();
	const download = await coming;
	return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

describe('a trainer', () => {
	it('takes the handout of a story away: every scene with its sources, and links that lead back', async () => {
		const { page } = reader;
		const dialog = await openDialog(page, '/el-mencho-cjng/stories/money', 'Take it away');
		const { name, bytes } = await saved(page, 'Save as PDF: Handout');
		expect(name).toBe('money-handout.en.pdf');
		askOf('qpdf', ['--check'], bytes);
		const text = pagesOf(bytes).join('\n').replace(/\s+/g, ' ');
		expect(text).toContain('Chemicals come in, and two words for one port');
		expect(text).toContain('Take out the Treasury, and see what stands');
		expect(insideOf(bytes)).toContain(`${reader.address}/el-mencho-cjng/stories/money?lang=en#chemicals`);
		await expect
			.poll(() => dialog.getByRole('status').innerText(), soon)
			.toBe('money-handout.en.pdf is saved.');
		await page.keyboard.press('Escape');
		await expect.poll(() => dialog.count(), soon).toBe(0);
		// Whoever works by keys goes on where they were.
		expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Take it away');
	});

	it('hands out exercises on a phone, in Spanish, on paper of the Americas, and nobody is named', async () => {
		const page = await reader.newPage({
			viewport: { width: 390, height: 844 },
			hasTouch: true,
			locale: 'es'
		});
		const dialog = await openDialog(page, '/es/teaching-example/stories/read-critically', 'Llévesela');
		await dialog.getByLabel('Papel').selectOption({ label: 'Carta' });
		const { bytes } = await saved(page, 'Guardar como PDF: Hoja de ejercicios');
		expect(askOf('pdfinfo', [], bytes).toString()).toContain('612 x 792');
		const text = pagesOf(bytes).join('\n');
		expect(text).toContain('Hoja de ejercicios');
		expect(`${text}${insideOf(bytes)}`).not.toMatch(/ditto/i);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		const button = await dialog
			.getByRole('button', { name: 'Guardar como PDF: Hoja de respuestas' })
			.boundingBox();
		expect(button?.height).toBeGreaterThanOrEqual(44);
		await page.close();
	});

	it('stops what takes long, and nothing is saved', async () => {
		const { page } = reader;
		const dialog = await openDialog(page, '/teaching-example/stories/read-critically', 'Take it away');
		let downloads = 0;
		page.on('download', () => downloads++);
		await dialog.getByRole('button', { name: 'Save as PDF: Handout' }).click();
		await dialog.getByRole('progressbar').waitFor(soon);
		await dialog.getByRole('button', { name: 'Stop' }).click();
		await expect.poll(() => dialog.getByRole('status').innerText(), soon).toBe('Stopped: nothing was saved.');
		expect(downloads).toBe(0);
		// And then takes it after all.
		expect((await saved(page, 'Save as PDF: Answer sheet')).name).toBe('read-critically-answers.en.pdf');
	});

	it('is told where a file cannot be made', async () => {
		const { page } = reader;
		const dialog = await openDialog(page, '/el-mencho-cjng/stories/who', 'Take it away');
		await page.route(/\.ttf/, (route) => route.fulfill({ status: 200, body: 'no font' }));
		await dialog.getByRole('button', { name: 'Save as PDF: Handout' }).click();
		await expect.poll(() => dialog.getByRole('status').innerText(), soon).toContain('could not be made');
	});

	it.each(['light', 'dark'] as const)('finds a dialog that anybody can use, in %s', async (colorScheme) => {
		const page = await reader.newPage({ colorScheme });
		const dialog = await openDialog(page, '/teaching-example/stories/read-critically', 'Take it away');
		await dialog.getByRole('button', { name: 'Save as PDF: Handout' }).waitFor(soon);
		await page.evaluate(axe.source);
		const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		await page.close();
	});
});
