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

/** Things that have arrows and letters of their own: a field, the picture, a table, a choice. */
const own =
	'input, select, textarea, [role="application"], [role="grid"], [role="tablist"], [contenteditable]';

/** The step that a key stands for; null for other keys, and while something else listens to it. */
export function sceneKeys(event: KeyboardEvent): SceneStep | null {
	if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return null;
	const { target } = event;
	if (target instanceof Element && target.closest(own)) return null;
	return steps[event.key] ?? null;
}
