import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectAccessible, listenToConsole, show } from '../support/panel';
import { investigation, note, relationship, source } from '../../support/records';
import { network } from './records';

let silent: () => void;
beforeEach(() => {
	silent = listenToConsole();
});
afterEach(() => silent());

const fallen = () => page.getByRole('region', { name: /^Without / });
const heading = () => fallen().getByRole('heading');

test('a source is taken out of its note, what falls is told and leads on, and undo has it all back', async () => {
	const { workspace, container } = await show(network, {
		selection: [{ kind: 'relationship', id: 'founding' }]
	});
	await userEvent.click(page.getByRole('button', { name: 'Take this source out' }).first());
	expect(workspace.view.withoutSources).toEqual(['article']);
	await expect
		.element(heading())
		.toHaveTextContent('Without “The article”: 2 assertions have no support left');
	await expect.poll(() => document.activeElement?.id).toBe('fallen-heading');
	await userEvent.click(fallen().getByText('2 assertions have no support left', { exact: true }));
	await userEvent.click(fallen().getByRole('button', { name: /age/ }));
	expect(workspace.view.selection).toEqual([{ kind: 'relationship', id: 'a/age' }]);
	await userEvent.click(fallen().getByRole('button', { name: 'Select whom they tied' }));
	expect(workspace.view.selection.map(({ id }) => id)).toEqual(['a', 'b']);
	await expectAccessible(container);
	for (let step = 0; step < 3; step++) workspace.undo();
	expect(workspace.view.withoutSources).toEqual([]);
	await expect.poll(() => fallen().elements().length).toBe(0);
});

test('an origin takes along every note that goes back to it, whoever printed it', async () => {
	const { workspace } = await show(network, {
		selection: [{ kind: 'relationship', id: 'task-force-took-part' }]
	});
	await userEvent.click(page.getByRole('button', { name: /^Take out the origin/ }).first());
	expect(workspace.evidence.get('task-force-took-part')?.standing).toBe(null);
	await expect
		.element(heading())
		.toHaveTextContent(
			'Without everything that goes back to an unnamed defence official: 1 assertion has no support left'
		);
});

test('where nothing falls it says why: no source is taken out, nothing rested on it, or others say so too', async () => {
	const graded = { by: 'below', value: 'A' } as const;
	const { workspace } = await show(network, { removals: [graded] });
	await expect
		.element(heading())
		.toHaveTextContent(/^Without every source below A .*: there is no such source, so nothing falls$/);
	workspace.change({ removals: [], withoutOrigins: ['reuters'] });
	await expect.element(heading()).toHaveTextContent('nothing rested on it, so nothing falls');
	workspace.change({ withoutOrigins: [], withoutSources: ['report-a'] });
	await expect
		.element(heading())
		.toHaveTextContent('nothing falls; all that rested on it rests on others too');
	workspace.change({ withoutSources: [] });
	await expect.poll(() => heading().elements().length).toBe(0);
});

test('of a circle each note takes out its own word, and who only repeats it offers no origin', async () => {
	const circle = investigation({
		entities: network.entities.slice(0, 2),
		sources: [
			source('x', { derivedFrom: ['y'] }),
			source('y', { derivedFrom: ['x'] }),
			source('copy', { derivedFrom: ['x'] })
		],
		relationships: [relationship('tie', [note('x'), note('y'), note('copy')])]
	});
	const { workspace, text } = await show(circle, { selection: [{ kind: 'relationship', id: 'tie' }] });
	expect(text()).toContain('publisher-of-x and publisher-of-y in a circle');
	expect(text()).toContain(
		'Publisher-of-y, in a circle with publisher-of-x: who said it first cannot be told'
	);
	const origins = page.getByRole('button', { name: /^Take out the origin/ });
	expect(origins.elements()).toHaveLength(2);
	await userEvent.click(origins.nth(1));
	expect(workspace.view.withoutOrigins).toEqual(['publisher-of-y']);
	expect(workspace.evidence.get('tie')).toMatchObject({ corroboration: 1, notes: [{}, {}] });
});

test('what cannot be judged, what is cut off and which pinned pairs come apart are said in words', async () => {
	const { container } = await show(network, {
		withoutSources: ['diario'],
		removals: [
			{ by: 'before', value: '2026-01-01' },
			{ by: 'below', value: 'C' }
		],
		moved: { a: [0, 0], place: [10, 10] }
	});
	await expect.element(heading()).toBeVisible();
	for (const words of [
		'1 entity is cut off',
		'1 pinned pair is no longer tied',
		'3 sources bear no date: their age cannot be judged, and they stay',
		'3 sources cannot be judged (F), which is not low: they stay'
	])
		await expect.element(fallen().getByText(words)).toBeVisible();
	await userEvent.click(fallen().getByText('1 pinned pair is no longer tied'));
	await expect.element(fallen().getByText('A and Tapalpa: no way between them is left')).toBeVisible();
	await expectAccessible(container);
});

test('one button puts each removal back, by keyboard; the focus stays', async () => {
	const { workspace } = await show(network, {
		language: 'es',
		withoutSources: ['article'],
		removals: [
			{ by: 'publisher', value: 'reuters' },
			{ by: 'before', value: '2020-01-01' }
		]
	});
	const titled = page.getByRole('region', { name: /^Sin / });
	await expect
		.element(titled.getByRole('heading'))
		.toHaveTextContent(
			/^Sin «The article», todo lo publicado por Reuters y toda fuente anterior a 2020: 3 afirmaciones/
		);
	titled.getByRole('button', { name: 'Devolver: todo lo publicado por Reuters' }).element().focus();
	await userEvent.keyboard('{Enter}');
	expect(workspace.view.removals).toEqual([{ by: 'before', value: '2020-01-01' }]);
	await expect.poll(() => document.activeElement?.id).toBe('fallen-heading');
	titled.getByRole('button', { name: 'Devolverlo todo' }).element().focus();
	await userEvent.keyboard(' ');
	expect([workspace.view.withoutSources, workspace.view.removals]).toEqual([[], []]);
	await expect.poll(() => document.activeElement?.tagName).toBe('H2');
	workspace.undo();
	workspace.undo();
	expect(workspace.view.removals).toHaveLength(2);
});
