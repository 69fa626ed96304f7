import type { Investigation } from '$lib/model';
import { Workspace } from '$lib/state';
import { cssVariables, type Theme } from '$lib/theme';
import { TableState } from '$lib/ui/table';
import { openingView, type View } from '$lib/view';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { readCsv } from '../../support/csv';
import { entity, investigation, note, relationship, source } from '../../support/records';
import { network } from '../panels/records';
import { expectAccessible, listenToConsole } from '../support/panel';
import Screen from '../support/Table.svelte';

let silent: () => void;
beforeEach(() => {
	silent = listenToConsole();
});
afterEach(() => {
	vi.restoreAllMocks();
	silent();
});

/** Shows the tables of a View on an investigation. */
async function show(records: Investigation, change: Partial<View> = {}, theme: Theme = 'light') {
	document.documentElement.lang = change.language ?? 'en';
	document.documentElement.dataset.theme = theme;
	document.documentElement.style.cssText = cssVariables(theme);
	const workspace = new Workspace(records, { ...openingView('en'), ...change });
	const kept = new TableState();
	const { container } = await render(Screen, { workspace, kept });
	const rows = () => [...container.querySelectorAll<HTMLElement>('tbody tr[aria-rowindex]')];
	const names = () => rows().map((row) => row.querySelector('th')?.textContent?.trim());
	const chosen = () =>
		rows()
			.filter((row) => row.ariaSelected === 'true')
			.map((row) => row.querySelector('th')?.textContent?.trim());
	return { workspace, kept, container, rows, names, chosen };
}

const tab = (name: string | RegExp) => page.getByRole('tab', { name });
const heading = (name: string) => page.getByRole('columnheader', { name });
const focused = () => document.activeElement?.textContent?.trim();

const count = 10_000;
const many = investigation({
	sources: [source('s')],
	entities: Array.from({ length: count }, (_, i) => entity(`e${String(i).padStart(5, '0')}`)),
	relationships: Array.from({ length: count - 1 }, (_, i) =>
		relationship(`r${i}`, [note('s', { id: `n${i}` })], {
			subject: `e${String(i).padStart(5, '0')}`,
			object: `e${String(i + 1).padStart(5, '0')}`
		})
	)
});

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
	test.each([/Entities/, /Relationships/, /Details/, /Sources/])('everyone can use %s', async (name) => {
		const { container } = await show(network, { selection: [{ kind: 'entity', id: 'a' }] }, theme);
		await userEvent.click(tab(name));
		await expectAccessible(container);
	});
});

test('each table says how much it holds, and its headings are in the language of the reader', async () => {
	const { container } = await show(network, { language: 'es' });
	const tabs = [...container.querySelectorAll('[role=tab]')].map((each) => each.textContent?.trim());
	expect(tabs).toEqual(['Entidades 4', 'Relaciones 3', 'Datos 1', 'Fuentes 4']);
	expect(container.querySelector('thead')?.textContent).toContain('Orígenes independientes');
});

test('the tabs are one stop, and arrows go between them', async () => {
	const { kept } = await show(network);
	await userEvent.click(tab(/Entities/));
	await userEvent.keyboard('{ArrowLeft}');
	expect([kept.tab, focused()]).toEqual(['sources', 'Sources 4']);
	await userEvent.keyboard('{ArrowRight}{ArrowRight}');
	expect(kept.tab).toBe('relationships');
});

test('a heading sorts up, then down, then not at all, and says so', async () => {
	const { names } = await show(network);
	const asRecorded = names();
	await userEvent.click(heading('Relationships shown').getByRole('button'));
	await expect.element(heading('Relationships shown')).toHaveAttribute('aria-sort', 'ascending');
	expect(names()).toEqual(['ALONE', 'Tapalpa', 'B', 'A']);
	await userEvent.click(heading('Relationships shown').getByRole('button'));
	await expect.element(heading('Relationships shown')).toHaveAttribute('aria-sort', 'descending');
	expect(names()[0]).toBe('A');
	await userEvent.click(heading('Relationships shown').getByRole('button'));
	await expect.element(heading('Relationships shown')).toHaveAttribute('aria-sort', 'none');
	expect(names()).toEqual(asRecorded);
});

