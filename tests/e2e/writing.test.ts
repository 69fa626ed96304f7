import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { beginOne, field, openDesk, ownFolder, record, scenes, spotlight, writeScene } from '../support/desk';
import { drop } from '../support/drop';
import { readAsReader } from '../support/reader';

const folder = await ownFolder();
const reader = readAsReader({}, () => Promise.resolve(folder));
afterAll(() => rm(folder, { recursive: true }));
const soon = { timeout: 15_000 };
const stories = path.join(folder, 'el-mencho-cjng/stories');

describe('a trainer', () => {
	it('writes a fifth story from what is on the picture, loses nothing, previews it and takes it along', async () => {
		const { page } = reader;
		await openDesk(reader);
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

		// What a hand drags away a key brings back, and the picture has no part in it.
		await page.keyboard.press('Enter');
		const seen = await reader.query();
		await page.locator('.desk .line').nth(3).dragTo(page.locator('.desk ol > li').nth(0));
		expect((await scenes(page))[0]).toBe('Another man');
		await page
			.getByRole('button', { name: /The end/ })
			.first()
			.focus();
		await page.keyboard.press('Control+z');
		expect((await scenes(page))[0]).toBe('All of it');
		expect(await reader.query()).toBe(seen);

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

describe('a draft', () => {
	it('waits behind the filters, and a scene is taken again when something else is selected on it', async () => {
		const page = await reader.newPage();
		await openDesk(reader, page);
		await page.getByRole('button', { name: 'New story' }).click();
		// Nothing is wrong with what has not been begun.
		expect(await page.locator('.desk').innerText()).not.toMatch(/missing/i);
		await record(page);
		await page.getByRole('button', { name: 'Filters', exact: true }).click();
		await page.getByRole('region', { name: /^Filter/ }).waitFor(soon);
		await page.getByRole('button', { name: 'Filters', exact: true }).click();
		await expect.poll(() => scenes(page), soon).toHaveLength(1);
		await page.getByRole('button', { name: /^1/ }).click();
		expect(await page.getByRole('button', { name: 'Take the view again' }).count()).toBe(0);
		await page.getByRole('combobox', { name: 'Find' }).fill('OFAC');
		await page.getByRole('listbox').getByRole('option').first().click(soon);
		await page.getByRole('button', { name: 'Take the view again' }).click(soon);
		await expect.poll(() => page.getByRole('button', { name: 'Take the view again' }).count(), soon).toBe(0);
	});

	it('is one in two tabs, can be deleted and brought back, with its scenes', async () => {
		const browser = await reader.newBrowser();
		const [one, other] = [await browser.newTab(), await browser.newTab()];
		await openDesk(reader, one);
		await beginOne(one, 'Shared');
		await openDesk(reader, other);
		await other.getByRole('button', { name: 'Open', exact: true }).click();
		await field(one, 'What is said').fill('Told by the first.');
		await other.getByRole('button', { name: /^1/ }).click();
		await expect.poll(() => field(other, 'What is said').inputValue(), soon).toBe('Told by the first.');
		await other.getByRole('button', { name: 'Delete the scene' }).click();
		await expect.poll(() => scenes(one), soon).toEqual([]);
		await one.getByText('Deleted scenes (1)').click();
		await one.getByRole('button', { name: /^Bring back/ }).click();
		await expect.poll(() => scenes(other), soon).toHaveLength(1);
		await one.getByRole('button', { name: 'Delete the draft' }).click();
		await expect.poll(() => one.evaluate(() => document.activeElement?.textContent)).toBe('Write a story');
		await one.getByText('Deleted drafts (1)').click();
		await one.getByRole('button', { name: 'Bring back: Shared' }).click();
		await one.getByRole('button', { name: 'Open', exact: true }).click();
		expect(await scenes(one)).toHaveLength(1);
		await browser.close();
	});

	it('says so where the browser has no room for it, and lets nobody leave unasked', async () => {
		const browser = await reader.newBrowser();
		const page = await browser.newTab();
		await page.addInitScript(() => {
			const { setItem } = Storage.prototype;
			Storage.prototype.setItem = function (key: string, value: string) {
				if (key.startsWith('sourceline:draft:')) throw new DOMException('full', 'QuotaExceededError');
				setItem.call(this, key, value);
			};
		});
		await openDesk(reader, page);
		await beginOne(page, 'Too long');
		await page.getByText(/^Not kept: this browser/).waitFor(soon);
		const asked = page.waitForEvent('dialog', soon);
		await page.close({ runBeforeUnload: true });
		const dialog = await asked;
		expect(dialog.type()).toBe('beforeunload');
		await dialog.dismiss();
		expect(await field(page, 'Title of the story').inputValue()).toBe('Too long');
		await browser.close();
	});

	it('is begun from a faulty file as far as it can be read, with its problems by line', async () => {
		const { page } = reader;
		await openDesk(reader);
		const text =
			'---\ntitle: Dropped\nminutes: many\n---\n\n## A {#a}\n\n```view\nlight: [nobody]\n```\n\nSaid [[no-such-line]].\n';
		await page.getByRole('group', { name: 'Begin a story' }).evaluate((box, content) => {
			const held = new DataTransfer();
			held.items.add(new File([content], 'dropped.es (1).md'));
			box.dispatchEvent(new DragEvent('drop', { dataTransfer: held, bubbles: true, cancelable: true }));
		}, text);
		const told = page.getByRole('alert').filter({ hasText: 'dropped.es (1).md was opened' });
		await told.waitFor(soon);
		expect(await told.innerText()).toMatch(/line 3/);
		expect(await field(page, 'Title of the story').inputValue()).toBe('Dropped');
		await page.getByRole('button', { name: /^1/ }).click();
		expect(await field(page, 'What is said').inputValue()).toBe('Said [[no-such-line]].');
		expect(await page.locator('.desk li.open').innerText()).toContain('names nothing in this network');
		await page.getByRole('button', { name: 'All drafts' }).click();
		// What is no story opens nothing, and a figure is still a figure's business.
		await drop(page, { name: 'notes.txt', bytes: new TextEncoder().encode('x') });
		await page.getByRole('dialog').or(page.getByRole('alert')).first().waitFor(soon);
		expect(await page.getByRole('button', { name: 'Open', exact: true }).count()).toBe(1);
	});

	it('is begun from a story on its own page, and in the other language with what is left to translate', async () => {
		const { page } = reader;
		await page.goto(`${reader.address}/el-mencho-cjng/stories/who?lang=en`);
		await page.getByRole('link', { name: 'Write your own from this' }).click();
		await expect.poll(() => field(page, 'Title of the story').inputValue(), soon).toBe('Who was El Mencho?');
		await page.reload();
		await page.getByRole('button', { name: 'All drafts' }).click(soon);
		const begun = page.getByRole('button', { name: 'Open', exact: true });
		expect(await begun.count()).toBe(1);
		await begun.click();
		const shipped = await scenes(page);
		expect(shipped.length).toBeGreaterThan(3);
		await page.getByText('About the story').click();
		expect(await field(page, 'Part of the address').first().inputValue()).toBe('who-2');
		await page.getByText('It reads without an error').waitFor(soon);
		await page.getByRole('button', { name: 'Begin the Spanish version' }).click();
		const left = () => page.getByText(/texts are still to be translated/).innerText();
		const before = Number((await left()).split(' ')[0]);
		await field(page, 'Title of the story').fill('¿Quién fue?');
		await expect.poll(async () => Number((await left()).split(' ')[0]), soon).toBe(before - 1);
		expect(await scenes(page)).toEqual(shipped);
		await page.locator('.desk ol .scene').nth(1).focus();
		await page.keyboard.press('Alt+ArrowDown');
		await page.getByRole('button', { name: /^2 .*to look at/ }).click(soon);
		expect(await page.locator('.desk li.open').innerText()).toMatch(/not the same in every language/i);
	});
});
