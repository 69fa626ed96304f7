import { actions, actionsNamed, type Action } from '$lib/ui/actions';
import CanvasTools from '$lib/ui/CanvasTools.svelte';
import Announcer from '$lib/ui/Announcer.svelte';
import { openMenuOn } from '$lib/ui/menu/openMenu';
import { showSweep, takeSweep } from '$lib/ui/select/sweep';
import SweepOverlay from '$lib/ui/select/SweepOverlay.svelte';
import { boxOutline } from '$lib/picture';
import type { Workspace } from '$lib/state';
import type { Selected, View } from '$lib/view';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { entity, investigation, note, relationship, source } from '../support/records';
import { expectAccessible, listenToConsole, show, showPart } from './support/panel';
import Tools from './support/Tools.svelte';

let silent: () => void;
beforeEach(() => {
	silent = listenToConsole();
});
afterEach(() => silent());

const ids = ['a', 'b', 'c', 'd', 'e'];
const tie = (id: string, subject: string, object: string) =>
	relationship(id, [note('paper', { id: `note-${id}` })], { subject, object });
const network = investigation({
	sources: [source('paper')],
	entities: ids.map((id) => entity(id)),
	relationships: [tie('ab', 'a', 'b'), tie('bc', 'b', 'c'), tie('cd', 'c', 'd')]
});
const places = [
	[0, 0],
	[90, 10],
	[300, 70],
	[20, 200],
	[600, 600]
] as const;

/** What a canvas would bring: where things stand, how wide words are. */
function arrange(workspace: Workspace) {
	workspace.measure = (text, fontSize) => text.length * fontSize * 0.6;
	workspace.layout.arrangement = {
		positions: new Map(
			ids.map((id, index) => [id, { x: places[index]?.[0] ?? 0, y: places[index]?.[1] ?? 0 }])
		),
		regions: []
	};
	return workspace;
}

const selected = (...named: string[]): Selected[] => named.map((id) => ({ kind: 'entity', id }));
const open = async (change: Partial<View> = {}) => {
	const shown = await show(network, change, 'light', Tools);
	arrange(shown.workspace);
	return shown;
};
const namesOf = ({ view }: Workspace) => view.selection.map(({ kind, id }) => `${kind}:${id}`);
const run = (workspace: Workspace, id: string) => {
	const listed: readonly Action[] = actions;
	listed.find((action) => action.id === id)?.run(workspace);
};

describe('by its keys', () => {
	test('the reader selects all, the others, the neighbours; each is one step', async () => {
		const { workspace } = await open({ selection: selected('a') });
		await userEvent.keyboard('n');
		expect(namesOf(workspace)).toEqual(['entity:a', 'entity:b']);
		await userEvent.keyboard('i');
		expect(namesOf(workspace)).toEqual(['entity:c', 'entity:d', 'entity:e']);
		await userEvent.keyboard('{Control>}a{/Control}');
		expect(namesOf(workspace)).toHaveLength(5);
		workspace.undo();
		workspace.undo();
		expect(namesOf(workspace)).toEqual(['entity:a', 'entity:b']);
	});

	test('the reader pins what is selected where it stands, and lets it go back', async () => {
		const { workspace } = await open({ selection: selected('a', 'c') });
		await userEvent.keyboard('p');
		expect(workspace.view.moved).toEqual({ a: [0, 0], c: [300, 70] });
		expect(workspace.picture.legend.find(({ kind }) => kind === 'pinned')?.count).toBe(2);
		workspace.change({ selection: selected('c') });
		await userEvent.keyboard('u');
		expect(workspace.view.moved).toEqual({ a: [0, 0] });
	});

	test('the reader tidies the selection; nothing else moves, and one undo takes all of it back', async () => {
		const { workspace } = await open({ selection: selected('a', 'b', 'c') });
		await userEvent.keyboard('y');
		await expect.poll(() => Object.keys(workspace.view.moved).sort()).toEqual(['a', 'b', 'c']);
		expect(workspace.positions.get('d')).toEqual({ x: 20, y: 200 });
		await userEvent.keyboard('{Control>}z{/Control}');
		expect(workspace.view.moved).toEqual({});
		expect(namesOf(workspace)).toHaveLength(3);
	});
});

