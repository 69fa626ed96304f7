import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { gapsOf, rankSources, wholeEvidence, type GapId } from '$lib/evidence';
import { lookup } from '$lib/model';
import { openFolder } from '$lib/server';
import { readAsReader } from '../support/reader';

const opened = await openFolder('graph-data').open('el-mencho-cjng');
if (!opened?.investigation) throw new Error(JSON.stringify(opened?.problems.slice(0, 5)));
const { investigation } = opened;
const evidence = wholeEvidence(investigation);
const gaps = gapsOf(investigation, evidence);

const reader = readAsReader();
const path = (query = '') => `${reader.address}/el-mencho-cjng/sources?lang=en${query}`;
const rowOf = (id: string) => reader.page.locator(`[id="${id}"]`);
const inList = () => reader.page.locator('#_all tbody tr');

/** What a link into the network selects. */
async function litBy(href: string | null): Promise<string[]> {
	const query = new URL(href ?? '', reader.address).searchParams;
	return (query.get('select') ?? '').split(',').filter((each) => each !== '');
}

describe('a sceptical editor', () => {
	it('comes from the overview, and is told what is missing in the numbers of the core', async () => {
		await reader.open();
		await reader.page.getByRole('link', { name: 'Sources, and what rests on them' }).click();
		await reader.page.getByRole('heading', { level: 1, name: 'Sources, and what rests on them' }).waitFor();
		for (const { id, lacking, among } of gaps) {
			const row = await reader.page.locator(`[data-gap="${id}"]`).innerText();
			expect(row).toContain(lacking.length === 0 ? 'None' : `${lacking.length} of ${among}`);
		}
		expect(await inList().count()).toBe(investigation.sources.length);
		for (const { id, alone } of rankSources(investigation, evidence).slice(0, 5)) {
			const cells = await rowOf(id).locator('strong').allTextContents();
			expect(cells[1]).toBe(String(alone.length));
		}
	});

	it('opens the network with exactly those lit that a row names', async () => {
		const gap: GapId = 'contested';
		const wanted = gaps.find(({ id }) => id === gap)?.lacking.map(({ id }) => id) ?? [];
		await reader.page.goto(path());
		const link = reader.page.locator(`[data-gap="${gap}"]`).getByRole('link', { name: /^Light/ });
		const lit = await litBy(await link.getAttribute('href'));
		expect(lit).toEqual(wanted.map((id) => `relationship:${id}`));
		await link.click();
		await reader.page.locator('.canvas').waitFor();
		await reader.page.getByRole('heading', { level: 2, name: `${lit.length} things selected` }).waitFor();
		expect(new Set(await litBy(await reader.query()))).toEqual(new Set(lit));
	});

	it('goes from what is missing to the list of it, and from a row there to that one thing', async () => {
		await reader.page.goto(path());
		await reader.page
			.locator('[data-gap="contested"]')
			.getByRole('link', { name: /^List them/ })
			.click();
		const rows = reader.page.locator('#_todo tbody tr');
		const wanted = gaps.find(({ id }) => id === 'contested')?.lacking ?? [];
		await expect.poll(() => rows.count()).toBe(wanted.length);
		const href = await rows
			.first()
			.getByRole('link', { name: /^Light it/ })
			.getAttribute('href');
		expect(await litBy(href)).toHaveLength(1);
	});

	it('opens the network without a source', async () => {
		await reader.page.goto(path('#briefing-article'));
		await rowOf('briefing-article')
			.getByRole('link', { name: /^The network without it/ })
			.click();
		await reader.page
			.getByRole('heading', { name: /^Without/ })
			.first()
			.waitFor();
		expect(new URL(reader.page.url()).searchParams.get('without')).toBe('briefing-article');
	});

	it('comes from a note to its source', async () => {
		await reader.open(`?select=relationship:${investigation.relationships[0]?.id}`);
		const link = reader.page.getByRole('link', { name: 'In the list of sources' }).first();
		await link.click();
		await reader.page.getByRole('heading', { level: 1 }).waitFor();
		const id = new URL(reader.page.url()).hash.slice(1);
		expect(lookup(investigation).sources.has(id)).toBe(true);
		await rowOf(id).waitFor();
	});

	it('narrows and sorts by column with the keyboard alone', async () => {
		await reader.page.goto(path());
		await reader.page.getByRole('textbox', { name: 'Narrow by: Title' }).focus();
		await reader.page.keyboard.type('treasury');
		await reader.page.keyboard.press('Enter');
		await reader.page.waitForURL(/title=treasury/);
		const titled = investigation.sources.filter(({ title }) => /treasury/i.test(title));
		expect(await inList().count()).toBe(titled.length);
		await reader.page.getByRole('combobox', { name: 'Narrow by: Kind' }).focus();
		await reader.page.keyboard.type('Gov');
		await reader.page.keyboard.press('Tab');
		await reader.page.getByRole('button', { name: 'Narrow the list' }).first().focus();
		await reader.page.keyboard.press('Enter');
		await reader.page.waitForURL(/kind=government/);
		const kept = titled.filter(({ kind }) => kind === 'government');
		expect(await inList().count()).toBe(kept.length);
		await reader.page.getByRole('link', { name: 'Published', exact: true }).focus();
		await reader.page.keyboard.press('Enter');
		await reader.page.waitForURL(/sort=published/);
		expect(await reader.page.locator('[aria-sort="ascending"]').innerText()).toContain('Published');
		expect(await inList().count()).toBe(kept.length);
		await reader.page.getByRole('link', { name: 'Show all again' }).click();
		await expect.poll(() => inList().count()).toBe(investigation.sources.length);
	});

	it('goes from a bar of the timeline to what was published then; what is undated is counted', async () => {
		await reader.page.goto(path());
		const bars = reader.page.locator('#_published li a');
		const words = (await bars.last().innerText()).trim();
		await bars.last().focus();
		await reader.page.keyboard.press('Enter');
		await reader.page.waitForURL(/published=/);
		expect(words).toContain(`: ${await inList().count()} source`);
		const undated = gaps.find(({ id }) => id === 'undated')?.lacking.length;
		await reader.page.getByRole('link', { name: `${undated} sources bear no date` }).click();
		await expect.poll(() => inList().count()).toBe(undated);
	});
});

