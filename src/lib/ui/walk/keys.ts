import type { Language } from '$lib/model';
import type { Walker } from '$lib/state';
import { m } from '$messages/messages';

export interface WalkKey {
	readonly label: (inputs: Record<string, never>, options: { locale: Language }) => string;
	/** As the browser names them (`KeyboardEvent.key`). */
	readonly keys: readonly string[];
	readonly run: (walker: Walker) => void;
}

/** The keys of a walk: they hold only where the picture or the walk has the focus. */
export const walkKeys: readonly WalkKey[] = [
	{ label: m['walk.next'], keys: ['ArrowDown', 'ArrowRight'], run: (walker) => walker.move('next') },
	{ label: m['walk.previous'], keys: ['ArrowUp', 'ArrowLeft'], run: (walker) => walker.move('previous') },
	{ label: m['walk.first'], keys: ['Home'], run: (walker) => walker.move('first') },
	{ label: m['walk.last'], keys: ['End'], run: (walker) => walker.move('last') },
	{ label: m['walk.next_group'], keys: ['PageDown'], run: (walker) => walker.move('next-group') },
	{ label: m['walk.previous_group'], keys: ['PageUp'], run: (walker) => walker.move('previous-group') },
	{ label: m['walk.cross'], keys: ['Enter'], run: (walker) => walker.cross() },
	{ label: m['walk.back'], keys: ['Backspace'], run: (walker) => walker.back() },
	{ label: m['walk.where'], keys: ['d'], run: (walker) => walker.where() },
	{ label: m['walk.more'], keys: ['m'], run: (walker) => walker.more() },
	{ label: m['walk.notes'], keys: [' '], run: (walker) => walker.show() }
];

/**
 * Takes the step that a key press asks for, and tells whether it asked for one. On a button or a link the keys that
 * press it are left to it.
 */
export function walkBy(event: KeyboardEvent, walker: Walker): boolean {
	if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return false;
	const pressing = event.key === 'Enter' || event.key === ' ';
	if (pressing && event.target instanceof Element && event.target.closest('button, a, summary')) return false;
	const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
	const step = walkKeys.find(({ keys }) => keys.includes(key));
	if (!step) return false;
	event.preventDefault();
	event.stopPropagation();
	step.run(walker);
	return true;
}
