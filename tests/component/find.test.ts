import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CanvasPort } from '$lib/state';
import type { View } from '$lib/view';
import { expectAccessible, listenToConsole, show } from './support/panel';
import Tools from './support/Tools.svelte';
import { network } from './panels/records';

let silent: () => void;
beforeEach(() => {
	silent = listenToConsole();
});
afterEach(() => silent());

const open = (change: Partial<View> = {}) => show(network, change, 'light', Tools);
const field = () => page.getByRole('combobox', { name: /Find|Buscar/ }).element() as HTMLInputElement;
const options = () =>
	[...document.querySelectorAll<HTMLElement>('[role="option"]')].filter((each) => each.checkVisibility());
const current = () =>
	document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent?.trim();
const status = () => document.querySelector('.find > [role="status"]')?.textContent?.trim();

/** Types into the field as from anywhere on the page, and waits for what is found. */
async function type(words: string, results = /result/) {
	await userEvent.keyboard('/');
	await userEvent.keyboard(words);
	await expect.poll(status).toMatch(results);
	await expect.poll(() => field().value).toBe(words);
}

/** Stands for the canvas and remembers what was brought into sight. */
function canvas(): CanvasPort & { revealed: string[] } {
	const revealed: string[] = [];
	return {
		revealed,
		fit: () => {},
		reveal: (id) => void revealed.push(id),
		zoomBy: () => {},
		panBy: () => {},
		holdFor: () => {},
		flatten: () => {},
		letGo: () => {},
		camera: () => ({ centre: [0, 0], zoom: 1 })
	};
}

describe('finding', () => {
	test('by the keyboard alone: / leads to it, arrows through what is found, Enter to the picture', async () => {
		const { workspace, container } = await open();
		const port = canvas();
		workspace.canvas = port;
		await type('tapal', /^3 results/);
		expect(document.activeElement).toBe(field());
		expect(field().value).toBe('tapal');
		expect(field().getAttribute('aria-expanded')).toBe('true');
		await expectAccessible(container);
		await userEvent.keyboard('{ArrowDown}');
		expect(current()).toContain('Tapalpa');
		await userEvent.keyboard('{ArrowUp}');
		expect(current()).toBe(options().at(-1)?.textContent?.trim());
		await userEvent.keyboard('{Home}{Enter}');
		expect(workspace.view.selection).toEqual([{ kind: 'entity', id: 'place' }]);
		expect(options()).toEqual([]);
		// What is typed next is for what was found.
		expect(document.activeElement).not.toBe(field());
		await expect.poll(() => port.revealed).toEqual(['place']);
	});

	test('Enter takes the best where no line was chosen; Escape closes, then clears, then lets go', async () => {
		const { workspace } = await open();
		await type('tapalpa', /^3 results/);
		await userEvent.keyboard('{Escape}');
		expect(options()).toEqual([]);
		expect(field().value).toBe('tapalpa');
		await userEvent.keyboard('{ArrowDown}');
		expect(options().length).toBeGreaterThan(0);
		await userEvent.keyboard('{Enter}');
		expect(workspace.view.selection).toEqual([{ kind: 'entity', id: 'place' }]);
		field().focus();
		await expect.poll(() => options().length).toBeGreaterThan(0);
		await userEvent.keyboard('{Escape}{Escape}');
		expect(field().value).toBe('');
		await userEvent.keyboard('{Escape}');
		expect(document.activeElement).not.toBe(field());
	});

	test('keeps the reader’s words when the field is left, and clears them when asked', async () => {
		await open();
		await type('daily');
		field().blur();
		await expect.poll(options).toEqual([]);
		expect(field().value).toBe('daily');
		await userEvent.click(field());
		await expect.poll(() => options().length).toBeGreaterThan(0);
		await userEvent.click(page.getByRole('button', { name: 'Clear the search words' }));
		expect(field().value).toBe('');
		expect(document.activeElement).toBe(field());
	});

	test('groups what it finds, marks the words, and unfolds more of a kind', async () => {
		const { container } = await open();
		await type('reuters');
		expect([...container.querySelectorAll('.heading')].map((each) => each.textContent)).toEqual([
			'Notes and quotes',
			'Sources'
		]);
		expect(container.querySelector('mark')?.textContent).toMatch(/reuters/i);
		await userEvent.keyboard('{Escape}{Escape}{Escape}');
		await type('lo', /6 results/);
		const more = page.getByRole('option', { name: '2 more' });
		expect(options()).toHaveLength(5);
		await userEvent.click(more);
		expect(options()).toHaveLength(6);
		expect(field().value).toBe('lo');
	});

	test('says so where nothing is found', async () => {
		const { text, container } = await open();
		await type('zzzz', /^0 results/);
		expect(text()).toContain('Nothing found for “zzzz”.');
		await expectAccessible(container);
	});

	test('speaks Spanish', async () => {
		const { text } = await open({ language: 'es' });
		await userEvent.keyboard('/');
		await userEvent.keyboard('posterior');
		await expect.poll(status).toBe('1 resultado');
		expect(text()).toContain('Notas y citas');
	});
});

