import type { Investigation } from '$lib/model';
import { Workspace } from '$lib/state';
import { cssVariables, type Theme } from '$lib/theme';
import { openingView, type Selected, type View } from '$lib/view';
import axe from 'axe-core';
import type { Component } from 'svelte';
import { expect, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Mount from './Mount.svelte';
import Screen from './Screen.svelte';

/** Fails a test on any warning or error in the console. */
export function listenToConsole() {
	const heard = (['warn', 'error'] as const).map((level) => vi.spyOn(console, level));
	return () => {
		for (const spy of heard) {
			expect(spy).not.toHaveBeenCalled();
			spy.mockRestore();
		}
	};
}

/** A workspace with a View on an investigation, in a document of its language and theme. */
function open(investigation: Investigation, change: Partial<View>, theme: Theme) {
	document.documentElement.lang = change.language ?? 'en';
	document.documentElement.dataset.theme = theme;
	document.documentElement.style.cssText = cssVariables(theme);
	return new Workspace(investigation, { ...openingView('en'), ...change });
}

const shown = (workspace: Workspace, container: Element) => ({
	workspace,
	container,
	text: () => (container.textContent ?? '').replace(/\s+/g, ' ')
});

/** Shows the panel of a View on an investigation, in a theme; or what else is shown of a workspace. */
export async function show(
	investigation: Investigation,
	change: Partial<View> = {},
	theme: Theme = 'light',
	component: Component<{ workspace: Workspace }> = Screen
) {
	const workspace = open(investigation, change, theme);
	const { container } = await render(component, { workspace });
	return shown(workspace, container);
}

/** Shows one part of the screen alone. */
export async function showPart(
	part: Component,
	investigation: Investigation,
	change: Partial<View> = {},
	width = '40rem'
) {
	const workspace = open(investigation, change, 'light');
	const { container } = await render(Mount, { workspace, part, width });
	return shown(workspace, container);
}

export const entitySelection = (id: string): Selected[] => [{ kind: 'entity', id }];
export const assertionSelection = (id: string): Selected[] => [{ kind: 'relationship', id }];

/** Fails with what axe finds wrong with what is shown. */
export async function expectAccessible(container: Element) {
	const { violations } = await axe.run(container);
	expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
}
