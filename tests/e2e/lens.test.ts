import axe from 'axe-core';
import { expect, it } from 'vitest';
import { readAsReader } from '../support/reader';

const reader = readAsReader();
const soon = { timeout: 10_000 };

it('an analyst has lines show something else by colour, hands it over, and has them as they were', async () => {
	await reader.open();
	const { page } = reader;
	const search = () => new URL(page.url()).search;
	const choice = page.getByLabel('Lines show by colour');
	const legend = page.getByRole('complementary');
	await choice.selectOption('origins');
	await legend.getByRole('heading', { name: 'Line colour and pattern: independent origins' }).waitFor();
	await legend.getByRole('button', { name: /^the only way between what it ties/ }).waitFor();
	// The patterns of the standings are not on the picture any longer, and not in its legend.
	await expect.poll(() => legend.getByText('Line pattern: how firmly it is said').count(), soon).toBe(0);
	await expect.poll(search, soon).toContain('lens=origins');
	await page.evaluate(axe.source);
	const { violations } = await page.evaluate(() => window.axe.run());
	expect(violations.map(({ id }) => id)).toEqual([]);

	// What is lit for the legend is what bears the sign.
	const one = legend.getByRole('button', { name: /^one origin/ });
	await one.click();
	expect(await one.getAttribute('aria-pressed')).toBe('true');

	const other = await reader.newPage();
	await reader.open(`${search()}&lang=es`, other);
	const heading = 'Color y trazo de la línea: los orígenes independientes';
	await other.getByRole('complementary').getByRole('heading', { name: heading }).waitFor();
	await other.close();

	await page.getByRole('application').focus();
	await page.keyboard.press('k');
	await expect.poll(search, soon).toContain('lens=grade');
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await expect.poll(search, soon).not.toContain('lens');
	await legend.getByRole('heading', { name: 'Line pattern: how firmly it is said' }).waitFor();
});
