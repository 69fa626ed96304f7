import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import Removing from '$lib/ui/removing/Removing.svelte';
import { readAddress, writeAddress } from '$lib/view';
import { note, relationship, source } from '../../support/records';
import { network } from '../panels/records';
import { expectAccessible, listenToConsole, showPart } from '../support/panel';

let silent: () => void;
beforeEach(() => {
	silent = listenToConsole();
});
afterEach(() => silent());

const box = (name: RegExp | string) => page.getByRole('checkbox', { name });
const lines = (container: Element) =>
	[...container.querySelectorAll('.name')].map((each) => each.textContent?.trim());

describe('the panel of sources', () => {
	test('ranks every source by what hangs on it alone, and everyone can use it', async () => {
		const { workspace, container } = await showPart(Removing, network, {}, '22rem');
		await expect.element(box(/^The article .* 2 assertions hang on it alone/)).toBeChecked();
		expect(lines(container)).toEqual(['The article', 'El diario', 'report-a', 'report-b']);
		expect(document.activeElement?.id).toBe('sources-heading');
		await expectAccessible(container);
		await userEvent.click(page.getByRole('button', { name: 'Select what hangs on it alone: El diario' }));
		expect(workspace.view.selection).toEqual([{ kind: 'relationship', id: 'at' }]);
	});

	test('takes out and puts back by keyboard, a step to undo each; the address says the same', async () => {
		const { workspace, container } = await showPart(Removing, network);
		await expect.element(box(/^The article/)).toBeChecked();
		box(/^The article/)
			.element()
			.focus();
		await userEvent.keyboard(' ');
		expect(workspace.view.withoutSources).toEqual(['article']);
		await expect.element(box(/^The article/)).not.toBeChecked();
		expect(document.activeElement).toBe(box(/^The article/).element());
		expect(workspace.picture.edges).toHaveLength(2);
		await expect.element(page.getByRole('status')).toHaveTextContent('2 assertions have no support left');
		// What stood on it and on another hangs on that other alone; the order stays.
		expect(lines(container)[0]).toBe('The article');
		const address = writeAddress(workspace.view);
		expect(address).toBe('v=1&without=article');
		const { view } = readAddress(new URLSearchParams(address), network);
		expect(view.withoutSources).toEqual(['article']);
		await userEvent.keyboard(' ');
		expect(workspace.view.withoutSources).toEqual([]);
		workspace.undo();
		workspace.undo();
		await expect.element(box(/^The article/)).toBeChecked();
		expect(workspace.canUndo).toBe(false);
	});

	test('takes out an origin, a publisher, a kind; what goes with them says so and cannot be ticked alone', async () => {
		const { workspace, container } = await showPart(Removing, network);
		const list = page.getByRole('combobox', { name: 'List' });
		await userEvent.selectOptions(list, 'Publishers');
		await userEvent.click(box(/^Reuters/));
		expect(workspace.view.removals).toEqual([{ by: 'publisher', value: 'reuters' }]);
		await userEvent.selectOptions(list, 'Sources');
		await expect.element(box(/report-a .*Out with: everything published by Reuters/)).toBeDisabled();
		await userEvent.selectOptions(list, 'Origins: who first said it');
		await userEvent.click(box(/^an unnamed defence official/i));
		expect(workspace.view.withoutOrigins).toEqual(['official']);
		await userEvent.selectOptions(list, 'Kinds of source');
		await userEvent.click(box(/^Newspaper/));
		expect(workspace.picture.edges).toEqual([]);
		expect(writeAddress(workspace.view)).toBe(
			'v=1&without-origins=official&without-all=publisher.reuters,kind.newspaper'
		);
		await expectAccessible(container);
		await userEvent.click(page.getByRole('button', { name: 'Put everything back' }));
		expect(workspace.view.removals).toEqual([]);
		expect(document.activeElement?.id).toBe('sources-heading');
	});

	test('takes out below a grade and older than a date; says where a date is none', async () => {
		const { workspace, text } = await showPart(Removing, network);
		await userEvent.selectOptions(
			page.getByRole('combobox', { name: 'Reliability below' }),
			'B (usually reliable)'
		);
		await userEvent.click(page.getByRole('button', { name: 'Take out what is below this grade' }));
		const field = page.getByRole('textbox', { name: /^Older than/ });
		await userEvent.fill(field, 'long ago');
		await userEvent.keyboard('{Enter}');
		await expect
			.element(page.getByRole('alert'))
			.toHaveTextContent('“long ago” is no date. Write a year such as 2020');
		await userEvent.fill(field, '2026-03');
		await userEvent.keyboard('{Enter}');
		await expect.poll(text).not.toContain('is no date');
		await userEvent.fill(field, '2027');
		await userEvent.click(page.getByRole('button', { name: 'Take out what is older' }));
		expect(workspace.view.removals).toEqual([
			{ by: 'below', value: 'B' },
			{ by: 'before', value: '2027-01-01' }
		]);
		await expect
			.element(page.getByRole('button', { name: 'Put back: every source older than 2027' }))
			.toBeVisible();
		workspace.undo();
		expect(workspace.view.removals.at(-1)).toEqual({ by: 'before', value: '2026-03-01' });
	});

	test('finds in a long list, in Spanish, and shows the rest when asked', async () => {
		const many = {
			...network,
			sources: Array.from({ length: 80 }, (_, i) => source(`s${i}`, { title: i ? `Nota ${i}` : 'Crónica' })),
			relationships: Array.from({ length: 80 }, (_, i) => relationship(`r${i}`, [note(`s${i}`)]))
		};
		const { container } = await showPart(Removing, many, { language: 'es' });
		await expect.poll(() => lines(container).length).toBe(60);
		await userEvent.click(page.getByRole('button', { name: 'Mostrar los 80' }));
		expect(lines(container)).toHaveLength(80);
		await userEvent.fill(page.getByRole('searchbox', { name: 'Buscar en esta lista' }), 'cronica');
		await expect.poll(() => lines(container)).toEqual(['Crónica']);
	});

	test('shows all of a long list bit by bit, and the whole ranking to what is left', async () => {
		const many = {
			...network,
			sources: Array.from({ length: 400 }, (_, i) => source(`s${i}`, { title: `Report ${i}` })),
			relationships: Array.from({ length: 400 }, (_, i) =>
				relationship(`r${i}`, [note(`s${i}`), ...(i > 0 ? [note('s0')] : [])])
			)
		};
		const { container, workspace } = await showPart(Removing, many);
		await expect.poll(() => lines(container).length).toBe(60);
		await userEvent.click(page.getByRole('button', { name: 'Show all 400' }));
		expect(lines(container).length).toBeLessThan(400);
		await expect.poll(() => lines(container).length).toBe(400);
		await userEvent.click(box(/^Report 0 /));
		expect(workspace.view.withoutSources).toEqual(['s0']);
		await expect.element(box(/^Report 1 .*with the rest out: 1/)).toBeChecked();
		expect(lines(container)[0]).toBe('Report 0');
	});
});
