import { oneFileHtml } from '$lib/formats/oneFile';
import { storyFileOf } from '$lib/handouts/storyFile';
import type { Language, Story } from '$lib/model';
import axe from 'axe-core';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptOneFileTemplate } from '../../scripts/keptOneFile.mjs';
import { browserPath, chromiumArguments } from '../support/browser';
import { openFromDisk } from '../support/fromDisk';
import { shippedStory } from '../support/slides';

const soon = { timeout: 20_000 };
let folder: string;
let browser: Browser;

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'sourceline-'));
	browser = await chromium.launch({ executablePath: browserPath(), args: chromiumArguments });
	await keptOneFileTemplate();
}, 240_000);
afterAll(async () => {
	await browser.close();
	await rm(folder, { recursive: true });
});

/** The file of a story that comes with an investigation, or of what became of it. */
async function saved(
	investigation: string,
	id: string,
	language: Language,
	changed = (story: Story): Story => story
): Promise<string> {
	const shipped = await shippedStory(investigation, id, language);
	const story = changed(shipped.story);
	const html = oneFileHtml(
		await keptOneFileTemplate(),
		storyFileOf({ ...shipped.investigation, stories: [story] }, story, null)
	);
	const file = path.join(folder, `${id}-${language}.html`);
	await writeFile(file, html);
	return file;
}

const open = (file: string, own: BrowserContextOptions = {}, hash = '') =>
	openFromDisk(browser, file, own, hash);
const current = (page: Page) => page.locator('nav a[aria-current="step"]').innerText();

describe('somebody who is sent a story as a file', () => {
	it('follows it without a connection, and is at the same scene after a reload', async () => {
		const file = await saved('el-mencho-cjng', 'money', 'en');
		const { page, unexpected, close } = await open(file);
		expect(await page.title()).toBe('How CJNG made money');
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => current(page), soon).toContain('2');
		await page.getByRole('button', { name: 'Next scene' }).click();
		await expect.poll(() => current(page), soon).toContain('3');
		await expect.poll(() => new URL(page.url()).hash, soon).toBe('#chemicals');
		await page.reload();
		await expect.poll(() => current(page), soon).toContain('3');
		await close();
		expect(unexpected).toEqual([]);
	});

	it('asks a statement who says so, and looks around in the network and back', async () => {
		const file = await saved('el-mencho-cjng', 'money', 'en');
		const { page, unexpected, close } = await open(file, {}, '#chemicals');
		const scene = page.getByRole('region', { name: 'Chemicals come in' });
		await page
			.locator('section#chemicals')
			.getByRole('link', { name: /^Sources 2: / })
			.first()
			.click();
		await expect.poll(() => page.locator('aside article cite').count(), soon).toBeGreaterThan(0);
		await page.keyboard.press('Escape');
		await page
			.locator('section#chemicals')
			.getByRole('link', { name: 'Open this picture in the network' })
			.click();
		const back = page.getByRole('link', { name: 'Back to the story' });
		await back.waitFor(soon);
		expect(await scene.count()).toBe(0);
		await back.click();
		await expect.poll(() => current(page), soon).toContain('3');
		await page.keyboard.press('End');
		await expect.poll(() => current(page), soon).toContain('9');
		await page.getByRole('link', { name: 'The whole network' }).click();
		await back.waitFor(soon);
		// It is all there, and not only what the story shows of it.
		await page.keyboard.press('b');
		await page.getByRole('tab', { name: /^Relationships.*113/ }).waitFor(soon);
		await page.goBack();
		await expect.poll(() => current(page), soon).toContain('9');
		await close();
		expect(unexpected).toEqual([]);
	});

	it('answers a question on a telephone, in Spanish, with nothing out of place', async () => {
		const file = await saved('teaching-example', 'read-critically', 'es');
		const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'es-MX' };
		const { page, unexpected, close } = await open(file, phone, '#hidden-name');
		await expect.poll(() => current(page), soon).toContain('5');
		const stage = await page.locator('.stage').boundingBox();
		expect(stage?.y).toBe(0);
		// A page that could be scrolled away from under its own picture.
		expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(844);
		const question = page.locator('section#hidden-name').getByRole('group', { name: 'Pregunta' });
		expect(await question.innerText()).not.toContain('Tom Ditto');
		await question.getByLabel('No: el nombre se queda fuera').check();
		await question.getByText('Correcto').waitFor(soon);
		await question.getByRole('button', { name: 'Mostrar la respuesta' }).click();
		await question.getByText('Tom Ditto').first().waitFor(soon);
		await close();
		expect(unexpected).toEqual([]);
	});

	it('reads it all the same where no script runs', async () => {
		const file = await saved('teaching-example', 'read-critically', 'es');
		const { page, unexpected, close } = await open(file, { javaScriptEnabled: false });
		const { story } = await shippedStory('teaching-example', 'read-critically', 'es');
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(story.title);
		expect(await page.getByRole('heading', { level: 2 }).count()).toBe(story.scenes.length);
		const number = page.locator('section#one-line').getByRole('link', { name: /^\[\d/ }).first();
		const to = await number.getAttribute('href');
		expect(await page.locator(`section#one-line ${to}`).innerText()).toMatch(/^\[\d+\] .{20}/);
		expect(await page.getByRole('listitem').getByText('No: el nombre se queda fuera').isVisible()).toBe(true);
		expect(await page.locator('section#hidden-name details p').first().isVisible()).toBe(false);
		await close();
		expect(unexpected).toEqual([]);
	});

	it('is not run by what a story says, nor told what is for whoever speaks', async () => {
		const hostile = '</noscript></script><script>document.title="run"</script><!--<img src=x onerror="1">';
		const file = await saved('el-mencho-cjng', 'money', 'en', (story) => ({
			...story,
			title: hostile,
			summary: hostile,
			scenes: story.scenes.map((scene) => ({
				...scene,
				title: hostile,
				body: `${scene.body}\n\n${hostile}`,
				notes: 'for the speaker alone'
			}))
		}));
		const text = await readFile(file, 'utf8');
		expect(text).not.toContain('</script><script>document.title');
		expect(text).not.toContain('for the speaker alone');
		const { page, unexpected, close } = await open(file);
		expect(await page.title()).toBe(hostile);
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(hostile);
		await close();
		expect(unexpected).toEqual([]);
		const plain = await open(file, { javaScriptEnabled: false });
		expect(await plain.page.getByRole('heading', { level: 1 }).innerText()).toBe(hostile);
		expect(await plain.page.locator('img, script:not([type]):not(:last-of-type)').count()).toBe(0);
		await plain.close();
	});

	it.each([
		['desk', 'light'],
		['phone', 'dark']
	] as const)('has nothing for axe to find, on a %s in the %s', async (size, colorScheme) => {
		const viewport = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }[size];
		const file = await saved('el-mencho-cjng', 'money', 'en');
		const { page, unexpected, close } = await open(file, { viewport, colorScheme }, '#companies');
		for (const to of [null, 'Open this picture in the network']) {
			if (to !== null) await page.locator('section#companies').getByRole('link', { name: to }).click();
			await page.evaluate(axe.source);
			const { violations } = await page.evaluate(() => window.axe.run());
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide).toBeLessThanOrEqual(viewport.width);
		}
		await close();
		expect(unexpected).toEqual([]);
	});
});
