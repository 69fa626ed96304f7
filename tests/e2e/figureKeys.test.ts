import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { readAsReader } from '../support/reader';

const reader = readAsReader();
const soon = { timeout: 20_000 };

/** The focus of the page, as somebody would find it again. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const { activeElement } = document;
		return `${activeElement?.tagName ?? ''} ${activeElement?.getAttribute('aria-label') ?? activeElement?.textContent.trim() ?? ''}`;
	});

/** Goes on by the Tab key until a field or button with such a name has the focus. */
async function tabTo(page: Page, role: 'button' | 'textbox' | 'combobox', name: string | RegExp) {
	const wanted = page.getByRole(role, { name, exact: true });
	for (let presses = 0; presses < 60; presses++) {
		if (await wanted.evaluateAll((found) => found.includes(document.activeElement as HTMLElement))) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`No way by keys to ${String(name)}`);
}

/** Chooses in the list that has the focus, by the letters that its entry begins with. */
async function chooseByKeys(page: Page, letters: string, label: RegExp) {
	await page.keyboard.type(letters);
	const chosen = () =>
		page.evaluate(() =>
			document.activeElement instanceof HTMLSelectElement
				? document.activeElement.selectedOptions[0]?.label
				: undefined
		);
	await expect.poll(chosen, soon).toMatch(label);
}

async function savedByKeys(page: Page, format: string): Promise<Buffer> {
	const button = page.getByRole('button', { name: `Save as ${format}`, exact: true });
	await tabTo(page, 'button', `Save as ${format}`);
	await expect.poll(() => button.isEnabled(), soon).toBe(true);
	const [download] = await Promise.all([page.waitForEvent('download', soon), page.keyboard.press('Enter')]);
	return readFile(await download.path());
}

describe('a reporter without a mouse', () => {
	it('makes a figure that withholds people, saves it, and is back where they were', async () => {
		const { page } = reader;
		await page.goto(`${reader.address}/teaching-example?v=1&spotlight=vera-quire&depth=1`);
		await page.locator('canvas').first().waitFor(soon);
		await page.getByText('Arranging the network').waitFor({ state: 'hidden' });
		// On the picture itself this key is the walk's.
		await page.getByRole('link').first().focus();
		const before = await focused(page);
		await page.keyboard.press('m');
		const dialog = page.getByRole('dialog', { name: 'Make a figure' });
		const preview = dialog.getByRole('img');
		await preview.waitFor(soon);
		const shown = async () => decodeURIComponent((await preview.getAttribute('src')) ?? '');

		await tabTo(page, 'combobox', 'Format');
		await chooseByKeys(page, 'Sq', /^Square/);
		await expect.poll(shown, soon).toContain('width="1080"');
		await tabTo(page, 'textbox', 'Title');
		await page.keyboard.press('Control+a');
		await page.keyboard.type('By keys alone');
		await expect.poll(shown, soon).toContain('>By keys alone</text>');
		expect(await shown()).toContain('Vera Quire');
		await tabTo(page, 'combobox', 'People not charged');
		await chooseByKeys(page, 'By a', /letter/);
		await expect.poll(shown, soon).not.toContain('Vera Quire');
		await expect.poll(shown, soon).toMatch(/Person [ABC]/);

		const svg = (await savedByKeys(page, 'SVG')).toString();
		expect(svg).not.toMatch(/vera[- ]quire|>[^<]*\b(vera|quire)\b[^<]*</i);
		const png = await savedByKeys(page, 'PNG');
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect(png.toString('latin1')).not.toMatch(/vera-quire/i);

		await page.keyboard.press('Escape');
		await dialog.waitFor({ state: 'hidden' });
		await expect.poll(() => focused(page), soon).toBe(before);
	});
});
