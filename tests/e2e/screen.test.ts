import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { readAsReader } from '../support/reader';
import { fingersOn, phone } from '../support/touch';

const reader = readAsReader();
const entitiesShown = async () => Number(/(\d+) entities/.exec(await overview())?.[1]);
const overview = () => reader.page.getByRole('complementary').innerText();

/** What axe finds on the page as it stands. */
async function faults(): Promise<string[]> {
	await reader.page.evaluate(axe.source);
	const { violations } = await reader.page.evaluate(() => window.axe.run());
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

describe('an analyst', () => {
	it('finds by the keyboard alone, accents ignored, in Spanish', async () => {
		await reader.open('?v=1&lang=es');
		const { page } = reader;
		await page.keyboard.press('/');
		await page.keyboard.type('helicoptero');
		await page.getByRole('option').first().waitFor();
		expect(await faults()).toEqual([]);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		expect(await reader.query()).toContain('select=entity:helicopter-2015');
	});

	it('hides what is only alleged, is told so, and has it back with one press', async () => {
		await reader.open('?v=1');
		const { page } = reader;
		await page.keyboard.press('f');
		const panel = page.getByRole('checkbox', { name: /^alleged/i });
		await panel.waitFor();
		expect(await faults()).toEqual([]);
		await panel.click();
		expect(await reader.query()).toBe('?v=1&filter=standing.alleged');
		await page.getByRole('button', { name: 'Bring everything back' }).first().click();
		expect(await reader.query()).toBe('');
		expect(await panel.isChecked()).toBe(true);
	});

	it('starts from one entity, takes in its neighbours and goes back, step by step', async () => {
		await reader.open('?v=1&select=entity:el-mencho');
		const { page } = reader;
		await page.keyboard.press('o');
		expect(await reader.query()).toContain('only=el-mencho');
		await page.keyboard.press('e');
		expect(await reader.query()).toMatch(/only=el-mencho,.*cjng/);
		await page.keyboard.press('Escape');
		expect(await entitiesShown()).toBeGreaterThan(5);
		for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z');
		expect(await reader.query()).toBe('?v=1&select=entity:el-mencho');
	});

	it('never comes out of a spotlight with nothing on the picture', async () => {
		await reader.open('?v=1&spotlight=pemex&depth=0&select=entity:pemex');
		await reader.page.keyboard.press('h');
		expect(await reader.query()).toContain('spotlight=pemex');
	});

	it('narrows to a period on the timeline, in one step to undo', async () => {
		await reader.open('?v=1');
		const { page } = reader;
		await page.keyboard.press('t');
		const handle = page.getByRole('slider').first();
		await handle.waitFor();
		expect(await faults()).toEqual([]);
		await handle.focus();
		await page.keyboard.press('PageUp');
		expect(await reader.query()).toMatch(/period=\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}/);
		await page.keyboard.press('Control+z');
		expect(await reader.query()).toBe('');
	});

	it('reads the same picture as tables, and selects in them', async () => {
		await reader.open('?v=1&lang=en');
		const { page } = reader;
		await page.keyboard.press('b');
		const row = page.getByRole('row', { name: /Nemesio Oseguera Cervantes/ });
		await row.waitFor();
		expect(await faults()).toEqual([]);
		await row.click();
		expect(await reader.query()).toContain('select=entity:el-mencho');
	});

	it.each([
		['Control+k', 'dialog'],
		['?', 'dialog']
	])('opens and leaves what %s opens without a fault', async (keys) => {
		await reader.open('?v=1');
		await reader.page.keyboard.press(keys);
		await reader.page.getByRole('dialog').waitFor();
		expect(await faults()).toEqual([]);
		await reader.page.keyboard.press('Escape');
		await reader.page.getByRole('dialog').waitFor({ state: 'hidden' });
	});
});

describe('a reader with a phone', () => {
	it('draws the panel up, and never scrolls sideways', async () => {
		const page = await reader.newPage(phone);
		await reader.open('?v=1&lang=es', page);
		const panel = page.getByRole('complementary');
		const height = async () => (await panel.boundingBox())?.height ?? 0;
		const low = await height();
		await panel.getByRole('button', { name: 'Subir el panel' }).click();
		expect(await height()).toBeGreaterThan(low * 2);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		await page.evaluate(axe.source);
		const { violations } = await page.evaluate(() => window.axe.run());
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
		await page.close();
	});
});

describe('a reader with two fingers', () => {
	it('zooms and moves the picture, and the address follows', async () => {
		const page = await reader.newPage(phone);
		await reader.open('?v=1', page);
		const at = await fingersOn(page);
		const camera = async () => {
			await page.waitForTimeout(900);
			const [, x, y, zoom] = /camera=([^:]+):([^:]+):([^&]+)/.exec(page.url()) ?? [];
			return { x: Number(x), y: Number(y), zoom: Number(zoom) };
		};
		const drag = async (from: number, to: number) => {
			await at('touchStart', [195, from]);
			for (let y = from; y !== to; y += Math.sign(to - from) * 10) await at('touchMove', [195, y]);
			await at('touchEnd');
		};
		await drag(600, 500);
		const dragged = await camera();
		await drag(500, 600);
		expect((await camera()).y).toBeLessThan(dragged.y);
		const before = await camera();
		await at('touchStart', [180, 400], [210, 400]);
		for (let apart = 20; apart <= 120; apart += 10)
			await at('touchMove', [180 - apart, 400], [210 + apart, 400]);
		await at('touchEnd');
		expect((await camera()).zoom).toBeGreaterThan(before.zoom * 1.5);
		await page.close();
	});
});
