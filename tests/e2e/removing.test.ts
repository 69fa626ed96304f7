import axe from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main';
import { readAsReader } from '../support/reader';

const reader = readAsReader();

/** What the command line says falls without a source. */
async function fallenWithout(source: string) {
	const out: string[] = [];
	const words = ['evidence', 'el-mencho-cjng', '--json', '--without', source];
	await main(words, { out: (text) => out.push(text), err: (text) => out.push(text) });
	return JSON.parse(out.join('')) as Record<'vanished' | 'singleOrigin' | 'weakened' | 'cutOff', string[]>;
}

const heading = (page: Page) => page.locator('#fallen-heading');
const tally = (page: Page) => page.locator('.counts').innerText();

async function axeFinds(page: Page) {
	await page.evaluate(axe.source);
	const { violations } = await page.evaluate(() => window.axe.run());
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

describe('an analyst who doubts a source', () => {
	it('takes Reuters out by publisher with keys alone, sees what fell, and hands the link over', async () => {
		await reader.open();
		const { page } = reader;
		const before = await tally(page);
		await page.keyboard.press('d');
		await page.getByRole('heading', { name: 'Take sources out' }).waitFor();
		await page.getByRole('combobox', { name: 'List' }).selectOption({ label: 'Publishers' });
		await page.getByRole('checkbox', { name: /^Reuters/ }).focus();
		await page.keyboard.press('Space');
		await heading(page).waitFor();
		const said = await heading(page).innerText();
		expect(said).toMatch(/^Without everything published by Reuters: \d+ assertions? ha/);
		await expect.poll(() => tally(page)).not.toBe(before);
		expect(await reader.query()).toBe('?v=1&without-all=publisher.reuters');
		expect(await axeFinds(page)).toEqual([]);

		const other = await reader.newPage();
		await reader.open(new URL(page.url()).search, other);
		await heading(other).waitFor();
		expect(await heading(other).innerText()).toBe(said);
		expect(await tally(other)).toBe(await tally(page));
		await other.keyboard.press('c');
		await other.locator('.foot').waitFor();
		for (const part of ['.title', '.foot'])
			expect(await other.locator(part).innerText()).toContain('Without everything published by Reuters');
		await other.close();

		await page.keyboard.press('Control+z');
		await expect.poll(() => heading(page).count()).toBe(0);
		expect(await tally(page)).toBe(before);
	});

	it('takes the article out and sees exactly what only it supports', async () => {
		await reader.open();
		const { page } = reader;
		const fallen = await fallenWithout('briefing-article');
		await page.getByRole('button', { name: 'Take sources out' }).click();
		const article = page.getByRole('checkbox', {
			name: new RegExp(`\\b${fallen.vanished.length} assertions? hang`)
		});
		await article.first().click();
		expect(await reader.query()).toBe('?v=1&without=briefing-article');
		await heading(page).waitFor();
		for (const [words, ids] of [
			[/no support left$/, fallen.vanished],
			[/to one origin$/, fallen.singleOrigin],
			[/less firmly$/, fallen.weakened],
			[/cut off$/, fallen.cutOff]
		] as const) {
			const group = page.locator('.fallen summary').filter({ hasText: words });
			if (ids.length === 0) expect(await group.count()).toBe(0);
			else expect(await group.innerText()).toMatch(new RegExp(`^${ids.length} `));
		}
		const group = page.locator('.fallen details').first();
		await group.locator('summary').click();
		await expect.poll(() => group.locator('li').count()).toBe(Math.min(60, fallen.vanished.length));
		await group.locator('li button').first().click();
		await page
			.getByText('No source that is left supports this')
			.or(page.locator('.panel .warning'))
			.first()
			.waitFor();
		await page
			.getByRole('button', { name: /^Put back: “/ })
			.first()
			.click();
		await expect.poll(() => heading(page).count()).toBe(0);
	});

	it('presses it out at a note far down the panel, and is led to what falls at the first press', async () => {
		const { page } = reader;
		await reader.open('?v=1&select=relationship:el-mencho-founded-cjng');
		await page.getByRole('button', { name: 'Take this source out' }).last().click();
		await heading(page).waitFor();
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('fallen-heading');
		const { y } = (await heading(page).boundingBox()) ?? { y: NaN };
		expect(y).toBeGreaterThan(0);
		expect(y).toBeLessThan(900);
	});

	it('opens a link without a source at the start of the page', async () => {
		const { page } = reader;
		await reader.open('?v=1&without=briefing-article');
		await heading(page).waitFor();
		await page.waitForTimeout(200);
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
	});
});

it('on a phone, in Spanish, sources are taken out and put back with a thumb', async () => {
	const page = await reader.newPage({
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true
	});
	await reader.open('?v=1&lang=es&without-all=publisher.reuters,before.2020-01-01', page);
	await heading(page).waitFor();
	expect(await heading(page).innerText()).toMatch(
		/^Sin todo lo publicado por Reuters y toda fuente anterior a 2020: \d+ afirmaci/
	);
	await page.keyboard.press('d');
	await page.getByRole('heading', { name: 'Quitar fuentes' }).waitFor();
	await page.locator('.side .name').first().waitFor();
	expect(await axeFinds(page)).toEqual([]);
	const overflowing = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(overflowing).toBeLessThanOrEqual(0);
	await page.locator('.side').getByRole('button', { name: 'Devolverlo todo' }).tap();
	await expect.poll(() => heading(page).count()).toBe(0);
	await page.close();
});
