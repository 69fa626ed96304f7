/**
 * What a reader can do on the network screen: the one list from which the toolbar, the shortcuts and, later, menu and
 * command palette are made.
 */
import type { Language } from '$lib/model';
import type { Workspace } from '$lib/state';
import { maximumDepth } from '$lib/view';
import { m } from '$messages/messages';
import { screenActions } from './screenActions';

export interface Action {
	readonly id: string;
	readonly label: (inputs: Record<string, never>, options: { locale: Language }) => string;
	/** Keys as the browser names them (`KeyboardEvent.key`); `mod` is Control, or Command on a Mac. */
	readonly shortcuts: readonly string[];
	/** A name from the shipped icons; without one the action has no button. */
	readonly icon?: string;
	readonly when: (workspace: Workspace) => boolean;
	/** Of an action that opens something: whether it is open. */
	readonly pressed?: (workspace: Workspace) => boolean;
	readonly run: (workspace: Workspace) => void;
}

const always = () => true;
const depthOf = ({ view }: Workspace) => view.spotlight?.depth ?? 0;
const selectedEntity = ({ view }: Workspace) => view.selection.find(({ kind }) => kind === 'entity')?.id;

const step = 60;
const zoom = 1.25;

export const actions = [
	{
		id: 'undo',
		label: m['action.undo'],
		shortcuts: ['mod+z'],
		icon: 'undo',
		when: (workspace) => workspace.canUndo,
		run: (workspace) => workspace.undo()
	},
	{
		id: 'redo',
		label: m['action.redo'],
		shortcuts: ['mod+shift+z', 'mod+y'],
		icon: 'redo',
		when: (workspace) => workspace.canRedo,
		run: (workspace) => workspace.redo()
	},
	{
		id: 'zoom-out',
		label: m['action.zoom_out'],
		shortcuts: ['-'],
		icon: 'zoom-out',
		when: always,
		run: ({ canvas }) => canvas?.zoomBy(1 / zoom)
	},
	{
		id: 'zoom-in',
		label: m['action.zoom_in'],
		shortcuts: ['+', '='],
		icon: 'zoom-in',
		when: always,
		run: ({ canvas }) => canvas?.zoomBy(zoom)
	},
	{
		id: 'fit',
		label: m['action.fit'],
		shortcuts: ['0'],
		icon: 'maximize',
		when: always,
		run: (workspace) => workspace.change({ camera: null })
	},
	{
		id: 'spotlight',
		label: m['action.spotlight'],
		shortcuts: ['s'],
		icon: 'focus',
		when: (workspace) => selectedEntity(workspace) !== undefined,
		run: (workspace) => workspace.spotlight(selectedEntity(workspace) ?? null)
	},
	{
		id: 'shallower',
		label: m['action.shallower'],
		shortcuts: ['['],
		when: (workspace) => depthOf(workspace) > 0,
		run: (workspace) => deepen(workspace, -1)
	},
	{
		id: 'deeper',
		label: m['action.deeper'],
		shortcuts: [']'],
		when: (workspace) => workspace.view.spotlight !== null && depthOf(workspace) < maximumDepth,
		run: (workspace) => deepen(workspace, 1)
	},
	{
		id: 'whole',
		label: m['action.whole'],
		shortcuts: ['a'],
		icon: 'network',
		when: ({ view }) => view.spotlight !== null,
		run: (workspace) => workspace.spotlight(null)
	},
	{
		id: 'clear',
		label: m['action.clear'],
		shortcuts: ['Escape'],
		when: ({ view }) => view.selection.length > 0,
		run: (workspace) => workspace.select(null)
	},
	{
		id: 'rearrange',
		label: m['action.rearrange'],
		shortcuts: [],
		icon: 'pin-off',
		when: ({ view }) => Object.keys(view.moved).length > 0,
		run: (workspace) => workspace.change({ moved: {} })
	},
	...screenActions
] as const satisfies readonly Action[];

/** Actions by their ids, for whoever puts buttons on the screen. */
export function actionsNamed(...ids: readonly (typeof actions)[number]['id'][]): readonly Action[] {
	return ids.flatMap((id) => actions.find((action) => action.id === id) ?? []);
}

/** Moves of the picture by the arrow keys: only while the canvas has the focus, so that pages still scroll. */
export const canvasKeys: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
	ArrowLeft: [step, 0],
	ArrowRight: [-step, 0],
	ArrowUp: [0, step],
	ArrowDown: [0, -step]
};

function deepen(workspace: Workspace, by: number) {
	const { spotlight } = workspace.view;
	if (!spotlight) return;
	const depth = Math.min(maximumDepth, Math.max(0, spotlight.depth + by));
	workspace.change({ spotlight: { ...spotlight, depth }, camera: null });
}

/** The action that a key press asks for, if any. Typing into a field is never a shortcut. */
export function actionOf(event: KeyboardEvent, workspace: Workspace): Action | undefined {
	const target = event.target instanceof Element ? event.target : null;
	if (target?.closest('input, select, textarea, [contenteditable]')) return undefined;
	if (event.altKey) return undefined;
	const mod = event.ctrlKey || event.metaKey;
	const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
	const pressed = `${mod ? 'mod+' : ''}${event.shiftKey && mod ? 'shift+' : ''}${key}`;
	return actions.find(({ shortcuts, when }: Action) => shortcuts.includes(pressed) && when(workspace));
}
