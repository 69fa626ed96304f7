import { draftKind, type Draft, type DraftContent } from '$lib/story';
import {
	keyOf,
	readVersions,
	removeVersion,
	replaceVersion,
	writeVersion,
	type Circumstances,
	type Meanwhile,
	type Store,
	type Versions
} from '$lib/view';

/** Edits of one field that follow each other within this time are one step back. Milliseconds. */
const oneStep = 2500;
const mostSteps = 200;

/**
 * No part of the layer's index: what that names is sent with every network page, and with this all that reads stories.
 * The drafts of an investigation that this browser keeps, and the one that is being written. Every edit is kept at once;
 * where another tab came first, ours is kept as a draft of its own.
 */
export class Drafts {
	readonly #store: Store;
	readonly #investigation: string;
	readonly #circumstances: Circumstances;
	#versions = $state.raw<Versions<DraftContent>>({ current: [], all: [], unreadable: [] });
	#open = $state.raw<Draft | null>(null);
	#past = $state.raw<readonly DraftContent[]>([]);
	#future = $state.raw<readonly DraftContent[]>([]);
	/** What the last edit was of, and when. */
	#last: { readonly of: string; readonly at: number } = { of: '', at: 0 };
	/** What another tab did to the draft that is being written. */
	meanwhile = $state<Meanwhile>('nothing');

	constructor(store: Store, investigation: string, circumstances: Circumstances) {
		this.#store = store;
		this.#investigation = investigation;
		this.#circumstances = circumstances;
		this.refresh();
	}

	/** Those that were not deleted, the one written last first. */
	readonly list: readonly Draft[] = $derived.by(() => this.#listed(false));
	/** Those that were, to be brought back. */
	readonly binned: readonly Draft[] = $derived.by(() => this.#listed(true));
	readonly unreadable: readonly string[] = $derived.by(() => this.#versions.unreadable);
	/** The draft that is being written. */
	readonly open: Draft | null = $derived.by(() => this.#open);
	readonly canUndo: boolean = $derived.by(() => this.#past.length > 0);
	readonly canRedo: boolean = $derived.by(() => this.#future.length > 0);
	/** Whether what was written will still be there when the page is left. */
	readonly lasts: boolean = $derived.by(() => this.#open === null || this.#isKept(this.#open));

	now(): Date {
		return this.#circumstances.now();
	}

	newKey(): string {
		return this.#circumstances.newId();
	}

	/** Keeps a new draft, and goes on with it. */
	begin(content: DraftContent): Draft {
		const draft = this.#add(content);
		this.resume(draft);
		return draft;
	}

	/** Goes on writing a draft; null goes back to the list. */
	resume(draft: Draft | null) {
		this.#open = draft;
		[this.#past, this.#future] = [[], []];
		this.meanwhile = 'nothing';
		this.refresh();
	}

	/** Changes the draft that is being written. Edits in a row that are `of` the same are one step back. */
	edit(change: (content: DraftContent) => DraftContent, of = '') {
		const open = this.#open;
		if (!open) return;
		const changed = change(open);
		if (changed === open) return;
		const at = this.now().getTime();
		const goesOn = of !== '' && of === this.#last.of && at - this.#last.at < oneStep && this.canUndo;
		this.#last = { of, at };
		if (!goesOn) this.#past = [...this.#past, open].slice(-mostSteps);
		this.#future = [];
		this.#write(changed);
	}

	undo() {
		this.#step(this.#past.at(-1), () => {
			this.#past = this.#past.slice(0, -1);
			if (this.#open) this.#future = [this.#open, ...this.#future];
		});
	}

	redo() {
		this.#step(this.#future[0], () => {
			this.#future = this.#future.slice(1);
			if (this.#open) this.#past = [...this.#past, this.#open];
		});
	}

	/** Deletes a draft, so that it can be brought back, or brings it back. */
	bin(draft: Draft, binned = true) {
		const isOpen = draft.stamp === this.#open?.stamp;
		const { kept } = this.#replace(draft, { ...draft, binned });
		if (isOpen) this.resume(binned ? null : kept);
		this.refresh();
	}

	/** Deletes a draft for good. */
	forget(draft: Draft) {
		removeVersion(this.#store, draftKind(this.#investigation), draft);
		this.refresh();
	}

	/** Reads anew what is kept: another tab may have written. The draft that is open here follows it. */
	refresh() {
		this.#versions = readVersions(this.#store, draftKind(this.#investigation));
		const open = this.#open;
		if (!open || this.#versions.current.some(({ stamp }) => stamp === open.stamp)) return;
		const [successor] = this.#versions.current.filter(({ id }) => id === open.id);
		if (!successor) return;
		this.#open = successor;
		// What is taken back here would take back what was written there.
		[this.#past, this.#future] = [[], []];
	}

	#listed(binned: boolean): readonly Draft[] {
		return this.#versions.current
			.filter((draft) => draft.binned === binned)
			.toSorted((one, other) => other.changed.localeCompare(one.changed));
	}

	#isKept(draft: Draft): boolean {
		return this.#store.lasts(keyOf(draftKind(this.#investigation).prefix, draft));
	}

	#step(content: DraftContent | undefined, move: () => void) {
		if (!content || !this.#open) return;
		move();
		this.#last = { of: '', at: 0 };
		// Where it was saved to meanwhile is not part of what was written.
		this.#write({ ...content, base: this.#open.base });
	}

	#write(content: DraftContent) {
		const open = this.#open;
		if (!open) return;
		const { current } = readVersions(this.#store, draftKind(this.#investigation));
		const changed = { ...content, changed: this.now().toISOString() };
		if (current.some(({ id, stamp }) => id === open.id && stamp === open.stamp))
			this.#open = this.#replace(open, changed).kept;
		else {
			this.meanwhile = current.some(({ id }) => id === open.id) ? 'changed' : 'deleted';
			this.#open = this.#add(changed);
		}
		this.refresh();
	}

	#add(content: DraftContent): Draft {
		const { newId } = this.#circumstances;
		const draft = { ...content, id: newId(), stamp: newId(), replaces: null, revision: 1 };
		writeVersion(this.#store, draftKind(this.#investigation), draft);
		return draft;
	}

	#replace(base: Draft, content: DraftContent) {
		const version = {
			id: base.id,
			stamp: this.newKey(),
			replaces: base.stamp,
			revision: base.revision + 1
		};
		return replaceVersion(this.#store, draftKind(this.#investigation), base, { ...content, ...version });
	}
}
