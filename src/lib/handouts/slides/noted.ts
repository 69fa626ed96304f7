/** A paragraph of what only whoever speaks sees. */
export interface NotesLine {
	readonly text: string;
	/** Whether it heads those after it. */
	readonly heads?: boolean;
}

/** What every slide has: a title of its own, and notes. */
export interface Noted {
	readonly title: string;
	readonly notes: readonly NotesLine[];
}
