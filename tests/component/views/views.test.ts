import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Language } from '$lib/model';
import { openStore, readAlbum, writeTrace, type View } from '$lib/view';
import { entitySelection, expectAccessible, listenToConsole, show } from '../support/panel';
import Keeping from '../support/Keeping.svelte';
import { network } from '../panels/records';

let silent: () => void;
beforeEach(() => {
	localStorage.clear();
	sessionStorage.clear();
	silent = listenToConsole();
});
afterEach(() => silent());

const lit: Partial<View> = { spotlight: { centre: ['a'], depth: 1 } };
const open = async (change: Partial<View> = {}, theme: 'light' | 'dark' = 'light') => {
	const shown = await show(network, change, theme, Keeping);
	await expect.poll(() => shown.workspace.album).not.toBeNull();
	return shown;
};
const dialog = () => page.getByRole('dialog');
const button = (name: string | RegExp) => dialog().getByRole('button', { name });
const said = () => dialog().getByRole('status');
const kept = () => readAlbum(openStore(localStorage), 'test').views;

/** Names what is seen by the keyboard. */
async function save(name: string) {
	await userEvent.keyboard('{Control>}s{/Control}');
	await expect.poll(() => document.activeElement?.tagName).toBe('INPUT');
	await userEvent.keyboard(name);
	await userEvent.keyboard('{Enter}');
	await expect.element(said()).toHaveTextContent(`“${name}”`);
}

async function choose(text: string) {
	const chooser = () => document.querySelector<HTMLInputElement>('dialog input[type=file]');
	await expect.poll(chooser).not.toBeNull();
	const input = chooser();
	const files = new DataTransfer();
	files.items.add(new File([text], 'views.json', { type: 'application/json' }));
	if (input) input.files = files.files;
	input?.dispatchEvent(new Event('change', { bubbles: true }));
}

const file = (views: unknown[], rest: object = {}) =>
	JSON.stringify({ format: 'sourceline-views', version: 1, investigation: 'test', views, ...rest });