it('needs no script, and says the same in Spanish', async () => {
	const page = await reader.newPage({ javaScriptEnabled: false });
	await page.goto(`${reader.address}/el-mencho-cjng/sources?lang=es`);
	expect(await page.locator('h1').innerText()).toBe('Las fuentes y lo que se apoya en ellas');
	expect(await page.locator('#_all tbody tr').count()).toBe(investigation.sources.length);
	await page.close();
});

it('a list is to be had as a spreadsheet, as it is asked for', async () => {
	const answer = await fetch(
		`${reader.address}/el-mencho-cjng/sources.csv?lang=en&kind=government&sort=-rests`
	);
	expect(answer.headers.get('content-type')).toContain('text/csv');
	const lines = (await answer.text()).trim().split('\r\n');
	const kept = investigation.sources.filter(({ kind }) => kind === 'government');
	expect(lines).toHaveLength(kept.length + 1);
});

it.each(['en', 'es'])(
	'all sources are to be had as a bibliography, by a link for each format (%s)',
	async (lang) => {
		await reader.page.goto(`${reader.address}/el-mencho-cjng/sources?lang=${lang}`);
		const before = lang === 'en' ? 'All sources as' : 'Todas las fuentes en';
		for (const format of ['CSL-JSON', 'BibTeX', 'RIS', lang === 'en' ? 'Plain text' : 'Texto sin formato']) {
			const href = await reader.page
				.getByRole('link', { name: `${before} ${format}`, exact: true })
				.getAttribute('href');
			const answer = await fetch(new URL(href ?? '', reader.address));
			expect(answer.status).toBe(200);
			expect(answer.headers.get('content-disposition')).toMatch(
				new RegExp(`filename="el-mencho-cjng-sources-${lang}\\.(json|bib|ris|txt)"`)
			);
			const text = await answer.text();
			const { address = '' } = investigation.sources[0] ?? {};
			expect(text).toContain(address);
		}
	}
);

it('no bibliography is made in a format that there is not', async () => {
	expect((await fetch(`${reader.address}/el-mencho-cjng/bibliography.exe`)).status).toBe(404);
	expect((await fetch(`${reader.address}/nothing/bibliography.bib`)).status).toBe(404);
});

describe.each([
	['light', 1440, 'en', 'el-mencho-cjng'],
	['dark', 1440, 'es', 'teaching-example'],
	['light', 390, 'es', 'el-mencho-cjng'],
	['dark', 390, 'en', 'teaching-example']
] as const)('%s, %i wide, %s', (colorScheme, width, language, id) => {
	it('axe finds nothing, and nothing is wider than the screen', async () => {
		await reader.page.setViewportSize({ width, height: 844 });
		await reader.page.emulateMedia({ colorScheme });
		await reader.page.goto(`${reader.address}/${id}/sources?lang=${language}&sort=-alone`);
		await reader.page.evaluate(axe.source);
		const { violations } = await reader.page.evaluate(() => window.axe.run());
		expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
		expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	});
});

it('is told where there is no such investigation', async () => {
	expect((await fetch(`${reader.address}/nothing/sources`)).status).toBe(404);
});
