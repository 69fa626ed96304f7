import { Workspace } from '$lib/state';
import { cssVariables, type Theme } from '$lib/theme';
import { TableState } from '$lib/ui/table';
import { openingView, type View } from '$lib/view';
import type { Investigation } from '$lib/model';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { entity, investigation, note, relationship, source } from '../../support/records';
import Screen from '../support/Table.svelte';

/** Shows the tables of a View on an investigation. */
export async function show(records: Investigation, change: Partial<View> = {}, theme: Theme = 'light') {
	document.documentElement.lang = change.language ?? 'en';
	document.documentElement.dataset.theme = theme;
	document.documentElement.style.cssText = cssVariables(theme);
	const workspace = new Workspace(records, { ...openingView('en'), ...change });
	const kept = new TableState();
	const { container } = await render(Screen, { workspace, kept });
	const rows = () => [...container.querySelectorAll<HTMLElement>('tbody tr[aria-rowindex]')];
	const names = () => rows().map((row) => row.querySelector('th')?.textContent?.trim());
	const chosen = () =>
		rows()
			.filter((row) => row.ariaSelected === 'true')
			.map((row) => row.querySelector('th')?.textContent?.trim());
	return { workspace, kept, container, rows, names, chosen };
}

export const tab = (name: string | RegExp) => page.getByRole('tab', { name });
export const heading = (name: string) => page.getByRole('columnheader', { name });
export const focused = () => document.activeElement?.textContent?.trim();

/** More rows than are drawn at once. */
export const count = 10_000;
export const many = investigation({
	sources: [source('s')],
	entities: Array.from({ length: count }, (_, i) => entity(`e${String(i).padStart(5, '0')}`)),
	relationships: Array.from({ length: count - 1 }, (_, i) =>
		relationship(`r${i}`, [note('s', { id: `n${i}` })], {
			subject: `e${String(i).padStart(5, '0')}`,
			object: `e${String(i + 1).padStart(5, '0')}`
		})
	)
});
