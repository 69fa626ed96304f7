import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assertionSelection, expectAccessible, listenToConsole, show } from '../support/panel';
import { network, singleOrigin } from './records';

let silent: () => void;
beforeEach(() => {
	silent = listenToConsole();
});
afterEach(() => silent());

const selection = assertionSelection(singleOrigin.id);
const grade = (name: RegExp) => page.getByRole('button', { name }).first();
const words = () => document.querySelector('[popover]:popover-open')?.textContent?.replace(/\s+/g, ' ') ?? '';

test('a press on a grade opens its whole scale with the rung marked, and says that F is not bad', async () => {
	const { container } = await show(network, { selection });
	await userEvent.click(grade(/^cannot be judged \(F\)/));
	const dialog = page.getByRole('dialog', { name: 'Reliability of a source' });
	await expect.element(dialog).toBeVisible();
	expect(words()).toContain('usually reliable');
	const marked = dialog.element().querySelector('[aria-current]')?.textContent?.replace(/\s+/g, ' ');
	expect(marked).toMatch(/F cannot be judged.*this one.*not a bad grade/);
	expect(dialog.getByRole('link').element().getAttribute('href')).toMatch(/\/method\?lang=en#grades$/);
	await expectAccessible(container);
});

test('Escape closes it, the focus goes back and the selection stays', async () => {
	const { workspace } = await show(network, { selection });
	const button = grade(/^cannot be judged \(6\)/);
	button.element().focus();
	await userEvent.keyboard('{Enter}');
	await expect.poll(words).toContain('Credibility of a note');
	await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('dialog');
	await userEvent.keyboard('{Escape}');
	await expect.poll(words).toBe('');
	await expect.poll(() => document.activeElement).toBe(button.element());
	expect(workspace.view.selection).toEqual(selection);
});

test('in Spanish, dark and on a phone it fits the screen', async () => {
	await page.viewport(390, 844);
	const { container } = await show(network, { language: 'es', selection }, 'dark');
	await userEvent.click(grade(/^no se puede juzgar \(F\)/));
	const dialog = page.getByRole('dialog', { name: 'Fiabilidad de una fuente' });
	await expect.element(dialog).toBeVisible();
	await expect.poll(() => dialog.element().getBoundingClientRect().right).toBeLessThanOrEqual(390);
	expect(dialog.element().getBoundingClientRect().left).toBeGreaterThanOrEqual(0);
	expect(words()).toContain('No es una mala calificación');
	await expectAccessible(container);
	await page.viewport(1280, 800);
});
