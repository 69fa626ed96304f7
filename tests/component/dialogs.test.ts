import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actions, type Action } from '$lib/ui/actions';
import { openMenuOn } from '$lib/ui/menu/openMenu';
import type { View } from '$lib/view';
import { entitySelection, expectAccessible, listenToConsole, show } from './support/panel';
import Tools from './support/Tools.svelte';
import { network } from './panels/records';

let silent: () => void;
beforeEach(() => {
	silent = listenToConsole();
});
afterEach(() => silent());

const open = (change: Partial<View> = {}) => show(network, change, 'light', Tools);
const dialog = () => page.getByRole('dialog');
const options = () =>
	[...document.querySelectorAll('dialog [role="option"]')].map((each) => each.textContent?.trim());
const items = () =>
	[...document.querySelectorAll('[role="menuitem"]')].map((each) => each.firstElementChild?.textContent);
const focused = () => document.activeElement?.firstElementChild?.textContent;

describe('the command palette', () => {
	test('offers what can be done now, narrows as one types, does it, and hands the focus back', async () => {
		const { workspace } = await open({ selection: entitySelection('a') });
		const before = page.getByRole('button', { name: 'Put in the spotlight' }).element() as HTMLElement;
		before.focus();
		await userEvent.keyboard('{Control>}k{/Control}');
		await expect.element(dialog()).toBeVisible();
		await expectAccessible(dialog().element());
		expect(options().join()).not.toContain('Undo');
		await userEvent.keyboard('spot');
		await expect.poll(options).toEqual([expect.stringContaining('Put the selection in the spotlight')]);
		await userEvent.keyboard('{Enter}');
		await expect.poll(() => workspace.view.spotlight?.centre).toEqual(['a']);
		expect(document.querySelector('dialog')).toBeNull();
	});

	test('finds entities by name, and shows the one that is chosen', async () => {
		const { workspace } = await open();
		await userEvent.keyboard('{Control>}k{/Control}');
		await expect.element(dialog()).toBeVisible();
		await userEvent.keyboard('tapal');
		await expect.poll(options).toEqual([expect.stringContaining('Tapalpa')]);
		await userEvent.keyboard('{Enter}');
		await expect.poll(() => workspace.view.selection).toEqual([{ kind: 'entity', id: 'place' }]);
	});

	test('opens from within a field too, and Escape leaves everything as it was', async () => {
		const { workspace } = await open();
		await userEvent.keyboard('/');
		const field = document.activeElement;
		await userEvent.keyboard('{Control>}k{/Control}');
		await expect.element(dialog()).toBeVisible();
		await userEvent.keyboard('zzzz');
		await expect.element(dialog()).toHaveTextContent('No command or entity of that name.');
		await userEvent.keyboard('{Escape}');
		await expect.poll(() => workspace.screen.dialog).toBeNull();
		await expect.poll(() => document.activeElement).toBe(field);
	});
});

describe('the shortcut sheet', () => {
	test('lists every action that has keys, in either language', async () => {
		const { workspace } = await open();
		await userEvent.keyboard('?');
		await expect.element(dialog()).toBeVisible();
		await expectAccessible(dialog().element());
		const listed: readonly Action[] = actions;
		for (const language of ['en', 'es'] as const) {
			workspace.change({ language });
			for (const { label } of listed.filter((action) => action.shortcuts.length > 0))
				await expect.element(dialog()).toHaveTextContent(label({}, { locale: language }));
			expect(shortcutsShown()).toContain(language === 'en' ? 'Esc' : 'Mayús');
		}
		await userEvent.keyboard('{Escape}');
		await expect.poll(() => document.querySelector('dialog')).toBeNull();
	});

	test('keeps the keys of the screen from acting beneath it', async () => {
		const { workspace } = await open({ selection: entitySelection('a') });
		await userEvent.keyboard('?');
		await expect.element(dialog()).toBeVisible();
		await userEvent.keyboard('s');
		expect(workspace.view.spotlight).toBeNull();
	});
});

const shortcutsShown = () => [...document.querySelectorAll('kbd')].map((each) => each.textContent);

describe('the context menu', () => {
	test('of a name opens by the keyboard, goes by arrows and letters, and Escape hands the focus back', async () => {
		const { workspace } = await open();
		const name = page.getByRole('button', { name: /^A 3 relationships/ }).element() as HTMLElement;
		name.focus();
		await userEvent.keyboard('{Shift>}{F10}{/Shift}');
		await expect.poll(items).toContain('Put the selection in the spotlight');
		expect(workspace.view.selection).toEqual(entitySelection('a'));
		await expectAccessible(page.getByRole('menu').element());
		expect(page.getByRole('menu').element().getAttribute('aria-label')).toBe('Actions for A');
		expect(focused()).toBe(items()[0]);
		await userEvent.keyboard('{ArrowUp}');
		expect(focused()).toBe(items().at(-1));
		await userEvent.keyboard('{Home}h');
		expect(focused()).toBe('Hide the selection');
		await userEvent.keyboard('{Escape}');
		await expect.poll(items).toEqual([]);
		await expect.poll(() => document.activeElement?.tagName).toBe('H2');
	});

	test('of a name opens by the right button, and does what is chosen', async () => {
		const { workspace } = await open();
		await userEvent.click(page.getByRole('button', { name: /^A 3 relationships/ }), { button: 'right' });
		await expect.poll(items).toContain('Hide the selection');
		await userEvent.click(page.getByRole('menuitem', { name: 'Hide the selection' }));
		await expect.poll(() => workspace.view.hidden).toEqual(['a']);
		expect(items()).toEqual([]);
	});

	test('keeps several that are selected, and of the ground offers what concerns the picture', async () => {
		const selection = [...entitySelection('a'), ...entitySelection('b')];
		const { workspace } = await open({ selection });
		openMenuOn(workspace, { kind: 'entity', id: 'b' }, [100, 100]);
		await expect.poll(items).toContain('Start from the selection: keep only it');
		expect(workspace.view.selection).toEqual(selection);
		await userEvent.keyboard('{ArrowDown}{Tab}');
		await expect.poll(items).toEqual([]);
		openMenuOn(workspace, null, [100, 100]);
		await expect.poll(items).toContain('Fit the picture into the window');
		expect(items()).not.toContain('Hide the selection');
	});

	test('stays within the window', async () => {
		const { workspace } = await open({ selection: entitySelection('a') });
		openMenuOn(workspace, { kind: 'entity', id: 'a' }, [innerWidth - 1, innerHeight - 1]);
		await expect.poll(items).not.toEqual([]);
		const box = page.getByRole('menu').element().getBoundingClientRect();
		expect(box.right).toBeLessThanOrEqual(innerWidth);
		expect(box.bottom).toBeLessThanOrEqual(innerHeight);
	});
});

test('what is hidden one by one, or alone kept, leaves the picture and comes back by undo', async () => {
	const { workspace } = await open({ selection: entitySelection('a') });
	await userEvent.keyboard('h');
	expect(workspace.picture.nodes.map(({ id }) => id)).not.toContain('a');
	expect(workspace.view.selection).toEqual([]);
	workspace.undo();
	workspace.change({ selection: [{ kind: 'relationship', id: 'at' }] });
	await userEvent.keyboard('o');
	expect(workspace.view.only).toEqual(['a', 'place']);
});
