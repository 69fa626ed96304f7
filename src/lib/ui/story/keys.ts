import type { StoryPlayer, Workspace } from '$lib/state';
import { actionOf } from '../actions';

/** What a key does to a story, where it is not meant for something that has the focus. */
export type SceneStep = 1 | -1 | 'first' | 'last';

const steps: Readonly<Record<string, SceneStep>> = {
	ArrowRight: 1,
	PageDown: 1,
	ArrowLeft: -1,
	PageUp: -1,
	Home: 'first',
	End: 'last'
};

/** Things that have arrows and letters of their own: a dialog, a field, the picture, a table, a choice. */
const own =
	'dialog, input, select, textarea, [role="application"], [role="grid"], [role="tablist"], [contenteditable]';

const isOwn = ({ target }: KeyboardEvent) => target instanceof Element && target.closest(own) !== null;

/** The step that a key stands for; null for other keys, and while something else listens to it. */
export function sceneKeys(event: KeyboardEvent): SceneStep | null {
	if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return null;
	if (isOwn(event)) return null;
	return steps[event.key] ?? null;
}

/** Keys of the network that do in a story what they do there. */
export const knownActions: readonly string[] = [
	'zoom-out',
	'zoom-in',
	'fit',
	'clear',
	'undo',
	'redo',
	'table',
	'walk',
	'find',
	'shortcuts'
];
/** Those of them that would tell what a question hides. */
const telling: readonly string[] = ['table', 'walk'];

export interface Reading {
	readonly workspace: Workspace;
	readonly player: StoryPlayer;
	readonly goTo: (index: number) => void;
	readonly present: () => void;
}

/** Does what a key press asks for while a story is read, if anything. */
export function actInReader(event: KeyboardEvent, { workspace, player, goTo, present }: Reading) {
	if (event.defaultPrevented) return;
	const action = actionOf(event, workspace);
	const steps = sceneKeys(event);
	const last = player.story.scenes.length - 1;
	const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat;
	if (steps !== null) goTo(typeof steps === 'number' ? player.at + steps : steps === 'first' ? 0 : last);
	else if (action && knownActions.includes(action.id)) {
		if (!player.discreet || !telling.includes(action.id)) action.run(workspace);
	} else if (plain && event.key.toLowerCase() === 'p' && !isOwn(event) && workspace.screen.dialog === null)
		present();
	else return;
	event.preventDefault();
}
