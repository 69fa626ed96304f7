/**
 * What a reader can do on the network screen: the one list from which the toolbar, the shortcuts and their sheet, the
 * command palette and the context menu are made.
 */
import type { Workspace } from '$lib/state';
import { maximumDepth } from '$lib/view';
import { m } from '$messages/messages';
import type { Action } from './action';
import { openMenu } from './menu/openMenu';
import { chooseFigure } from './opened/choose';
import { cutActions } from './cutActions';
import { copyActions } from './copyActions';
import { embedActions } from './embed/embedActions';
import { screenActions } from './screenActions';
import { selectActions } from './selectActions';
import { viewActions } from './viewActions';

export { actionGroups, type Action, type ActionGroup } from './action';

const always = () => true;
const depthOf = ({ view }: Workspace) => view.spotlight?.depth ?? 0;
const selectedEntity = ({ view }: Workspace) => view.selection.find(({ kind }) => kind === 'entity')?.id;

const step = 60;
const zoom = 1.25;

export const actions = [
	{
		id: 'find',
		label: m['action.find'],
		group: 'find',
		shortcuts: ['/'],
		when: ({ screen }) => screen.toSearch !== null,
		run: ({ screen }) => screen.toSearch?.()
	},
	{
		id: 'palette',
		label: m['action.palette'],
		group: 'find',
		shortcuts: ['mod+k'],
		inFields: true,
		unlisted: true,
		when: always,
		run: ({ screen }) => void (screen.dialog = 'palette')
	},
	{
		id: 'undo',
		label: m['action.undo'],
		group: 'view',
		shortcuts: ['mod+z'],
		icon: 'undo',
		when: (workspace) => workspace.canUndo,
		run: (workspace) => workspace.undo()
	},
	{
		id: 'redo',
		label: m['action.redo'],
		group: 'view',
		shortcuts: ['mod+shift+z', 'mod+y'],
		icon: 'redo',
		when: (workspace) => workspace.canRedo,
		run: (workspace) => workspace.redo()
	},
	{
		id: 'zoom-out',
		label: m['action.zoom_out'],
		group: 'view',
		shortcuts: ['-'],
		icon: 'zoom-out',
		when: always,
		run: ({ canvas }) => canvas?.zoomBy(1 / zoom)
	},
	{
		id: 'zoom-in',
		label: m['action.zoom_in'],
		group: 'view',
		shortcuts: ['+', '='],
		icon: 'zoom-in',
		when: always,
		run: ({ canvas }) => canvas?.zoomBy(zoom)
	},
	{
		id: 'fit',
		label: m['action.fit'],
		group: 'view',
		shortcuts: ['0'],
		icon: 'maximize',
		when: always,
		run: (workspace) => workspace.change({ camera: null })
	},
	{
		id: 'spotlight',
		label: m['action.spotlight'],
		group: 'selection',
		shortcuts: ['s'],
		icon: 'focus',
		when: (workspace) => selectedEntity(workspace) !== undefined,
		run: (workspace) => workspace.spotlight(selectedEntity(workspace) ?? null)
	},
	{
		id: 'shallower',
		label: m['action.shallower'],
		group: 'view',
		shortcuts: ['['],
		when: (workspace) => depthOf(workspace) > 0,
		run: (workspace) => deepen(workspace, -1)
	},
	{
		id: 'deeper',
		label: m['action.deeper'],
		group: 'view',
		shortcuts: [']'],
		when: (workspace) => workspace.view.spotlight !== null && depthOf(workspace) < maximumDepth,
		run: (workspace) => deepen(workspace, 1)
	},
	{
		id: 'whole',
		label: m['action.whole'],
		group: 'view',
		shortcuts: ['a'],
		icon: 'network',
		when: ({ view }) => view.spotlight !== null,
		run: (workspace) => workspace.spotlight(null)
	},
	{
		id: 'show-all',
		label: m['action.show_all'],
		group: 'view',
		shortcuts: [],
		when: ({ picture: { hidden } }) => hidden.entities + hidden.relationships > 0,
		run: (workspace) => workspace.showAll()
	},
	...cutActions,
	...selectActions,
	{
		id: 'menu',
		label: m['action.menu'],
		group: 'selection',
		shortcuts: ['shift+F10', 'ContextMenu'],
		unlisted: true,
		when: always,
		run: (workspace) => openMenu(workspace)
	},
	{
		id: 'clear',
		label: m['action.clear'],
		short: m['select.clear'],
		icon: 'x',
		group: 'selection',
		shortcuts: ['Escape'],
		when: ({ view }) => view.selection.length > 0,
		run: (workspace) => workspace.select(null)
	},
	{
		id: 'rearrange',
		label: m['action.rearrange'],
		group: 'network',
		shortcuts: [],
		icon: 'pin-off',
		when: ({ view }) => Object.keys(view.moved).length > 0,
		run: (workspace) => workspace.change({ moved: {} })
	},
	...screenActions,
	...viewActions,
	...copyActions,
	...embedActions,
	{
		id: 'open-figure',
		label: m['carry.open'],
		group: 'network',
		shortcuts: [],
		when: always,
		run: chooseFigure
	},
	{
		id: 'shortcuts',
		label: m['action.shortcuts'],
		group: 'help',
		shortcuts: ['?'],
		when: always,
		run: ({ screen }) => void (screen.dialog = 'shortcuts')
	}
] as const satisfies readonly Action[];

/** Actions by their ids, for whoever puts buttons on the screen. */
export function actionsNamed(...ids: readonly (typeof actions)[number]['id'][]): readonly Action[] {
	return ids.flatMap((id) => actions.find((action) => action.id === id) ?? []);
}

/** Moves of the picture by Shift and the arrow keys: only while the canvas has the focus. Without Shift they walk. */
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

/**
 * The action that a key press asks for, if any. Typing into a field is never a shortcut, and a dialog or a menu has its
 * own keys.
 */
export function actionOf(event: KeyboardEvent, workspace: Workspace): Action | undefined {
	const target = event.target instanceof Element ? event.target : null;
	// A dialog that is on its way is not on the page yet, and what is typed meanwhile was meant for it.
	if (workspace.screen.dialog !== null) return undefined;
	if (event.altKey || event.isComposing || target?.closest('dialog, [role="menu"]')) return undefined;
	// Nothing is typed into a box to tick.
	const inField = target?.closest('input:not([type=checkbox]), select, textarea, [contenteditable]') != null;
	const mod = event.ctrlKey || event.metaKey;
	const writes = event.key.length === 1;
	const key = writes ? event.key.toLowerCase() : event.key;
	const shift = event.shiftKey && (mod || !writes);
	const pressed = `${mod ? 'mod+' : ''}${shift ? 'shift+' : ''}${key}`;
	const listed: readonly Action[] = actions;
	return listed.find(
		({ shortcuts, when, inFields }) =>
			shortcuts.includes(pressed) && (inFields ?? !inField) && when(workspace)
	);
}

/** Does what a key press asks for, if anything. */
export function act(event: KeyboardEvent, workspace: Workspace) {
	const action = actionOf(event, workspace);
	if (!action) return;
	event.preventDefault();
	action.run(workspace);
}
