import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Workspace } from '$lib/state';
import { network } from './panels/records';
import {
	assertionSelection,
	entitySelection,
	expectAccessible,
	listenToConsole,
	showPart
} from './support/panel';
import Walk from './support/Walk.svelte';

let silent: () => void;
beforeEach(() => {
	silent = listenToConsole();
});
afterEach(() => {
	vi.restoreAllMocks();
	silent();
});

const said = () => document.querySelector('[data-says=walk]')?.textContent?.trim() ?? '';
const current = () => document.querySelector('li[aria-current=true] p')?.textContent ?? null;

/** What is heard once the keys rest. */
async function hear(keys: string) {
	if (keys !== '') await userEvent.keyboard(keys);
	await new Promise((resolve) => setTimeout(resolve, 220));
	// A busy machine takes longer to say it.
	await expect.poll(said).toBe(walker?.words.trim());
	return said();
}

let walker: Workspace['walker'] | undefined;

async function open(change: Parameters<typeof showPart>[2] = { selection: entitySelection('a') }) {
	const opened = await showPart(Walk, network, change, '40rem');
	opened.workspace.screen.twin = 'walk';
	walker = opened.workspace.walker;
	return opened;
}

test('the keys go through what the list holds, in its order, and one region says each step', async () => {
	const { workspace, container } = await open();
	expect(await hear('{ArrowDown}')).toMatch(/^A\. Person\. \d relationships: /);
	const rows = [...container.querySelectorAll('.lists li > p')].map((row) => row.textContent ?? '');
	for (const row of rows) {
		expect(await hear('{ArrowDown}')).toContain(row);
		expect(current()).toBe(row);
	}
	expect(await hear('{ArrowDown}')).toMatch(/^Last of/);
	const live = [...container.querySelectorAll('[aria-live]')].map((each) => each.textContent?.trim());
	expect(live.filter((words) => words !== '' && words !== 'The whole network is shown')).toEqual([said()]);
	expect(workspace.canUndo).toBe(false);
});

test('of steps that follow fast only the last is spoken', async () => {
	await open();
	await hear('{ArrowDown}');
	const heard: string[] = [];
	const region = document.querySelector('[data-says=walk]');
	const observer = new MutationObserver(() => heard.push(said()));
	if (region) observer.observe(region, { childList: true, subtree: true, characterData: true });
	await hear('{ArrowDown}{ArrowDown}{ArrowDown}');
	observer.disconnect();
	expect(new Set(heard.filter((words) => words !== '')).size).toBe(1);
});

test('what is asked for again is said again', async () => {
	await open();
	await hear('{ArrowDown}');
	await hear('d');
	const before = document.querySelector('[data-says=walk] span');
	await hear('d');
	expect(document.querySelector('[data-says=walk] span')).not.toBe(before);
	expect(said()).toBe(before?.textContent);
});

test('Enter crosses in one step to undo, Backspace comes back to what was looked at, and undo does too', async () => {
	const { workspace } = await open();
	await hear('{ArrowDown}');
	const tie = await hear('{Home}');
	await hear('{Enter}');
	expect(workspace.view.selection).not.toEqual(entitySelection('a'));
	workspace.undo();
	expect([workspace.canUndo, workspace.view.selection]).toEqual([false, entitySelection('a')]);
	expect(await hear('')).toContain(tie.replace(/^\w+, \d\. /, ''));
	workspace.redo();
	expect(await hear('{Backspace}')).toMatch(/^Back at A\. /);
	expect(await hear('{Backspace}')).toBe('The walk began here.');
});

test('a link handed over shows what I look at, and looking is no step to undo', async () => {
	const { workspace } = await open();
	await hear('{ArrowDown}{ArrowDown}{ArrowDown}');
	const { looking, handed } = workspace.walker;
	expect(handed.selection).toEqual(assertionSelection(looking?.relationship.id ?? ''));
	expect(workspace.view.selection).toEqual(entitySelection('a'));
	expect(workspace.canUndo).toBe(false);
});

test('from a link to a relationship the walk begins at its subject, looking at it', async () => {
	const { workspace } = await open({ selection: assertionSelection('task-force-took-part') });
	expect(await hear('{ArrowDown}')).toMatch(/1 origin: .*, carried by/);
	expect([workspace.walker.walk?.at, workspace.canUndo]).toEqual(['a', false]);
});

test('Space opens its notes in the panel, M says one after the other, and clearing ends the walk', async () => {
	const { workspace, container } = await open({ selection: assertionSelection('task-force-took-part') });
	await hear('{ArrowDown}');
	expect(await hear('m')).toMatch(/^Note 1 of 3: supports\. .*Attributed in print to/);
	expect(await hear('m')).toMatch(/^Note 2 of 3/);
	await hear('{ArrowDown}');
	await hear(' ');
	expect(container.querySelector('.inspector h2')?.textContent).toContain(
		workspace.walker.looking?.sentence ?? 'nothing is looked at'
	);
	workspace.select(null);
	await expect.element(page.getByRole('button', { name: 'Start a walk' })).toBeVisible();
});

test.each(['en', 'es'] as const)(
	'its buttons do what its keys do, and all of it is accessible, in %s',
	async (language) => {
		const { workspace, container } = await open({ selection: entitySelection('a'), language });
		const button = (en: string, es: string) =>
			page.getByRole('button', { name: language === 'en' ? en : es, exact: true });
		await hear('{ArrowDown}');
		await userEvent.click(button('Next relationship', 'Relación siguiente'));
		expect(workspace.walker.looking).not.toBeNull();
		await expectAccessible(container);
		await userEvent.click(button('Cross to the other end', 'Cruzar al otro extremo'));
		expect(workspace.walker.walk?.trail).toHaveLength(1);
		await userEvent.click(button('Back to A', 'Volver a: A'));
		expect(workspace.walker.walk).toMatchObject({ at: 'a', trail: [] });
	}
);
