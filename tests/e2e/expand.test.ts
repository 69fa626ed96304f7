import { describe, expect, it } from 'vitest';
import { readAsReader } from '../support/reader';
import { phone } from '../support/touch';

const reader = readAsReader();

/** The places that a link gives to those who were taken in. */
const placesIn = (query: string) =>
	Object.fromEntries(
		[...query.matchAll(/([a-z0-9-]+):(-?\d+):(-?\d+)(?=[,&]|$)/g)].map(([whole, id]) => [id, whole])
	);

describe('an analyst who starts from one entity', () => {
	it('takes in one kind of tie, then all of them, folds up, and undoes all of it', async () => {
		await reader.open('?v=1&select=entity:el-mencho');
		const { page } = reader;
		await page.getByRole('button', { name: 'Back to the overview' }).click();
		await page.getByRole('button', { name: /^Start from Nemesio/ }).click();
		const start = await reader.query();
		expect(start).toContain('only=el-mencho');
		const panel = page.getByRole('complementary');
		await panel.getByText(/\d+ more neighbours are not shown, \d+ of them well sourced/).waitFor();
		await panel.getByRole('button', { name: /^was wanted by: \d/ }).click();
		const places = async () => placesIn(await reader.query());
		const taken = async () => Object.keys(await places()).length;
		await expect.poll(taken).toBeGreaterThan(0);
		const some = await places();
		// What is left comes by the key; what came before stays where it stood.
		await page.keyboard.press('e');
		await expect.poll(taken).toBeGreaterThan(Object.keys(some).length);
		const all = await places();
		expect(all).toMatchObject(some);
		await page.keyboard.press('w');
		await expect.poll(reader.query).toContain('hidden=');
		await page.keyboard.press('e');
		await expect.poll(reader.query).not.toContain('hidden=');
		expect(await places()).toEqual(all);
		for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z');
		await expect.poll(taken).toBe(0);
		expect(await reader.query()).toContain('only=el-mencho');
	});

	it('takes in what a tap on the badge of a lone entity promises, on a phone', async () => {
		const page = await reader.newPage(phone);
		await reader.open('?v=1&only=el-mencho', page);
		const box = await page.locator('.canvas').boundingBox();
		if (!box) throw new Error('There is no canvas');
		// A lone entity stands in the middle, at the zoom beyond which nothing is blown up; its badge lies above it.
		await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2 - 32 * 1.5 - 4 - 9 - 9);
		await expect.poll(() => page.url()).toMatch(/only=el-mencho,.*cjng:-?\d+:-?\d+/);
		await page.close();
	});
});
