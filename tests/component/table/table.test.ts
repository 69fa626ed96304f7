import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readCsv } from '../../support/csv';
import { entity, investigation, note, relationship, source } from '../../support/records';
import { network } from '../panels/records';
import { expectAccessible, listenToConsole } from '../support/panel';
import { focused, heading, show, tab } from './tables';

let silent: () => void;
beforeEach(() => {
	silent = listenToConsole();
});
afterEach(() => {
	vi.restoreAllMocks();
	silent();
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