test('words narrow every table at once, and a table left empty says why and how to go back', async () => {
	const { names, container } = await show(network);
	await userEvent.fill(page.getByRole('searchbox'), 'tápalpa');
	expect(names()).toEqual(['Tapalpa']);
	await expect.element(page.getByRole('status')).toHaveTextContent('1 of 4 rows');
	await expect.element(tab(/Relationships/)).toHaveTextContent('Relationships 2');
	await userEvent.fill(page.getByRole('searchbox'), 'nowhere');
	expect(container.textContent).toContain('No row holds “nowhere”.');
	await expectAccessible(container);
	await userEvent.click(page.getByRole('button', { name: 'Clear the search' }));
	expect(names()).toHaveLength(4);
});

test('a View with nothing in it says so, and shows everything again', async () => {
	const { names, container } = await show(network, { only: [] });
	expect(container.textContent).toContain('In this View there is nothing to list here.');
	await expectAccessible(container);
	await userEvent.click(page.getByRole('button', { name: 'Bring everything back' }));
	expect(names()).toHaveLength(4);
});

describe('the selection', () => {
	test('is made by a row, and added to with Control or Shift', async () => {
		const { workspace, rows, chosen } = await show(network);
		await userEvent.click(rows()[0]?.querySelector('td') ?? document.body);
		expect(workspace.view.selection).toEqual([{ kind: 'entity', id: 'a' }]);
		await userEvent.click(rows()[1]?.querySelector('td') ?? document.body, { modifiers: ['Control'] });
		await userEvent.click(rows()[2]?.querySelector('td') ?? document.body, { modifiers: ['Shift'] });
		expect(workspace.view.selection.map(({ id }) => id)).toEqual(['a', 'b', 'place']);
		expect(chosen()).toEqual(['A', 'B', 'Tapalpa']);
		await userEvent.click(rows()[1]?.querySelector('td') ?? document.body, { modifiers: ['Control'] });
		expect(chosen()).toEqual(['A', 'Tapalpa']);
	});

	test('made elsewhere turns to the table that holds it, and leaves the focus where it is', async () => {
		const { workspace, kept, chosen } = await show(network);
		workspace.select({ kind: 'relationship', id: 'founding' });
		await expect.poll(() => kept.tab).toBe('relationships');
		await expect.poll(chosen).toEqual(['A']);
		workspace.select({ kind: 'relationship', id: 'a/age' });
		await expect.poll(() => kept.tab).toBe('properties');
		workspace.select({ kind: 'bundle', id: 'a~b' });
		await expect.poll(() => kept.tab).toBe('relationships');
		await expect.poll(chosen).toEqual(['A', 'A']);
		expect(document.activeElement).toBe(document.body);
	});

	test('made elsewhere in a long table comes into sight', async () => {
		const { workspace, chosen, container } = await show(many);
		workspace.select({ kind: 'entity', id: 'e07000' });
		await expect.poll(chosen).toEqual(['E07000']);
		const row = container.querySelector('tr[aria-selected=true]')?.getBoundingClientRect();
		const box = container.querySelector('.scroll')?.getBoundingClientRect();
		expect(row && box && row.top > box.top && row.bottom < box.bottom).toBe(true);
	});
});

