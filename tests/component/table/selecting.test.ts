import type { Workspace } from '$lib/state';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { entity, investigation, note, relationship, source } from '../../support/records';
import { network } from '../panels/records';
import { listenToConsole } from '../support/panel';
import { many, show, tab } from './tables';

let silent: () => void;
beforeEach(() => {
	silent = listenToConsole();
});
afterEach(() => {
	vi.restoreAllMocks();
	silent();
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
