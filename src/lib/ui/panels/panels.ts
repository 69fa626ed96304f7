/** What the panel beside the picture can show: the first whose `when` holds is shown. */
import type { Workspace } from '$lib/state';
import type { Component } from 'svelte';
import Overview from './Overview.svelte';

export interface Panel {
	readonly id: string;
	readonly when: (workspace: Workspace) => boolean;
	readonly component: Component;
}

export const panels = [{ id: 'overview', when: () => true, component: Overview }] as const satisfies readonly Panel[];
