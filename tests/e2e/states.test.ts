import axe from 'axe-core';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { readAsReader } from '../support/reader';
import { phone } from '../support/touch';

let folder: string | undefined;
const reader = readAsReader({}, shelfOfAll);
afterAll(() => folder && rm(folder, { recursive: true }));

/** The first investigation, and beside it one that cannot be read. */
async function shelfOfAll(): Promise<string> {
	folder = await mkdtemp(path.join(tmpdir(), 'sourceline-'));
	await cp('graph-data', folder, { recursive: true });
	await mkdir(path.join(folder, 'broken'));
	await writeFile(path.join(folder, 'broken/investigation.yaml'), 'title: [\n');
	return folder;
}

/** What the reader does and what is there then, as a selector; one state follows from the one before it. */
type State = readonly [does: (page: Page) => Promise<unknown>, shown: string];

const press =
	(...keys: readonly string[]) =>
	async (page: Page) => {
		for (const key of keys) {
			await page.keyboard.press(key);
			// A dialog on its way or on its way out hears no other key.
			await page.waitForTimeout(250);
		}
	};
const nothing = () => Promise.resolve();
const click = (selector: string) => (page: Page) => page.locator(selector).click();
/** Takes up a tool on the picture; on a phone they are folded behind one button. */
const takeUp = (name: string): State => {
	const tool = `[aria-label^="${name}"]`;
	return [
		async (page) => {
			if (!(await page.locator(tool).isVisible()))
				await page.getByRole('button', { name: 'More tools' }).click();
			await page.locator(tool).click();
		},
		`${tool}[aria-pressed=true]`
	];
};
const toTab = (index: number): State => [
	click(`[role=tab] >> nth=${index}`),
	`[role=tab][aria-selected=true] >> nth=0`
];
const find = (words: string) => async (page: Page) => {
	await page.locator('input[role=combobox]').fill(words);
};

const pages: readonly (readonly [path: string, ...State[]])[] = [
	[
		'/el-mencho-cjng?v=1&lang=en',
		[nothing, 'aside section'],
		[press('f'), '.side input'],
		[press('f', 't'), '[role=slider]'],
		[press('t', 'b'), '[role=grid]'],
		toTab(1),
		toTab(2),
		toTab(3),
		[press('b', 'c'), '.foot'],
		[press('Escape', 'g'), 'dialog[open]'],
		[press('Escape', 'Control+k'), 'dialog[open]'],
		[press('Escape', '?'), 'dialog[open]'],
		[press('Escape'), '.canvas'],
		takeUp('Select with a box'),
		takeUp('Select with a lasso'),
		[find('helicopter'), '[role=option]'],
		[find('qqqxq'), '.find [role=status]'],
		[(page) => page.context().setOffline(true), 'aside [role=status] p']
	],
	[
		'/el-mencho-cjng?v=1&lang=es&select=entity:el-mencho',
		[nothing, 'aside h2'],
		[press('Shift+F10'), '[role=menu]'],
		[press('Escape', 'x'), '[role=application].pad'],
		[press('ArrowDown'), 'li[aria-current]'],
		[press('x', 'ArrowDown'), '.keys'],
		[press('c'), '.foot']
	],
	['/el-mencho-cjng?v=1&select=relationship:cjng-downed-helicopter', [nothing, 'aside h2']],
	['/broken', [nothing, 'h1']],
	['/', [nothing, 'h1']]
];

/** What axe finds on a page as it stands, once what comes and goes has come and gone. */
async function faults(page: Page): Promise<string[]> {
	await page.evaluate(() =>
		Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})))
	);
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	// A menu is a place of its own while it is open, and holds the focus: it lies in no landmark.
	const { violations } = await page.evaluate(() =>
		window.axe.run({
			resultTypes: ['violations'],
			rules: { region: { enabled: !document.querySelector('[role=menu]') } }
		})
	);
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Every state of every page, in one theme. */
async function visit(page: Page, colorScheme: 'light' | 'dark'): Promise<Record<string, string[]>> {
	const found: Record<string, string[]> = {};
	await page.emulateMedia({ colorScheme });
	for (const [address, ...states] of pages) {
		await page.goto(reader.address + address);
		await page.getByText(/Arranging the network|Ordenando la red/).waitFor({ state: 'hidden' });
		await page.waitForTimeout(1200);
		for (const [index, [does, shown]] of states.entries()) {
			await does(page);
			const there = await page
				.locator(shown)
				.first()
				.waitFor({ state: 'attached', timeout: 8000 })
				.then(
					() => true,
					() => false
				);
			const here = there ? await faults(page) : ['it never came'];
			if (here.length > 0) found[`${address} ${index} ${shown}`] = here;
		}
		await page.context().setOffline(false);
	}
	return found;
}

// A phone by night and a desk by day: what a theme does to contrast does not hang on the width.
describe('axe', () => {
	it('finds nothing in any state at a desk, in the light', { timeout: 120_000 }, async () => {
		expect(await visit(reader.page, 'light')).toEqual({});
	});

	it('finds nothing in any state on a phone, in the dark', { timeout: 120_000 }, async () => {
		const page = await reader.newPage(phone);
		expect(await visit(page, 'dark')).toEqual({});
		await page.close();
	});
});
