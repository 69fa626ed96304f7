import axe from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { readAsReader } from '../support/reader';

const reader = readAsReader();

const picture = async (on: Page) => (await on.locator('.canvas').screenshot()).toString('base64');

/** By how much the most different pixel of two pictures differs, 0 to 765: red, green and blue together. */
function largestDifference(one: string, other: string): Promise<number> {
	return reader.page.evaluate(
		async (pictures) => {
			const [left, right] = await Promise.all(
				pictures.map(async (data) => {
					const image = new Image();
					image.src = `data:image/png;base64,${data}`;
					await image.decode();
					const canvas = document.createElement('canvas');
					[canvas.width, canvas.height] = [image.width, image.height];
					const context = canvas.getContext('2d');
					context?.drawImage(image, 0, 0);
					return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
				})
			);
			if (!left || !right || left.length !== right.length) return 765;
			let largest = 0;
			for (let i = 0; i < left.length; i += 4) {
				const channels = [i, i + 1, i + 2].map((at) => Math.abs((left[at] ?? 0) - (right[at] ?? 0)));
				largest = Math.max(
					largest,
					channels.reduce((sum, each) => sum + each, 0)
				);
			}
			return largest;
		},
		[one, other]
	);
}

describe('an analyst', () => {
	it('asks of a line who says so, in what words and how sure', async () => {
		await reader.open('?v=1&select=relationship:task-force-in-operation');
		const panel = reader.page.getByRole('complementary');
		await expect
			.poll(() => panel.getByRole('heading', { level: 2 }).textContent())
			.toContain('reportedly took part in');
		const words = await panel.innerText();
		expect(words).toContain('1 origin');
		expect(words).toContain('US defence official');
		expect(words).toContain('carried by Reuters');
	});

	it('spotlights, undoes and redoes by the keyboard alone', async () => {
		await reader.open('?v=1&select=entity:cjng');
		await reader.page.keyboard.press('s');
		const lit = await reader.query();
		expect(lit).toContain('spotlight=cjng&depth=1');
		await reader.page.keyboard.press('Control+z');
		expect(await reader.query()).toBe('?v=1&select=entity:cjng');
		await reader.page.keyboard.press('Control+Shift+z');
		expect(await reader.query()).toBe(lit);
	});

	it('moves an entity and hands over a link that shows the very same picture', async () => {
		await reader.open();
		const box = await reader.page.locator('.canvas').boundingBox();
		if (!box) throw new Error('the canvas has no box');
		// The centre of the picture stands in the middle: its first entity left of it.
		await reader.page.mouse.move(box.x + box.width * 0.438, box.y + box.height * 0.471);
		await reader.page.mouse.down();
		await reader.page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.65, { steps: 8 });
		await reader.page.mouse.up();
		await reader.page.mouse.move(box.x + 2, box.y + 2);
		expect(await reader.query()).toMatch(/frame=wide&moved=el-mencho:[-.\d:]+&camera=/);
		const other = await reader.newPage();
		await reader.open(new URL(reader.page.url()).search, other);
		await other.mouse.move(box.x + 2, box.y + 2);
		await other.waitForTimeout(1000);
		// A hair of antialiasing: nobody sees it. A picture shifted by a pixel differs by more than 400.
		expect(await largestDifference(await picture(other), await picture(reader.page))).toBeLessThan(30);
		await other.close();
	});

	it('reads it in Spanish, with the language set for a screen reader', async () => {
		await reader.open('?v=1&lang=es&select=relationship:cjng-controls-manzanillo');
		expect(await reader.page.locator('html').getAttribute('lang')).toBe('es');
		expect(await reader.page.getByRole('complementary').innerText()).toContain('presuntamente');
	});
});

describe.each([
	'/',
	'/el-mencho-cjng',
	'/el-mencho-cjng?v=1&select=entity:cjng',
	'/el-mencho-cjng?v=1&lang=es&select=relationship:cjng-downed-helicopter'
])('%s', (path) => {
	it.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (colorScheme) => {
		await reader.page.emulateMedia({ colorScheme });
		await reader.page.goto(reader.address + path);
		await reader.page.waitForTimeout(1500);
		await reader.page.evaluate(axe.source);
		const { violations } = await reader.page.evaluate(() => window.axe.run());
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
	});
});

declare global {
	interface Window {
		axe: typeof axe;
	}
}