describe('the panel of several', () => {
	test('offers what can be done with them as buttons, and does it', async () => {
		const { workspace, container } = await open({ selection: selected('a', 'b', 'c', 'd') });
		await expectAccessible(container);
		await userEvent.click(page.getByRole('button', { name: 'Align left edges' }));
		const aligned = ['a', 'b', 'c', 'd'];
		await expect.poll(() => Object.keys(workspace.view.moved).sort()).toEqual(aligned);
		const lefts = aligned.map((id) => {
			const radius = workspace.picture.nodes.find((node) => node.id === id)?.radius ?? NaN;
			return (workspace.positions.get(id)?.x ?? NaN) - radius;
		});
		for (const left of lefts) expect(left).toBeCloseTo(lefts[0] ?? NaN, 0);
		await userEvent.click(page.getByRole('button', { name: 'Relationships between' }));
		expect(namesOf(workspace)).toContain('relationship:bc');
	});

	test('has what needs more of them off', async () => {
		await open({ selection: selected('a', 'e') });
		await expect.element(page.getByRole('button', { name: 'Distribute across' })).toBeDisabled();
		await expect.element(page.getByRole('button', { name: 'Align top edges' })).toBeEnabled();
	});

	test('does not list thousands', async () => {
		const many = Array.from({ length: 130 }, (_, index) => entity(`n${index}`));
		const selection = many.map(({ id }): Selected => ({ kind: 'entity', id }));
		const { text } = await show(investigation({ entities: many }), { selection });
		expect(document.querySelectorAll('.inspector li')).toHaveLength(100);
		expect(text()).toContain('And 30 more');
	});
});

describe('the menu', () => {
	const items = () =>
		[...document.querySelectorAll('[role="menuitem"]')].map((each) => each.firstElementChild?.textContent);

	test('of several has the arranging in a group of its own; of one it has none', async () => {
		const { workspace } = await open({ selection: selected('a', 'b', 'c') });
		openMenuOn(workspace, { kind: 'entity', id: 'a' }, [100, 100]);
		await expect
			.element(page.getByRole('menu').getByRole('group', { name: 'Arranging' }))
			.toBeInTheDocument();
		await expectAccessible(page.getByRole('menu').element());
		await userEvent.click(page.getByRole('menuitem', { name: 'Distribute down, with equal gaps' }));
		await expect.poll(() => Object.keys(workspace.view.moved)).toHaveLength(1);
		workspace.change({ selection: selected('a') });
		openMenuOn(workspace, { kind: 'entity', id: 'a' }, [100, 100]);
		await expect.poll(items).toContain('Pin the selection where it stands');
		expect(items().join()).not.toContain('Align');
		expect(items().join()).not.toContain('lasso');
	});
});

describe('the tools', () => {
	test('are a choice, with how they join the selection beside it only while one selects; Escape lays one down', async () => {
		const { workspace, container } = await showPart(CanvasTools, network);
		await expectAccessible(container);
		expect(page.getByRole('button', { name: 'Add to the selection' }).query()).toBeNull();
		await userEvent.click(page.getByRole('button', { name: 'Select with a lasso' }));
		expect(workspace.screen.tool).toBe('lasso');
		await userEvent.click(page.getByRole('button', { name: 'Add to the selection' }));
		expect(workspace.screen.joining).toBe('add');
		await expectAccessible(container);
		await userEvent.keyboard('{Escape}');
		expect(workspace.screen.tool).toBe('move');
	});

	test('stay in hand while an area is left', async () => {
		const { workspace } = await showPart(CanvasTools, network);
		arrange(workspace);
		run(workspace, 'tool-box');
		showSweep(workspace, { outline: [], joining: 'replace' });
		await userEvent.keyboard('{Escape}');
		expect(workspace.screen.tool).toBe('box');
	});

	test('have keys of their own', () => {
		expect(actionsNamed('tool-move', 'tool-box', 'tool-lasso').flatMap(({ shortcuts }) => shortcuts)).toEqual(
			['v', 'r', 'l']
		);
	});
});

describe('an area under way', () => {
	const area = { outline: boxOutline({ x: -50, y: -50 }, { x: 350, y: 100 }), joining: 'replace' } as const;

	test('shows how many it would select, and selects them in one step', async () => {
		const { workspace, container } = await showPart(SweepOverlay, network, { selection: selected('e') });
		arrange(workspace);
		const outlook = { camera: { centre: [0, 0], zoom: 1 }, size: { width: 800, height: 600 } } as const;
		workspace.outlook = { ...outlook, resting: true };
		const told = () => container.querySelector('svg')?.dataset.sweep;
		showSweep(workspace, area);
		await expect.poll(told).toBe('3');
		showSweep(workspace, { ...area, joining: 'remove' });
		await expect.poll(told).toBe('−0');
		showSweep(workspace, null);
		await expect.poll(told).toBeUndefined();
		takeSweep(workspace, { ...area, joining: 'add' });
		expect(namesOf(workspace)).toEqual(['entity:e', 'entity:a', 'entity:b', 'entity:c']);
		workspace.undo();
		expect(namesOf(workspace)).toEqual(['entity:e']);
	});

	test('is told to who does not see it', async () => {
		const { workspace, text } = await showPart(Announcer, network);
		arrange(workspace);
		workspace.screen.tool = 'box';
		workspace.screen.joining = 'add';
		takeSweep(workspace, { ...area, outline: boxOutline({ x: -50, y: -50 }, { x: 350, y: 300 }) });
		await expect.poll(text).toContain('Selected: 4 entities');
		run(workspace, 'pin');
		await expect.poll(text).toContain('Pinned: 4 entities');
	});
});
