import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { readAsReader } from '../support/reader';

const folder = await mkdtemp(path.join(tmpdir(), 'sourceline-'));
await cp('graph-data', folder, { recursive: true });
process.env.SOURCELINE_WRITE = 'on';
const reader = readAsReader({}, () => Promise.resolve(folder));
afterAll(async () => {
	delete process.env.SOURCELINE_WRITE;
	await rm(folder, { recursive: true });
});
const soon = { timeout: 15_000 };
const stories = path.join(folder, 'el-mencho-cjng/stories');

async function openDesk(page: Page, query = '') {
	await reader.open(query, page);
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox', { name: /command|orden/i }).fill('story');
	await page.getByRole('option', { name: 'Write a story' }).click();
	await page.getByRole('heading', { name: 'Write a story' }).waitFor(soon);
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const record = (page: Page) => page.getByRole('button', { name: 'Record this view as a scene' }).click();
const scenes = (page: Page) => page.locator('.desk ol > li .scene bdi').allInnerTexts();

/** Puts one entity in the spotlight, as a trainer does: by looking for it. */
async function spotlight(page: Page, name: string) {
	await page.getByRole('combobox', { name: 'Find' }).fill(name);
	await page.getByRole('listbox').getByRole('option').first().click(soon);
	await page.getByRole('application').focus();
	await page.keyboard.press('s');
}

async function writeScene(page: Page, title: string, body: string) {
	await record(page);
	await field(page, 'Title of the scene').fill(title);
	await field(page, 'What is said').fill(body);
}

describe('a trainer', () => {
	it('writes a fifth story from what is on the picture, loses nothing, previews it and takes it along', async () => {
		const { page } = reader;
		await openDesk(page);
		await page.getByRole('button', { name: 'New story' }).click();
		await expect
			.poll(() => field(page, 'Title of the story').evaluate((own) => own === document.activeElement))
			.toBe(true);
		await page.keyboard.type('Who was fined');
		await writeScene(page, 'All of it', 'Begin here.');
		await spotlight(page, 'OFAC');
		await writeScene(page, 'The office', 'It sanctioned the cartel');
		// Two brackets begin a citation, which is looked for by its words.
		await field(page, 'What is said').press('End');
		await page.keyboard.type(' [[');
		await page.getByRole('combobox', { name: /What do you want to cite/ }).fill('CJNG sanctioned');
		await page.getByRole('listbox').getByRole('option').first().waitFor(soon);
		await page.keyboard.press('Enter');
		const said = field(page, 'What is said');
		await expect
			.poll(() => said.inputValue(), soon)
			.toMatch(/^It sanctioned the cartel \[\[[a-z0-9._/-]+\]\]$/);
		const cited = /\[\[(.*)\]\]/.exec(await said.inputValue())?.[1] ?? '';
		expect(await page.getByRole('list', { name: 'Cited here' }).first().innerText()).toMatch(/sanctioned/);
		await field(page, 'Notes for whoever speaks').fill('Ask who signed it.');
		await spotlight(page, 'El Chapo');
		await writeScene(page, 'Another man', '## No heading of a scene\n\n```view\nbut prose');
		await page.getByRole('button', { name: 'Ask the room a question' }).click();
		await field(page, 'The question').fill('Was he fined?');
		for (const answer of ['Yes', 'No']) {
			await page.getByRole('button', { name: 'Add an answer' }).click();
			await page
				.getByRole('textbox', { name: /^Answer \d/ })
				.last()
				.fill(answer);
		}
		await page.getByRole('checkbox', { name: 'This is right: No' }).check();
		// What is missing stands beside its scene, in words.
		await expect.poll(() => page.locator('.desk li.open').innerText(), soon).toMatch(/answer/i);
		await page.getByText('Errors keep it from being shown').waitFor(soon);
		await field(page, 'The answer').fill('Nobody says so.');
		await page.getByText('It reads without an error').waitFor(soon);
		await writeScene(page, 'The end', 'Thank you.');
		expect(await scenes(page)).toEqual(['All of it', 'The office', 'Another man', 'The end']);

		// By keys: the last becomes the third, and says so.
		await page
			.getByRole('button', { name: /The end/ })
			.first()
			.focus();
		await page.keyboard.press('Alt+ArrowUp');
		await expect
			.poll(() => page.locator('.desk > p[role=status]').innerText(), soon)
			.toBe('“The end” is now scene 3 of 4.');
		expect(await scenes(page)).toEqual(['All of it', 'The office', 'The end', 'Another man']);
		expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('The end');

		await page.reload();
		await page.getByRole('heading', { name: 'Scenes', exact: true }).waitFor(soon);
		expect(await scenes(page)).toEqual(['All of it', 'The office', 'The end', 'Another man']);
		await page
			.getByRole('button', { name: /The office/ })
			.first()
			.click();
		expect(await said.inputValue()).toContain(cited);
		expect(await field(page, 'Notes for whoever speaks').inputValue()).toBe('Ask who signed it.');

		await page
			.getByRole('button', { name: 'About the story' })
			.or(page.getByText('About the story'))
			.first()
			.click();
		await field(page, 'Part of the address').first().fill('Fined People');
		const shown = page.waitForEvent('popup');
		await page.getByRole('link', { name: 'Preview' }).click();
		const preview = await shown;
		await preview.getByRole('heading', { level: 1, name: 'Who was fined' }).waitFor(soon);
		await preview.locator('.canvas canvas').first().waitFor(soon);
		expect(await preview.locator('section h2').allInnerTexts()).toEqual(await scenes(page));
		expect(await preview.locator('section').nth(1).innerText()).toMatch(/\[\d/);
		expect(await preview.locator('section').nth(3).innerText()).toContain('No heading of a scene');
		await preview.close();

		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Download' }).click();
		const file = await download;
		expect(file.suggestedFilename()).toBe('fined-people.en.md');
		const text = await readFile(await file.path(), 'utf8');
		await writeFile(path.join(stories, 'fifth.en.md'), text);
		await page.goto(`${reader.address}/el-mencho-cjng/stories/fifth`);
		await page.getByRole('heading', { level: 1, name: 'Who was fined' }).waitFor(soon);
		expect(await page.locator('section h2').allInnerTexts()).toEqual([
			'All of it',
			'The office',
			'The end',
			'Another man'
		]);
		await rm(path.join(stories, 'fifth.en.md'));
	}, 120_000);
});
