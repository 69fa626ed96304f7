import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { readAsReader } from '../support/reader';

const reader = readAsReader({ reducedMotion: 'reduce' });

/** What the walk says once a key was pressed, so many times. */
async function hear(key: string, times = 1): Promise<string> {
	const { page } = reader;
	const region = page.locator('[data-says=walk]');
	const before = await region.locator('span').elementHandle();
	for (let i = 0; i < times; i++) await page.keyboard.press(key);
	await expect.poll(() => before?.evaluate((span) => span.isConnected), { timeout: 10_000 }).toBe(false);
	// With the first step its words are fetched.
	await expect.poll(() => region.innerText(), { timeout: 10_000 }).not.toBe('');
	return region.innerText();
}

/** Goes on until something is heard; fails where the list ends without it. */
async function hearUntil(wanted: RegExp): Promise<string> {
	for (let step = 0; step < 40; step++) {
		const words = await hear('ArrowDown');
		if (wanted.test(words)) return words;
		expect(words).not.toMatch(/^Last of/);
	}
	throw new Error(`never heard ${wanted}`);
}

describe('an analyst who sees no picture', () => {
	it('finds by keys and ear alone what ties the task force to the ranch, and on whose word', async () => {
		await reader.open('?v=1&select=entity:jiatf-cc');
		const { page } = reader;
		await page.addStyleTag({ content: '.canvas { visibility: hidden }' });
		await page.keyboard.press('x');
		expect(await hear('d')).toMatch(/Task Force.*relationships: /);
		const part = await hearUntil(
			/reportedly.*1 origin: an unnamed US defence official, carried by .*Reuters/
		);
		expect(part).toContain('peration against El Mencho');
		expect(await hear('m')).toMatch(/^Note 1 of \d+: supports\. .*Source: .*This note: /);
		expect(await hear('Enter')).toMatch(/^Operation against El Mencho/);
		await hearUntil(/killed|targeted|target of/);
		expect(await hear('Enter')).toMatch(/^Nemesio Oseguera Cervantes, El Mencho\. Person/);
		await hearUntil(/Jalisco New Generation Cartel was (founded|led)/);
		expect(await hear('Enter')).toMatch(/^Jalisco New Generation Cartel, CJNG/);
		expect(await hearUntil(/Izaguirre Ranch/)).toMatch(/reportedly.*3 origins: /);
		expect(await hear('Enter')).toMatch(/^Izaguirre Ranch\. Site\. 2 relationships/);
		expect(await hear('d')).toMatch(
			/You came by Joint Interagency Task Force.*, Operation.*, Nemesio.*, Jalisco/
		);
		await page.evaluate(axe.source);
		const { violations } = await page.evaluate(() => window.axe.run());
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
	});

	it('hears which revenue streams touch Puerto Vallarta, and who El Mencho is tied to and how surely', async () => {
		await reader.open();
		const { page } = reader;
		await page.locator('.canvas').focus();
		expect(await hear('ArrowDown')).toMatch(/El Mencho\. Person\. 16 relationships: People 1, Agencies 5/);
		expect(await hear('ArrowDown')).toMatch(/^People, 1\. Abigael .*Stated, 2 origins: .* 1 of 16\.$/);
		expect(await hear('End')).toMatch(/16 of 16\.$/);
		expect(await hear('ArrowDown')).toMatch(/^Last of 16/);
		expect(await reader.query()).toMatch(/select=relationship:/);
		await page.keyboard.press('/');
		await page.keyboard.type('Puerto Vallarta');
		await page.getByRole('option').first().waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.locator('.canvas').focus();
		await hear('d');
		expect(await hear('End')).toMatch(
			/^Revenue streams and goods, 1\. Timeshare fraud .*Puerto Vallarta.* 2 origins: /
		);
	});
});
