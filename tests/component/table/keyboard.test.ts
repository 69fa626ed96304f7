import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { network } from '../panels/records';
import { listenToConsole } from '../support/panel';
import { count, focused, heading, many, show } from './tables';

let silent: () => void;
beforeEach(() => {
	silent = listenToConsole();
});
afterEach(() => {
	vi.restoreAllMocks();
	silent();
});

describe('by keyboard', () => {
	test('the grid is one stop; arrows, Home and End walk it, Enter opens, Space adds', async () => {
		const { workspace, container, rows } = await show(network);
		expect(container.querySelectorAll('[role=grid] [tabindex="0"]')).toHaveLength(1);
		page.getByRole('button', { name: /CSV/ }).element().focus();
		await userEvent.keyboard('{Tab}');
		expect(document.activeElement).toBe(rows()[0]?.querySelector('th'));
		await userEvent.keyboard('{ArrowDown}{ArrowRight}');
		expect(focused()).toBe('Person');
		await userEvent.keyboard('{Enter}');
		expect(workspace.view.selection).toEqual([{ kind: 'entity', id: 'b' }]);
		await userEvent.keyboard('{ArrowDown}{Home} ');
		expect(workspace.view.selection.map(({ id }) => id)).toEqual(['b', 'place']);
		expect(focused()).toBe('Tapalpa');
		await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowUp}');
		expect(document.activeElement?.closest('th')?.role).toBe('columnheader');
		await userEvent.keyboard('{Enter}');
		await expect.element(heading('Name')).toHaveAttribute('aria-sort', 'ascending');
		await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
		expect(focused()).toBe('CSV');
	});

	test('a long table is walked to its end and back, the focus never lost', async () => {
		const { rows } = await show(many);
		rows()[0]?.querySelector('th')?.focus();
		await userEvent.keyboard('{PageDown}');
		const paged = Number(focused()?.slice(1));
		expect(paged).toBeGreaterThan(4);
		await userEvent.keyboard('{Control>}{End}{/Control}{Home}');
		await expect.poll(focused).toBe('E09999');
		expect(document.activeElement?.parentElement?.ariaRowIndex).toBe('10001');
		await userEvent.keyboard('{PageUp}');
		await expect.poll(focused).toBe(`E0${9999 - paged}`);
		await userEvent.keyboard('{Control>}{Home}{/Control}');
		await expect.poll(focused).toBe('E00000');
	});

	test('a focus that is scrolled out of sight is still there', async () => {
		const { rows, container } = await show(many);
		rows()[2]?.querySelector('th')?.focus();
		container.querySelector('.scroll')?.scrollTo(0, 200_000);
		await expect.poll(() => Number(rows()[2]?.ariaRowIndex)).toBeGreaterThan(4000);
		expect(focused()).toBe('E00002');
		await userEvent.keyboard('{ArrowDown}');
		await expect.poll(focused).toBe('E00003');
		expect(rows().length).toBeLessThan(60);
	});
});

test('of ten thousand rows only some dozens are drawn, each where it belongs', async () => {
	const { rows, container } = await show(many);
	expect(container.querySelector('[role=grid]')?.getAttribute('aria-rowcount')).toBe('10001');
	expect(rows().length).toBeLessThan(60);
	const scroller = container.querySelector('.scroll');
	if (!scroller) throw new Error('a table is shown');
	const rowHeight = rows()[0]?.offsetHeight ?? 0;
	expect(scroller.scrollHeight).toBeGreaterThan(rowHeight * count);
	for (const top of [100_000, 439_000, 0, 250_000]) {
		scroller.scrollTo(0, top);
		const wanted = `E${String(Math.ceil(top / rowHeight) + 2).padStart(5, '0')}`;
		await expect.poll(() => rows().some((row) => row.textContent?.includes(wanted))).toBe(true);
		const box = scroller.getBoundingClientRect();
		const row = rows()
			.find((each) => each.textContent?.includes(wanted))
			?.getBoundingClientRect();
		expect(row && row.top >= box.top && row.bottom <= box.bottom).toBe(true);
		expect(rows().length).toBeLessThan(60);
	}
});

test('on paper every row stands, and a line says how many', async () => {
	const { rows, container } = await show(many);
	window.dispatchEvent(new Event('beforeprint'));
	expect(rows()).toHaveLength(2000);
	expect(container.textContent).toContain('The first 2,000 of 10,000 rows are printed.');
	window.dispatchEvent(new Event('afterprint'));
	await expect.poll(() => rows().length).toBeLessThan(60);
});
