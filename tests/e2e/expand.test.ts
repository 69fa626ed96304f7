import { describe, expect, it } from 'vitest';
import { readAsReader } from '../support/reader';

const reader = readAsReader();

/** The places that a link gives to those who were taken in. */
const placesIn = (query: string) =>
	Object.fromEntries(
		[...query.matchAll(/([a-z0-9-]+):(-?\d+):(-?\d+)(?=[,&]|$)/g)].map(([whole, id]) => [id, whole])
	);

describe('an analyst who starts from one entity', () => {
	it('takes in its neighbours by the badge, one kind of tie at a time, folds up, and undoes all of it', async () => {
		await reader.open('?v=1&select=entity:el-mencho');
		const { page } = reader;
		await page.getByRole('button', { name: 'Back to the overview' }).click();
		await page.getByRole('button', { name: /^Start from Nemesio/ }).click();
		const start = await reader.query();
		expect(start).toContain('only=el-mencho');
		const panel = page.getByRole('complementary');
		await panel.getByText(/\d+ more neighbours are not shown, \d+ of them well sourced/).waitFor();
		await panel.getByRole('button', { name: /^was wanted by: \d/ }).click();
		const some = placesIn(await reader.query());
		expect(Object.keys(some).length).toBeGreaterThan(0);
		// What is left comes by the key; what came before stays where it stood.
		await page.keyboard.press('e');
		const all = placesIn(await reader.query());
		expect(all).toMatchObject(some);
		expect(Object.keys(all).length).toBeGreaterThan(Object.keys(some).length);
		await page.keyboard.press('w');
		const folded = placesIn(await reader.query());
		expect(Object.keys(folded).length).toBeLessThan(Object.keys(all).length);
		await page.keyboard.press('e');
		expect(placesIn(await reader.query())).toEqual(all);
		for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z');
		expect(placesIn(await reader.query())).toEqual({});
		expect(await reader.query()).toContain('only=el-mencho');
	});

	it('takes in what a tap on the badge of a lone entity promises, on a phone', async () => {
		const page = await reader.newPage({
			viewport: { width: 390, height: 844 },
			hasTouch: true,
			isMobile: true
		});
		await reader.open('?v=1&only=el-mencho', page);
		const box = await page.locator('.canvas').boundingBox();
		if (!box) throw new Error('There is no canvas');
		// A lone entity stands in the middle, at the zoom beyond which nothing is blown up; its badge lies above it.
		await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2 - 32 * 1.5 - 4 - 9 - 9);
		await expect.poll(() => page.url()).toMatch(/only=el-mencho,.*cjng:-?\d+:-?\d+/);
		await page.close();
	});
});
