import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { readAsReader } from '../support/reader';

const reader = readAsReader();

describe('a sceptical editor', () => {
	it('reads what the words mean and where they end, comes from the overview and goes back', async () => {
		await reader.open();
		await reader.page.getByRole('link', { name: /^Method/ }).click();
		await reader.page.getByRole('heading', { level: 1, name: 'How to read this network' }).waitFor();
		const words = await reader.page.locator('main').innerText();
		expect(words).toContain('counts describe reporting, not reality');
		expect(words).toContain('usually reliable');
		expect(words).toContain('The article was read sentence by sentence');
		await reader.page.getByRole('link', { name: 'Español' }).click();
		await reader.page.getByRole('heading', { level: 1, name: 'Cómo leer esta red' }).waitFor();
		expect(await reader.page.locator('html').getAttribute('lang')).toBe('es');
		await reader.page.getByRole('link', { name: /^A la red/ }).click();
		await reader.page.locator('.canvas').waitFor();
		expect(new URL(reader.page.url()).pathname).toBe('/el-mencho-cjng');
	});

	it.each(['light', 'dark'] as const)('finds a page on which axe finds nothing, %s', async (colorScheme) => {
		await reader.page.emulateMedia({ colorScheme });
		await reader.page.goto(`${reader.address}/teaching-example/method?lang=es`);
		await reader.page.evaluate(axe.source);
		const { violations } = await reader.page.evaluate(() => window.axe.run());
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
	});

	it('is told where there is no such investigation', async () => {
		expect((await fetch(`${reader.address}/nothing/method`)).status).toBe(404);
	});
});
