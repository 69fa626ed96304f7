import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { address, beginOne, field, isClean, openDesk, ownFolder, scenes } from '../support/desk';
import { readAsReader } from '../support/reader';

const folder = await ownFolder();
/** A server takes its settings from ours when it is started. */
const shelf = (write: boolean) => () => {
	if (write) process.env.SOURCELINE_WRITE = 'on';
	else delete process.env.SOURCELINE_WRITE;
	return Promise.resolve(folder);
};
const reader = readAsReader({}, shelf(true));
const shut = readAsReader({}, shelf(false));
afterAll(() => rm(folder, { recursive: true }));
const soon = { timeout: 15_000 };
const stories = path.join(folder, 'el-mencho-cjng/stories');

describe('into the folder', () => {
	const file = (name: string) => path.join(stories, name);

	it('a story is saved and told at once, and again; what changed there meanwhile is not written over', async () => {
		const { page } = reader;
		await openDesk(reader);
		await beginOne(page, 'Saved here');
		await address(page, 'kept');
		await page.getByRole('button', { name: 'Save to the folder: kept.en.md' }).click();
		await page.getByText('kept.en.md is in the folder').waitFor(soon);
		expect(await (await fetch(reader.address)).text()).toContain('Saved here');
		await field(page, 'What is said').fill('Told better.');
		await page.getByRole('button', { name: 'Save to the folder: kept.en.md' }).click();
		await expect.poll(() => readFile(file('kept.en.md'), 'utf8'), soon).toContain('Told better.');
		const theirs = (await readFile(file('kept.en.md'), 'utf8')).replace('Told better.', 'Told by hand.');
		await writeFile(file('kept.en.md'), theirs);
		await page.getByRole('button', { name: 'Save to the folder: kept.en.md' }).click();
		await page.getByText('kept.en.md changed since this draft was taken from it').waitFor(soon);
		expect(await readFile(file('kept.en.md'), 'utf8')).toBe(theirs);
		expect(await field(page, 'Keep both: another address for mine').inputValue()).toBe('kept-2');
		await page.getByRole('button', { name: 'Save mine there' }).click();
		await page.getByText('kept-2.en.md is in the folder').waitFor(soon);
		expect(await readFile(file('kept-2.en.md'), 'utf8')).toContain('Told better.');
		expect(await readFile(file('kept.en.md'), 'utf8')).toBe(theirs);
		await page.getByRole('link', { name: 'Open it' }).click();
		await page.getByRole('heading', { level: 1, name: 'Saved here' }).waitFor(soon);
		await Promise.all(['kept', 'kept-2'].map((name) => rm(file(`${name}.en.md`))));
	});

	it('a shipped story is changed where it stands, and asked about where its name is taken', async () => {
		const { page } = reader;
		const before = await readFile(file('who.en.md'), 'utf8');
		await openDesk(reader);
		await page.getByRole('button', { name: 'Change this one' }).click();
		await field(page, 'Title of the story').fill('Who was he?');
		await page.getByRole('button', { name: 'Save to the folder: who.en.md' }).click();
		await page.getByText('who.en.md is in the folder').waitFor(soon);
		expect(await readFile(file('who.en.md'), 'utf8')).toContain('title: Who was he?');
		await address(page, 'money');
		await page.getByRole('button', { name: 'Save to the folder: money.en.md' }).click();
		await page.getByText('There is a file money.en.md already').waitFor(soon);
		await page.getByRole('button', { name: 'See it as a draft' }).click();
		await expect.poll(() => field(page, 'Title of the story').inputValue(), soon).toBe('How CJNG made money');
		await writeFile(file('who.en.md'), before);
	});

	it('nobody is offered to save where the server does not allow it', async () => {
		const { page } = shut;
		await page.goto(`${shut.address}/el-mencho-cjng?lang=en#write`);
		await page.getByRole('heading', { name: 'Write a story' }).waitFor(soon);
		await beginOne(page, 'Not here');
		await page.getByText('It reads without an error').waitFor(soon);
		expect(await page.getByRole('button', { name: 'Download' }).count()).toBe(1);
		expect(await page.getByRole('button', { name: /Save to the folder/ }).count()).toBe(0);
	});
});

describe.each([
	{ name: 'on a screen', options: {}, query: '?lang=en' },
	{ name: 'on a dark screen, in Spanish', options: { colorScheme: 'dark' as const }, query: '?lang=es' },
	{
		name: 'on a phone',
		options: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
		query: '?lang=en'
	}
])('the desk $name', ({ options, query }) => {
	it('fits, has nothing for axe, and is worked by keys alone', async () => {
		const page = await reader.newPage(options);
		const spanish = query.endsWith('es');
		await page.goto(`${reader.address}/el-mencho-cjng${query}#write=money.${spanish ? 'es' : 'en'}`);
		const title = field(page, spanish ? 'Título de la historia' : 'Title of the story');
		await expect.poll(() => title.evaluate((own) => own === document.activeElement), soon).toBe(true);
		await isClean(page);
		// From the title on by Tab alone to the first scene, which Enter opens.
		for (let n = 0; n < 12 && !(await page.evaluate(() => document.activeElement?.matches('.scene'))); n++)
			await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		const body = field(page, spanish ? 'Lo que se dice' : 'What is said');
		await body.waitFor(soon);
		await page.getByRole('button', { name: spanish ? /^Hacer una pregunta/ : /^Ask the room/ }).focus();
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: spanish ? 'Añadir una respuesta' : 'Add an answer' }).focus();
		await page.keyboard.press('Enter');
		await body.focus();
		await page.keyboard.press('ControlOrMeta+End');
		await page.keyboard.type('[[CJNG');
		await page.getByRole('listbox').getByRole('option').first().waitFor(soon);
		await isClean(page);
		await page.keyboard.press('Escape');
		expect(await body.evaluate((own) => own === document.activeElement)).toBe(true);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			page.viewportSize()?.width ?? 0
		);
		await page.close();
	});
});

describe('on a phone', () => {
	it('the desk gives way to the picture, from which the next scene is recorded', async () => {
		const page = await reader.newPage({
			viewport: { width: 390, height: 844 },
			hasTouch: true,
			isMobile: true
		});
		await page.goto(`${reader.address}/el-mencho-cjng?lang=en#write`);
		await page.getByRole('button', { name: 'New story' }).tap(soon);
		await field(page, 'Title of the story').fill('By hand');
		await page.getByRole('button', { name: 'See the picture' }).tap();
		const bar = await page.locator('.desk').boundingBox();
		expect(bar?.height).toBeLessThan(120);
		expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThan(844);
		const picture = await page.locator('.canvas').first().boundingBox();
		expect(picture?.height).toBeGreaterThan(300);
		await page.getByRole('button', { name: 'Record', exact: true }).tap();
		await page.getByRole('button', { name: 'Go on writing' }).tap();
		expect(await scenes(page)).toEqual(['The whole network']);
		for (const button of await page.locator('.desk button:visible').all()) {
			const box = await button.boundingBox();
			expect(box?.height, await button.innerText()).toBeGreaterThanOrEqual(43.5);
		}
		await page.close();
	});
});
