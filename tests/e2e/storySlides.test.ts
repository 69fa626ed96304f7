import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openFromDisk } from '../support/fromDisk';
import { readAsReader } from '../support/reader';
import { readSlides } from '../support/slides';

const reader = readAsReader();
const soon = { timeout: 60_000 };

/** What the dialog of a story makes, by its name there. */
async function taken(name: string) {
	const { page } = reader;
	await page.goto(`${reader.address}/teaching-example/stories/read-critically?lang=es`);
	await page.locator('.canvas canvas').first().waitFor(soon);
	await page.getByRole('button', { name: 'Llévesela' }).click();
	const [download] = await Promise.all([
		page.waitForEvent('download', soon),
		page.getByRole('button', { name: new RegExp(name) }).click()
	]);
	await page.keyboard.press('Escape');
	return download;
}

describe('a trainer who goes where there is only a projector', () => {
	it('takes the story along as slides, made in the browser and asking nothing of anybody', async () => {
		const { page } = reader;
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		const download = await taken('PowerPoint');
		expect(download.suggestedFilename()).toBe('read-critically-slides.es.pptx');
		const { slides, names } = await readSlides(await readFile(await download.path()));
		expect(slides[0]?.title).toBe('Leer una red con ojo crítico');
		expect(slides.map(({ title }) => title)).toContain('Un nombre oculto: la respuesta');
		expect(names.filter((name) => /^ppt\/media\/.*\.png$/.test(name)).length).toBeGreaterThan(9);
		// What a slide is drawn with comes from where the page came from.
		for (const address of asked) expect(address).toMatch(new RegExp(`^(${reader.address}|data:|blob:)`));
	});

	it('and as one page, which opens from disk', async () => {
		const download = await taken('Una página');
		expect(download.suggestedFilename()).toBe('read-critically-page.es.html');
		const file = `${await download.path()}.html`;
		await download.saveAs(file);
		const browser = reader.page.context().browser();
		if (!browser) throw new Error('there is a browser');
		const { page, unexpected, close } = await openFromDisk(browser, file, {}, '#five-reports');
		await expect.poll(() => page.locator('nav a[aria-current="step"]').innerText(), soon).toContain('3');
		// Nothing more can be made of it, nor presented from it.
		expect(await page.getByRole('button', { name: 'Llévesela' }).count()).toBe(0);
		await page.getByRole('link', { name: 'La red completa' }).click();
		const full = page.getByRole('link', { name: /Abrir la red completa/ });
		expect(await full.getAttribute('href')).toMatch(new RegExp(`^${reader.address}/teaching-example`));
		await close();
		expect(unexpected).toEqual([]);
	});
});
