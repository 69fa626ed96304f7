import { beginHistory, follow, redo, settle, stepTo, undo, type History, type View } from '$lib/view';

/** The View that the reader sees and those that undo and redo lead to. */
export class ViewHistory {
	#history: History;

	constructor(view: View) {
		this.#history = $state.raw(beginHistory(view));
	}

	/** All of it, for whoever keeps it for the tab's next page. */
	get all(): History {
		return this.#history;
	}

	get view(): View {
		return this.#history.present;
	}

	get canUndo(): boolean {
		return this.#history.past.length > 0;
	}

	get canRedo(): boolean {
		return this.#history.future.length > 0;
	}

	/** Replaces parts of the View: one step to undo, unless only the camera moved. */
	change(patch: Partial<View>) {
		this.#history = stepTo(this.#history, { ...this.view, ...patch });
	}

	/** Replaces parts of the View while a gesture goes on: one step to undo once it is settled, however long it was. */
	follow(patch: Partial<View>) {
		this.#history = follow(this.#history, { ...this.view, ...patch });
	}

	/** Ends a gesture. */
	settle() {
		this.#history = settle(this.#history);
	}

	/** Goes on with a history that was kept. */
	resume(history: History) {
		this.#history = history;
	}

	undo() {
		this.#history = undo(this.#history);
	}

	redo() {
		this.#history = redo(this.#history);
	}
}