describe('what is not on the picture', () => {
	test('is marked so; what the reader had hidden is shown again when chosen', async () => {
		const { workspace } = await open({ hidden: ['place'] });
		await type('tapalpa', /^3 results/);
		expect(options()[0]?.textContent).toContain('not on the picture');
		await userEvent.keyboard('{Enter}');
		expect(workspace.view.hidden).toEqual([]);
		expect(workspace.picture.nodes.some(({ id }) => id === 'place')).toBe(true);
		workspace.undo();
		expect(workspace.view.hidden).toEqual(['place']);
	});

	test('joins what was taken in', async () => {
		const { workspace } = await open({ only: ['a', 'b'] });
		await type('tapalpa', /^3 results/);
		await userEvent.keyboard('{Enter}');
		expect(workspace.view.only).toEqual(['a', 'b', 'place']);
	});

	test('is chosen all the same where something else hides it: that is said, with one press to show all', async () => {
		const { workspace, text, container } = await open({ spotlight: { centre: ['b'], depth: 0 } });
		await type('tapalpa', /^3 results/);
		await userEvent.keyboard('{Enter}');
		expect(workspace.view.selection).toEqual([{ kind: 'entity', id: 'place' }]);
		expect(workspace.view.spotlight).not.toBeNull();
		expect(text()).toContain('Tapalpa: not on the picture, because it lies outside the spotlight.');
		await expectAccessible(container);
		await userEvent.click(page.getByRole('button', { name: 'Bring everything back' }).first());
		expect(workspace.view.spotlight).toBeNull();
		await expect.poll(text).not.toContain('because it lies');
		expect(workspace.view.selection).toEqual([{ kind: 'entity', id: 'place' }]);
	});
});

test('on a narrow screen the list is as wide as the screen', async () => {
	await page.viewport(390, 844);
	const { container } = await open();
	await type('lo', /6 results/);
	const box = container.querySelector('.popup')?.getBoundingClientRect();
	expect(box?.left).toBe(8);
	expect(box?.width).toBe(374);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
	await page.viewport(1000, 700);
});

describe('what ties an entity to another', () => {
	test('is asked with a key, answered by a name, and can be undone', async () => {
		const { workspace, container } = await open({ selection: [{ kind: 'entity', id: 'a' }] });
		const before = workspace.view;
		await userEvent.keyboard('j');
		expect(document.activeElement).toBe(field());
		expect(field().placeholder).toBe('The other end');
		await expectAccessible(container);
		await userEvent.keyboard('tapal');
		await expect.poll(status).toMatch(/result/);
		await userEvent.keyboard('{Enter}');
		expect(workspace.view.selection.map(({ id }) => id)).toEqual(['a', 'place']);
		expect(workspace.picture.nodes.map(({ id }) => id)).toContain('place');
		expect(field().placeholder).toBe('Find names, notes, sources');
		workspace.undo();
		expect(workspace.view.selection).toEqual(before.selection);
	});

	test('given up with Escape it leaves all as it was, and what is chosen next is chosen alone', async () => {
		const { workspace } = await open({ selection: [{ kind: 'entity', id: 'a' }] });
		await userEvent.keyboard('j');
		await userEvent.keyboard('{Escape}');
		await type('tapal');
		await userEvent.keyboard('{Enter}');
		expect(workspace.view.selection).toHaveLength(1);
	});
});
