import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { readAsReader } from '../support/reader';

const reader = readAsReader();
const soon = { timeout: 20_000 };

/** Goes on by the Tab key until a button with such a name has the focus. */
async function tabTo(page: Page, role: 'button', name: string) {
	const wanted = page.getByRole(role, { name, exact: true });
	for (let presses = 0; presses < 60; presses++) {
		if (await wanted.evaluateAll((found) => found.includes(document.activeElement as HTMLElement))) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`No way by keys to ${name}`);
}

async function savedByKeys(page: Page, format: string): Promise<Buffer> {
	const button = page.getByRole('button', { name: `Save as ${format}`, exact: true });
	await tabTo(page, 'button', `Save as ${format}`);
	await expect.poll(() => button.isEnabled(), soon).toBe(true);
	const [download] = await Promise.all([page.waitForEvent('download', soon), page.keyboard.press('Enter')]);
	return readFile(await download.path());
}

describe('an editor', () => {
	it('opens a figure file out of the palette, asks a line who says so, and goes back to what was open', async () => {
		const { page } = reader;
		await reader.open('?v=1&spotlight=el-mencho&depth=1');
		await page.keyboard.press('m');
		await page.getByRole('dialog').getByRole('img').waitFor(soon);
		const png = await savedByKeys(page, 'PNG');
		await page.keyboard.press('Escape');

		await reader.open('?v=1&select=entity:cjng');
		await page.keyboard.press('s');
		await expect.poll(() => reader.query(), soon).toContain('spotlight=cjng');
		// Awaited from before, since the browser is told of it by a message of its own, which a key overtakes.
		const choosing = page.waitForEvent('filechooser', { timeout: 60_000 });
		await page.keyboard.press('Control+k');
		await page.getByRole('combobox', { name: 'Type a command or a name' }).fill('open a figure');
		await page.getByText('Open a figure file…').first().waitFor(soon);
		await page.getByText('1 result').waitFor(soon);
		await page.keyboard.press('Enter');
		await (await choosing).setFiles({ name: 'figure.png', mimeType: 'image/png', buffer: png });
		await page
			.getByText(/A figure’s slice of/)
			.first()
			.waitFor(soon);
		await page.getByText('it holds only what the figure rests on').first().waitFor(soon);
		await page.keyboard.press('b');
		await page.getByRole('row').filter({ hasText: 'Treasury' }).first().waitFor(soon);

		await page.goBack();
		await expect.poll(() => page.getByText(/A figure’s slice of/).count(), soon).toBe(0);
		await expect
			.poll(() => reader.query(), soon)
			.toMatch(/spotlight=cjng.*select=entity:cjng|select=entity:cjng.*spotlight=cjng/);
		await page.getByRole('application').waitFor(soon);
		await page
			.getByRole('heading', { name: /Jalisco New Generation Cartel/ })
			.first()
			.waitFor(soon);
		await page.goForward();
		await page
			.getByText(/A figure’s slice of/)
			.first()
			.waitFor(soon);
	});
});
