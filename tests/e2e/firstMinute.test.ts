import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { readAsReader } from '../support/reader';

const reader = readAsReader();

describe('a reader who comes for the first time', () => {
	it('is told what can be done, does it, and is not told again', async () => {
		await reader.open('?v=1');
		const { page } = reader;
		const steps = page.getByRole('region', { name: 'First steps' });
		expect(await steps.isVisible()).toBe(true);
		await page.evaluate(axe.source);
		const { violations } = await page.evaluate(() => window.axe.run());
		expect(violations.map(({ id }) => id)).toEqual([]);
		const picture = await page.locator('.canvas').boundingBox();
		await steps.getByRole('button', { name: 'Got it' }).click();
		await steps.waitFor({ state: 'hidden' });
		expect(await page.locator('.canvas').boundingBox()).toEqual(picture);
		await page.reload();
		await page.getByRole('heading', { name: 'How to read the picture' }).waitFor();
		expect(await steps.count()).toBe(0);
	});
});

describe('a reader whose connection goes', () => {
	it('is told so quietly, goes on with what is open, and gets the rest when it is back', async () => {
		// Console words of the browser about what could not be fetched are what this is about: a page of its own.
		const page = await reader.page
			.context()
			.browser()
			?.newPage({ viewport: { width: 1440, height: 900 } });
		if (!page) throw new Error('a browser is running');
		const faults: string[] = [];
		page.on('pageerror', ({ message }) => faults.push(message));
		await reader.open('?v=1&lang=en', page);
		await page.context().setOffline(true);
		await page.getByText('You are offline. What is open goes on working').waitFor();
		await page.keyboard.press('t');
		const failure = page.getByRole('alert');
		await failure.getByText('“Timeline” could not be fetched.').waitFor();
		await page.keyboard.press('Control+z');
		await page.context().setOffline(false);
		await failure.getByRole('button', { name: 'Try again' }).click();
		await page.getByRole('slider').first().waitFor();
		expect(await page.getByText('You are offline').count()).toBe(0);
		expect(faults).toEqual([]);
		await page.close();
	});
});
