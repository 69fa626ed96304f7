import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectAccessible, listenToConsole, show } from '../support/panel';
import { network } from './records';

let silent: () => void;
beforeEach(() => {
	silent = listenToConsole();
});
afterEach(() => silent());

const fallen = () => page.getByRole('region', { name: 'What falls without them' });

test('a source is taken out of its note, what falls is told and leads on, and undo has it all back', async () => {
	const { workspace, container } = await show(network, {
		selection: [{ kind: 'relationship', id: 'founding' }]
	});
	await userEvent.click(page.getByRole('button', { name: 'Take this source out' }).first());
	expect(workspace.view.withoutSources).toEqual(['article']);
	await expect.element(fallen()).toBeVisible();
	await expect.poll(() => document.activeElement?.id).toBe('fallen-heading');
	expect(fallen().element().textContent).toMatch(/no support left|one origin|less firmly/);
	await expectAccessible(container);
	await userEvent.click(
		fallen()
			.getByText(/left|one origin|less firmly/)
			.first()
	);
	await userEvent.click(fallen().getByRole('button').first());
	expect(workspace.view.selection).toHaveLength(1);
	workspace.undo();
	workspace.undo();
	expect(workspace.view.withoutSources).toEqual([]);
	await expect.poll(() => fallen().elements().length).toBe(0);
});

test('an origin takes along every note that goes back to it, whoever printed it', async () => {
	const { workspace } = await show(network, {
		selection: [{ kind: 'relationship', id: 'task-force-took-part' }]
	});
	await userEvent.click(page.getByRole('button', { name: /^Take out the origin/ }).first());
	expect(workspace.evidence.get('task-force-took-part')?.standing).toBe(null);
	await expect.element(fallen()).toBeVisible();
	expect(fallen().element().textContent).toContain('no support left');
});
