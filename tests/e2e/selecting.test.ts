import axe from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { readAsReader } from '../support/reader';
import { fingersOn, phone } from '../support/touch';

const reader = readAsReader();

/** What axe finds on a page as it stands. */
async function faults(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	const { violations } = await page.evaluate(() => window.axe.run());
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

async function canvasOf(page: Page) {
	const box = await page.locator('.canvas').boundingBox();
	if (!box) throw new Error('There is no canvas');
	return box;
}

const selectedIn = (query: string) => /select=([^&]*)/.exec(query)?.[1]?.split(',') ?? [];

describe('an analyst', () => {
	it('gathers entities with a box, takes some away, tidies them and has it all back step by step', async () => {
		await reader.open('?v=1');
		const { page } = reader;
		const { x, y, width, height } = await canvasOf(page);
		const drag = async (key: string, to: number) => {
			await page.keyboard.down(key);
			await page.mouse.move(x + 4, y + 4);
			await page.mouse.down();
			await page.mouse.move(x + width / 3, y + height * to, { steps: 6 });
			expect(await page.locator('svg[data-sweep]').count()).toBe(1);
			await page.mouse.up();
			await page.keyboard.up(key);
		};
		await drag('Shift', 0.6);
		const gathered = selectedIn(await reader.query());
		expect(gathered.length).toBeGreaterThan(4);
		await drag('Alt', 0.3);
		const kept = selectedIn(await reader.query());
		expect(kept.length).toBeLessThan(gathered.length);
		expect(gathered).toEqual(expect.arrayContaining(kept));
		expect(await faults(page)).toEqual([]);
		await page.getByRole('button', { name: 'Tidy' }).click();
		await expect.poll(() => reader.query(), { timeout: 5000 }).toContain('moved=');
		const tidied = await reader.query();
		expect(/moved=([^&]*)/.exec(tidied)?.[1]?.split(',')).toHaveLength(kept.length);
		await page.keyboard.press('Control+z');
		expect(await reader.query()).not.toContain('moved=');
		await page.keyboard.press('Control+z');
		expect(selectedIn(await reader.query())).toEqual(gathered);
		await page.keyboard.press('Control+z');
		expect(selectedIn(await reader.query())).toEqual([]);
	});
});

describe('a reader with a phone', () => {
	it('draws around entities with one finger, adds more, and moves the picture with two', async () => {
		const page = await reader.newPage(phone);
		await reader.open('?v=1', page);
		const at = await fingersOn(page);
		const query = async () => {
			await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 900))));
			return new URL(page.url()).search;
		};
		const { x, y, width, height } = await canvasOf(page);
		const box = async (from: number, to: number) => {
			await at('touchStart', [x + 6, y + height * from]);
			for (let part = 0; part <= 1; part += 0.2)
				await at('touchMove', [x + 6 + (width - 80) * part, y + height * (from + (to - from) * part)]);
			await at('touchEnd');
		};
		await page.getByRole('button', { name: 'More tools' }).tap();
		await page.getByRole('button', { name: 'Select with a box' }).tap();
		await box(0.05, 0.35);
		const first = selectedIn(await query());
		expect(first.length).toBeGreaterThan(1);
		await page.getByRole('button', { name: 'Add to the selection' }).tap();
		await box(0.36, 0.55);
		const both = selectedIn(await query());
		expect(both.length).toBeGreaterThan(first.length);
		expect(both).toEqual(expect.arrayContaining(first));
		const [mx, my] = [x + width / 2, y + height / 2];
		await at('touchStart', [mx - 15, my]);
		await at('touchStart', [mx - 15, my], [mx + 15, my]);
		for (let apart = 25; apart <= 105; apart += 10) await at('touchMove', [mx - apart, my], [mx + apart, my]);
		await at('touchEnd');
		await expect.poll(() => page.url(), { timeout: 5000 }).toContain('camera=');
		const pinched = await query();
		expect(selectedIn(pinched)).toEqual(both);
		expect(await faults(page)).toEqual([]);
		await page.close();
	});
});
