import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import FilterPanel from '$lib/ui/filters/FilterPanel.svelte';
import HiddenNotice from '$lib/ui/filters/HiddenNotice.svelte';
import type { Investigation } from '$lib/model';
import { note, relationship, source } from '../../support/records';
import { network } from '../panels/records';
import { expectAccessible, listenToConsole, showPart } from '../support/panel';

let silent: () => void;
beforeEach(() => {
	silent = listenToConsole();
});
afterEach(() => silent());

const box = (name: RegExp) => page.getByRole('checkbox', { name });

describe('the filter panel', () => {
	test('offers every facet with counts, and everyone can use it', async () => {
		const { container, text } = await showPart(FilterPanel, network, {}, '22rem');
		expect([...container.querySelectorAll('h3')].map((each) => each.textContent)).toEqual([
			'Entities',
			'Kinds of relationship',
			'How firmly it is said',
			'Independent origins',
			'Kinds of source',
			'Publishers'
		]);
		await expect.element(box(/^Person 3 entities/)).toBeChecked();
		await expect.element(box(/^People 3 entities/)).toBeChecked();
		await expect.element(box(/^alleged 1 relationship/)).toBeChecked();
		expect(text()).not.toContain('0 means');
		for (const details of container.querySelectorAll('details')) details.open = true;
		await expectAccessible(container);
	});

	test('hides and shows by keyboard, each a step to undo; counts follow', async () => {
		const { workspace, text } = await showPart(FilterPanel, network);
		box(/^alleged/)
			.element()
			.focus();
		await userEvent.keyboard(' ');
		expect(workspace.view.filter).toEqual({ standing: ['alleged'] });
		expect(text()).toContain('1 of 3 hidden');
		await expect.element(box(/^one origin 2 relationships/)).toBeInTheDocument();
		workspace.undo();
		await expect.element(box(/^alleged/)).toBeChecked();
	});

	test('shows one option alone, all but it, none and all; nothing that would show is said', async () => {
		const { workspace, text } = await showPart(FilterPanel, network);
		await userEvent.click(page.getByRole('button', { name: 'Only reported' }));
		expect(workspace.view.filter).toEqual({ standing: ['alleged', 'stated'] });
		expect(text()).toContain('0 means that nothing falls under it');
		await userEvent.click(page.getByRole('button', { name: 'All but these: How firmly it is said' }));
		expect(workspace.view.filter).toEqual({ standing: ['reported'] });
		await userEvent.click(page.getByRole('button', { name: 'None: How firmly it is said' }));
		expect(workspace.picture.edges).toEqual([]);
		await userEvent.click(page.getByRole('button', { name: /^All: How firmly it is said/ }));
		expect(workspace.view.filter).toEqual({});
	});

	test('has a box for each sector, half ticked where some of it shows', async () => {
		const { workspace } = await showPart(FilterPanel, network, { filter: { 'entity-type': ['person'] } });
		await expect.element(box(/^People/)).not.toBeChecked();
		await userEvent.click(box(/^People/));
		expect(workspace.view.filter).toEqual({});
		await userEvent.click(page.getByRole('button', { name: 'Only Places' }));
		expect(workspace.view.filter).toEqual({ 'entity-type': ['person'] });
		await userEvent.click(page.getByRole('button', { name: 'Clear all filters' }));
		expect(workspace.view.filter).toEqual({});
	});

	test('folds a long list and searches it without regard to accents', async () => {
		const many: Investigation = {
			...network,
			sources: Array.from({ length: 14 }, (_, i) =>
				source(`s${i}`, { publisher: i ? `daily ${i}` : 'Crónica' })
			),
			relationships: Array.from({ length: 14 }, (_, i) => relationship(`r${i}`, [note(`s${i}`)]))
		};
		const { container } = await showPart(FilterPanel, many);
		const publishers = [...container.querySelectorAll('details')].at(-1)!;
		publishers.open = true;
		const rows = () => publishers.querySelectorAll('li').length;
		expect(rows()).toBe(8);
		await userEvent.click(page.getByRole('button', { name: 'Show all 14' }));
		expect(rows()).toBe(14);
		await userEvent.fill(page.getByRole('searchbox', { name: 'Find in: Publishers' }), 'cronica');
		await expect.poll(rows).toBe(1);
		await userEvent.fill(page.getByRole('searchbox', { name: 'Find in: Publishers' }), 'nobody');
		await expect.poll(() => publishers.textContent).toContain('Nothing here is called that.');
	});
});

describe('the notice of what is hidden', () => {
	test('is not there while nothing is', async () => {
		const { text } = await showPart(HiddenNotice, network);
		expect(text().trim()).toBe('');
	});

	test('says how much and why, and takes back one reason or all', async () => {
		const { workspace, container, text } = await showPart(HiddenNotice, network, {
			filter: { standing: ['alleged'] },
			hidden: ['alone'],
			period: { from: '2009-01-01', to: '2009-12-31', mode: 'within', undated: false }
		});
		expect(text()).toContain('Hidden: 2 relationships and 2 entities');
		for (const words of ['How firmly it is said: without alleged', 'Period: 2009', 'By hand: ALONE'])
			expect(text()).toContain(words);
		await expectAccessible(container);
		await userEvent.click(page.getByRole('button', { name: 'Show again what is hidden by: Period: 2009' }));
		expect(workspace.view.period).toBeNull();
		await userEvent.click(page.getByRole('button', { name: 'Bring everything back' }));
		await expect.poll(() => text().trim()).toBe('');
		workspace.undo();
		expect(workspace.view.hidden).toEqual(['alone']);
	});
});
