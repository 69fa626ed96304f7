import type { Language } from '$lib/model';
import type { Workspace } from '$lib/state';

/** The groups of the shortcut sheet and the palette, in their order. */
export const actionGroups = ['find', 'view', 'select', 'selection', 'arrange', 'network', 'help'] as const;
export type ActionGroup = (typeof actionGroups)[number];

export interface Action {
	readonly id: string;
	readonly label: (inputs: Record<string, never>, options: { locale: Language }) => string;
	/** The words on a button that stands among its like; without them the button has `label`. */
	readonly short?: Action['label'];
	/** Where it stands; which groups make which menu says `menu/menuGroups`. */
	readonly group: ActionGroup;
	/**
	 * Keys as the browser names them (`KeyboardEvent.key`); `mod` is Control, or Command on a Mac. `shift` is named with
	 * `mod` and with keys that write nothing.
	 */
	readonly shortcuts: readonly string[];
	/** Whether its keys hold while a field has the focus: only for keys that write and move nothing there. */
	readonly inFields?: true;
	/** Left out of the palette: what opens it, or what only makes sense by its key. */
	readonly unlisted?: true;
	/** A name from the shipped icons; without one the action has no button. */
	readonly icon?: string;
	readonly when: (workspace: Workspace) => boolean;
	/** Of an action that opens something: whether it is open. */
	readonly pressed?: (workspace: Workspace) => boolean;
	readonly run: (workspace: Workspace) => void;
}
