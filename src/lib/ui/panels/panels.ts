/** What the panel beside the picture can show of a selection: the first whose `when` holds is shown. */
import type { Workspace } from '$lib/state';
import type { Component } from 'svelte';
import AssertionPanel from './AssertionPanel.svelte';
import BundlePanel from './BundlePanel.svelte';
import EntityPanel from './EntityPanel.svelte';
import { assertionSelected, bundleSelected, entitySelected } from './selected';
import SelectionPanel from './SelectionPanel.svelte';

export interface Panel {
	readonly id: string;
	readonly when: (workspace: Workspace) => boolean;
	readonly component: Component;
}

export const panels = [
	{ id: 'selection', when: ({ view }) => view.selection.length > 1, component: SelectionPanel },
	{ id: 'entity', when: (workspace) => entitySelected(workspace) !== null, component: EntityPanel },
	{ id: 'assertion', when: (workspace) => assertionSelected(workspace) !== null, component: AssertionPanel },
	{ id: 'bundle', when: (workspace) => bundleSelected(workspace) !== null, component: BundlePanel }
] as const satisfies readonly Panel[];
