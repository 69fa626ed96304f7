import { sliceOf, weigh } from '$lib/evidence';
import { carriedOf, pngWith, svgMetadata } from '$lib/formats/carried';
import { buildNetwork } from '$lib/network';
import { depict } from '$lib/picture';
import { openingView, type View } from '$lib/view';
import axe from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { drop, type Dropped } from '../support/drop';
import { readAsReader } from '../support/reader';
import { servedInvestigations } from '../support/served';
import { tinyPdf } from '../support/tinyPdf';
import { tinyPng } from '../support/tinyPng';

const reader = readAsReader();
/** What opens a figure is fetched when it is wanted, and a busy machine takes its time. */
const soon = { timeout: 15_000 };

const [whole] = (await servedInvestigations()).filter(({ about }) => about.id === 'el-mencho-cjng');
if (!whole) throw new Error('the first investigation is served');
const view: View = {
	...openingView('en'),
	spotlight: { centre: ['el-mencho'], depth: 1 },
	selection: [{ kind: 'entity', id: 'el-mencho' }]
};
const picture = depict(buildNetwork(whole), weigh(whole, view), view);
const carried = carriedOf(sliceOf(whole, picture), view, { picture });
const svg = (inside: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${inside}<rect width="9" height="9"/></svg>`;
const png = await pngWith(tinyPng(), { carried });

const text = (name: string, words: string): Dropped => ({ name, bytes: Buffer.from(words) });

const notice = (page: Page) => page.getByText(/A figure’s slice of/);

describe('an editor who receives only the figure', () => {
	it.each([
		['PNG', { name: 'a.png', bytes: png }],
		['SVG', text('a.svg', svg(`${svgMetadata({ carried })}<script>document.title = "run"</script>`))],
		['PDF', { name: 'a.pdf', bytes: tinyPdf('sourceline-figure.json', carried) }],
		['JSON', text('a.json', carried)]
	])('drops a %s on the start page and asks who says so', async (_, file) => {
		const { page } = reader;
		await page.goto(reader.address);
		await page.getByRole('button', { name: 'Open a figure file…' }).waitFor();
		await page.waitForTimeout(500);
		await drop(page, file);
		await notice(page).waitFor(soon);
		expect(new URL(page.url()).pathname).toBe('/opened');
		await page.getByRole('heading', { name: 'Nemesio Oseguera Cervantes' }).first().waitFor(soon);
		expect(await page.title()).toContain('A figure');
		await expect.poll(() => reader.query(), soon).toContain('spotlight=el-mencho');
		expect(await page.getByRole('link', { name: 'Open the whole investigation' }).getAttribute('href')).toBe(
			'/el-mencho-cjng?lang=en'
		);
	});

	it('has it still after a reload, and nothing for axe to find', async () => {
		const { page } = reader;
		await page.goto(reader.address);
		await page.waitForTimeout(500);
		await drop(page, { name: 'a.png', bytes: png });
		await notice(page).waitFor(soon);
		await page.reload();
		await notice(page).waitFor(soon);
		await page.waitForTimeout(1500);
		await page.evaluate(axe.source);
		const { violations } = await page.evaluate(() => window.axe.run());
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
	});
});

it('the network that was open is one step back, as it was', async () => {
	const { page } = reader;
	await reader.open('?v=1&select=entity:cjng');
	await page.keyboard.press('s');
	await expect.poll(() => reader.query(), soon).toContain('spotlight=cjng');
	await drop(page, { name: 'a.png', bytes: png });
	await notice(page).waitFor(soon);
	await page.goBack();
	await expect.poll(() => new URL(page.url()).pathname, soon).toBe('/el-mencho-cjng');
	await expect.poll(() => reader.query(), soon).toContain('spotlight=cjng');
});

describe('a file that is no figure', () => {
	const wrongSum = Uint8Array.from(png);
	wrongSum[80] = (wrongSum[80] ?? 0) ^ 1;
	const records = `{"format":"sourceline-figure","version":1,"address":"","investigation":{"entities":[${'{},'.repeat(1_000_000)}{}]}}`;
	it.each([
		[{ name: 'cut.png', bytes: png.subarray(0, png.length - 30) }, 'cut short or was changed'],
		[{ name: 'sum.png', bytes: wrongSum }, 'cut short or was changed'],
		[{ name: 'plain.png', bytes: tinyPng() }, 'carries no network'],
		[text('cut.pdf', '%PDF-1.7\nnothing'), 'cut short or was changed'],
		[text('many.json', records), 'larger than any figure'],
		[text('script.svg', svg('<script>document.title = "run"</script>')), 'carries no network'],
		[text('a.html', '<html><script>document.title = "run"</script></html>'), 'no SVG, PNG, PDF or JSON'],
		[text('bad.json', carried.replace('"notes":[{', '"notes":[],"x":[{')), 'break the rules']
	])('says what is wrong with $name and what to do, and leaves the page as it is', async (file, words) => {
		const { page } = reader;
		await page.goto(reader.address);
		await page.waitForTimeout(500);
		await drop(page, file);
		await expect
			.poll(() => page.getByRole('alert').allInnerTexts(), soon)
			.toEqual([expect.stringContaining(words)]);
		expect(await page.getByRole('alert').innerText()).toContain(`${file.name} was not opened.`);
		expect(await page.title()).not.toBe('run');
		await page.getByRole('button', { name: 'Close' }).click();
		expect(await page.getByRole('alert').count()).toBe(0);
	});

	it('that is huge is not even read', async () => {
		const { page } = reader;
		await page.goto(`${reader.address}/?lang=es`);
		await page.waitForTimeout(500);
		await page.evaluate(() => {
			const held = new DataTransfer();
			held.items.add(new File([new Uint8Array(30_000_000)], 'grande.png'));
			document.body.dispatchEvent(
				new DragEvent('drop', { dataTransfer: held, bubbles: true, cancelable: true })
			);
		});
		await expect
			.poll(() => page.getByRole('alert').allInnerTexts(), soon)
			.toEqual([expect.stringContaining('más grande que cualquier figura')]);
	});

	it('and a link to a figure that another tab had says what to do', async () => {
		const { page } = reader;
		await page.goto(`${reader.address}/opened#nothing`);
		await page.getByRole('heading', { name: 'This figure is no longer here' }).waitFor(soon);
		await page.getByRole('button', { name: 'Open a figure file…' }).waitFor();
	});
});