describe('named views', () => {
	test.each<[Language, 'light' | 'dark']>([
		['en', 'light'],
		['es', 'dark']
	])('begin with what they are for, in %s, %s', async (language, theme) => {
		await open({ language }, theme);
		await userEvent.keyboard('g');
		await expect
			.element(dialog())
			.toHaveTextContent(language === 'en' ? 'not named a view' : 'Aún no ha puesto');
		await expect
			.poll(() => (document.activeElement as HTMLInputElement).value)
			.toBe(language === 'en' ? 'The whole network' : 'Toda la red');
		await expectAccessible(dialog().element());
	});

	test('are saved, renamed, replaced and deleted by the keyboard, and each can be taken back', async () => {
		const { workspace } = await open(lit);
		await save('First');
		expect(kept()).toMatchObject([{ name: 'First', query: 'v=1&spotlight=a&depth=1' }]);
		await expectAccessible(dialog().element());
		await expect.element(dialog()).toHaveTextContent('Spotlight on A, 1 step.');
		await expect.element(dialog()).toHaveTextContent('This is what you see now');

		(button('Rename: First').element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}Second{Enter}');
		await expect.element(said()).toHaveTextContent('It is called “Second” now.');
		expect(document.activeElement?.getAttribute('aria-label')).toBe('Rename: Second');
		await userEvent.click(button('Undo'));
		expect(kept()[0]?.name).toBe('First');

		workspace.change({ spotlight: null, layout: 'fcose' });
		await expect
			.element(dialog())
			.toHaveTextContent('Differs from what you see now in: spotlight and arrangement');
		await userEvent.click(button('Replace by what you see now: First'));
		expect(kept()[0]?.query).toBe('v=1&layout=fcose');
		await userEvent.click(button('Undo'));
		expect(kept()[0]?.query).toBe('v=1&spotlight=a&depth=1');

		(button('Delete: First').element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		expect(kept()).toEqual([]);
		await expect.poll(() => document.activeElement?.closest('dialog')).not.toBeNull();
		await userEvent.click(button('Undo'));
		expect(kept()[0]?.name).toBe('First');
		await userEvent.keyboard('{Escape}');
	});

	test('open in one step that can be undone, in the language that is read', async () => {
		const { workspace } = await open({ ...lit, language: 'es' });
		workspace.album?.save('Around A', 'v=1&spotlight=a&depth=1');
		workspace.change({ language: 'en', spotlight: null });
		await userEvent.keyboard('g');
		await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Open: Around A');
		await userEvent.keyboard('{Enter}');
		await expect.poll(() => workspace.view).toMatchObject({ ...lit, language: 'en' });
		expect(workspace.screen.dialog).toBeNull();
		workspace.undo();
		expect(workspace.view.spotlight).toBeNull();
	});

	test('escape leaves a name as it was, and the dialog open', async () => {
		const { workspace } = await open(lit);
		await save('First');
		await userEvent.click(button('Rename: First'));
		await userEvent.keyboard('Other{Escape}');
		await expect.element(button('Open: First')).toBeVisible();
		expect(workspace.screen.dialog).toBe('views');
	});

	test('that another tab changed meanwhile are kept beside what is made of them here, and it is said', async () => {
		await open(lit);
		await save('First');
		await userEvent.click(button('Rename: First'));
		const [[key, text] = ['', '']] = Object.entries(localStorage).filter(([each]) => each.includes(':view:'));
		const theirs = { ...(JSON.parse(text as string) as object), name: 'Theirs', stamp: 'other' };
		localStorage.removeItem(key);
		localStorage.setItem(key.replace(/[^:]+$/, 'other'), JSON.stringify(theirs));
		dispatchEvent(new StorageEvent('storage'));
		await userEvent.keyboard('Ours{Enter}');
		await expect.element(said()).toHaveTextContent('Another tab changed that view meanwhile. Both are kept');
		expect(
			kept()
				.map(({ name }) => name)
				.sort()
		).toEqual(['Ours', 'Theirs']);
	});

	test('say what the browser would not keep, and what it keeps that cannot be read', async () => {
		localStorage.setItem('sourceline:view:test:x:y', '{half');
		await open(lit);
		await userEvent.keyboard('g');
		await expect.element(dialog()).toHaveTextContent('1 entry in this browser’s storage cannot be read.');
		const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		await save('First');
		await expect
			.element(dialog())
			.toHaveTextContent('Not kept: this browser refuses, or its storage is full.');
		full.mockRestore();
		expect(localStorage.getItem('sourceline:view:test:x:y')).toBe('{half');
	});
});

describe('a file of named views', () => {
	test('is taken in beside what is there, with what is wrong in it and in its views', async () => {
		await open();
		await userEvent.keyboard('g');
		await choose(file([{ name: 'Here', address: 'v=1&spotlight=nobody&depth=1' }, { address: '' }, 7]));
		await expect.element(said()).toHaveTextContent('1 view was taken in: “Here”.');
		const problems = dialog().getByRole('alert');
		await expect.element(problems).toHaveTextContent('View 2: it has no name; it was left out.');
		await expect.element(problems).toHaveTextContent('View 3: it is no record');
		await expect.element(dialog()).toHaveTextContent('there is no “nobody” here');
		await expectAccessible(dialog().element());
		await userEvent.click(button('Undo'));
		expect(kept()).toEqual([]);
	});

	test('of another investigation, or none at all, is refused in words', async () => {
		await open();
		await userEvent.keyboard('g');
		await choose(file([], { investigation: 'elsewhere' }));
		await expect.element(dialog()).toHaveTextContent('views of another investigation (elsewhere)');
		await choose('\u0000');
		await expect.element(dialog()).toHaveTextContent('The file is not JSON.');
	});
});

describe('where a tab was', () => {
	const trace = { tab: 'gone', seen: new Date().toISOString(), query: 'v=1&spotlight=a&depth=1' };
	const leave = () => writeTrace(openStore(localStorage), 'test', { ...trace, left: false, declined: false });

	test('is offered on the opening picture, and gone on with in one step', async () => {
		leave();
		const { workspace } = await open();
		const notice = page.getByRole('region', { name: 'Where you were' });
		await expect.element(notice).toHaveTextContent('Spotlight on A, 1 step.');
		await expectAccessible(notice.element());
		await userEvent.click(notice.getByRole('button', { name: 'Go on' }));
		expect(workspace.view.spotlight).toEqual(lit.spotlight);
		await expect.poll(() => document.querySelector('[aria-label="Where you were"]')).toBeNull();
		workspace.undo();
		expect(workspace.view.spotlight).toBeNull();
	});

	test('is not offered twice once declined, but stays in the list', async () => {
		leave();
		const first = await open();
		await userEvent.click(page.getByRole('button', { name: 'Not now' }));
		await expect.poll(() => document.querySelector('[aria-label="Where you were"]')).toBeNull();
		await userEvent.keyboard('g');
		await expect.element(dialog()).toHaveTextContent('Spotlight on A, 1 step.');
		await userEvent.click(button(/^Go on where you were/));
		expect(first.workspace.view.spotlight).toEqual(lit.spotlight);
	});

	test('is not in the way of a link, nor of a selection that one has made', async () => {
		leave();
		await open({ selection: entitySelection('b') });
		await new Promise((resolve) => setTimeout(resolve, 300));
		expect(document.querySelector('[aria-label="Where you were"]')).toBeNull();
	});
});