describe('by keyboard', () => {
	test('the grid is one stop; arrows, Home and End walk it, Enter opens, Space adds', async () => {
		const { workspace, container, rows } = await show(network);
		expect(container.querySelectorAll('[role=grid] [tabindex="0"]')).toHaveLength(1);
		page.getByRole('button', { name: /CSV/ }).element().focus();
		await userEvent.keyboard('{Tab}');
		expect(document.activeElement).toBe(rows()[0]?.querySelector('th'));
		await userEvent.keyboard('{ArrowDown}{ArrowRight}');
		expect(focused()).toBe('Person');
		await userEvent.keyboard('{Enter}');
		expect(workspace.view.selection).toEqual([{ kind: 'entity', id: 'b' }]);
		await userEvent.keyboard('{ArrowDown}{Home} ');
		expect(workspace.view.selection.map(({ id }) => id)).toEqual(['b', 'place']);
		expect(focused()).toBe('Tapalpa');
		await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowUp}');
		expect(document.activeElement?.closest('th')?.role).toBe('columnheader');
		await userEvent.keyboard('{Enter}');
		await expect.element(heading('Name')).toHaveAttribute('aria-sort', 'ascending');
		await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
		expect(focused()).toBe('CSV');
	});

	test('a long table is walked to its end and back, the focus never lost', async () => {
		const { rows } = await show(many);
		rows()[0]?.querySelector('th')?.focus();
		await userEvent.keyboard('{PageDown}');
		const paged = Number(focused()?.slice(1));
		expect(paged).toBeGreaterThan(4);
		await userEvent.keyboard('{Control>}{End}{/Control}{Home}');
		await expect.poll(focused).toBe('E09999');
		expect(document.activeElement?.parentElement?.ariaRowIndex).toBe('10001');
		await userEvent.keyboard('{PageUp}');
		await expect.poll(focused).toBe(`E0${9999 - paged}`);
		await userEvent.keyboard('{Control>}{Home}{/Control}');
		await expect.poll(focused).toBe('E00000');
	});

	test('a focus that is scrolled out of sight is still there', async () => {
		const { rows, container } = await show(many);
		rows()[2]?.querySelector('th')?.focus();
		container.querySelector('.scroll')?.scrollTo(0, 200_000);
		await expect.poll(() => Number(rows()[2]?.ariaRowIndex)).toBeGreaterThan(4000);
		expect(focused()).toBe('E00002');
		await userEvent.keyboard('{ArrowDown}');
		await expect.poll(focused).toBe('E00003');
		expect(rows().length).toBeLessThan(60);
	});
});

test('of ten thousand rows only some dozens are drawn, each where it belongs', async () => {
	const { rows, container } = await show(many);
	expect(container.querySelector('[role=grid]')?.getAttribute('aria-rowcount')).toBe('10001');
	expect(rows().length).toBeLessThan(60);
	const scroller = container.querySelector('.scroll');
	if (!scroller) throw new Error('a table is shown');
	const rowHeight = rows()[0]?.offsetHeight ?? 0;
	expect(scroller.scrollHeight).toBeGreaterThan(rowHeight * count);
	for (const top of [100_000, 439_000, 0, 250_000]) {
		scroller.scrollTo(0, top);
		const wanted = `E${String(Math.ceil(top / rowHeight) + 2).padStart(5, '0')}`;
		await expect.poll(() => rows().some((row) => row.textContent?.includes(wanted))).toBe(true);
		const box = scroller.getBoundingClientRect();
		const row = rows()
			.find((each) => each.textContent?.includes(wanted))
			?.getBoundingClientRect();
		expect(row && row.top >= box.top && row.bottom <= box.bottom).toBe(true);
		expect(rows().length).toBeLessThan(60);
	}
});

test('on paper every row stands, and a line says how many', async () => {
	const { rows, container } = await show(many);
	window.dispatchEvent(new Event('beforeprint'));
	expect(rows()).toHaveLength(2000);
	expect(container.textContent).toContain('The first 2,000 of 10,000 rows are printed.');
	window.dispatchEvent(new Event('afterprint'));
	await expect.poll(() => rows().length).toBeLessThan(60);
});

test('what is shown is what the CSV holds: narrowed, sorted, safe', async () => {
	const hostile = investigation({
		sources: [source('s')],
		entities: ['b', 'a'].map((id) => entity(id, { name: { en: `=cmd("${id}"),`, es: id } })),
		relationships: [relationship('tie', [note('s')])]
	});
	let saved: Blob | undefined;
	let name = '';
	vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
		saved = blob as Blob;
		return 'blob:nothing';
	});
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
		name = this.download;
	});
	await show(hostile);
	await userEvent.click(heading('Name').getByRole('button'));
	await userEvent.click(page.getByRole('button', { name: 'Download this table as CSV' }));
	expect(name).toBe('test-entities-en.csv');
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await saved?.arrayBuffer());
	expect(text.startsWith('\uFEFF')).toBe(true);
	expect(readCsv(text).map(([first]) => first)).toEqual(['Name', `'=cmd("a"),`, `'=cmd("b"),`]);
});

test('a source leads to its address, in a tab of its own', async () => {
	const { rows, container } = await show(network);
	await userEvent.click(tab(/Sources/));
	const links = [...container.querySelectorAll<HTMLAnchorElement>('td a')];
	expect(links.map(({ href, rel }) => [href, rel])).toEqual([
		['https://example.org/a', 'noopener noreferrer'],
		['https://example.mx/nota', 'noopener noreferrer']
	]);
	const followed = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
	const row = rows().find((each) => each.querySelector('a') !== null);
	row?.querySelector('th')?.focus();
	await userEvent.keyboard('{Enter}');
	expect(followed).not.toHaveBeenCalled();
	await userEvent.keyboard('{End}{Enter}');
	expect(followed).toHaveBeenCalledOnce();
});

test('on a phone the first column stays while the others pass by, and nothing widens the page', async () => {
	await page.viewport(390, 844);
	const { container, rows } = await show(network);
	await userEvent.click(tab(/Relationships/));
	const scroller = container.querySelector('.scroll');
	scroller?.scrollTo(400, 0);
	const first = rows()[0]?.querySelector('th')?.getBoundingClientRect();
	expect(first?.left).toBe(0);
	expect(first?.width).toBeLessThan(200);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
	await expectAccessible(container);
	await page.viewport(1000, 700);
});

describe('a row of the table of sources', () => {
	const records = investigation({
		sources: [source('first'), source('second'), source('silent')],
		entities: [entity('a'), entity('b'), entity('c')],
		relationships: [
			relationship('one', [note('first', { id: 'n1' })]),
			relationship('two', [note('first', { id: 'n2' }), note('second', { id: 'n3' })], { object: 'c' }),
			relationship(
				'three',
				[note('second', { id: 'n4' }), note('silent', { id: 'n5', stance: 'mentions' })],
				{
					subject: 'b',
					object: 'c'
				}
			)
		]
	});
	const selectedIds = (workspace: Workspace) => workspace.view.selection.map(({ id }) => id).sort();

	test('selects what rests on the source, in one step, and the table stays', async () => {
		const { workspace, chosen } = await show(records);
		await userEvent.click(tab(/^Sources/));
		await expect.element(page.getByText('Press a source to select what rests on it.')).toBeVisible();
		await userEvent.click(page.getByRole('rowheader', { name: 'first' }));
		expect(selectedIds(workspace)).toEqual(['one', 'two']);
		await expect.poll(chosen).toEqual(['first']);
		await expect.element(tab(/^Sources/)).toHaveAttribute('aria-selected', 'true');
		workspace.undo();
		expect(workspace.view.selection).toEqual([]);
	});

	test('joins and leaves the selection with the space bar; a source nothing rests on selects nothing', async () => {
		const { workspace } = await show(records);
		await userEvent.click(tab(/^Sources/));
		await userEvent.click(page.getByRole('rowheader', { name: 'first' }));
		await userEvent.keyboard('{ArrowDown} ');
		expect(selectedIds(workspace)).toEqual(['one', 'three', 'two']);
		await userEvent.keyboard(' ');
		expect(selectedIds(workspace)).toEqual(['one']);
		await userEvent.click(page.getByRole('rowheader', { name: 'silent' }));
		expect(selectedIds(workspace)).toEqual(['one']);
	});
});
