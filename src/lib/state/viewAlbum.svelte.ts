import { newEntries, type ViewsReading } from '$lib/formats';
import {
	addView,
	changeView,
	forgetTrace,
	goneTraces,
	readAlbum,
	readTraces,
	removeView,
	versionKey,
	writeTrace,
	type Album,
	type Circumstances,
	type Entry,
	type NamedView,
	type Store,
	type Trace,
	type Written
} from '$lib/view';

/** What was done last, for the words that say it, and what takes it back. */
export interface Done {
	readonly what:
		'saved' | 'renamed' | 'replaced' | 'deleted' | 'restored' | 'imported' | 'copied' | 'copy_failed';
	/** The name of the view it was done to. */
	readonly name: string;
	readonly meanwhile?: Written['meanwhile'];
	/** How many were taken in, and how many were there already. */
	readonly n?: number;
	readonly same?: number;
	readonly undo?: () => void;
}

/** The reader's named views of one investigation, and where tabs that are gone had got to. */
export class ViewAlbum {
	readonly #store: Store;
	readonly #investigation: string;
	readonly #circumstances: Circumstances;
	#album = $state.raw<Album>({ views: [], unreadable: [] });
	done = $state.raw<Done | null>(null);
	/** The tabs that are open; null where the browser cannot tell. Kept up to date by whoever knows. */
	openTabs = $state.raw<ReadonlySet<string> | null>(null);
	#traces = $state.raw<readonly Trace[]>([]);

	constructor(store: Store, investigation: string, circumstances: Circumstances) {
		this.#store = store;
		this.#investigation = investigation;
		this.#circumstances = circumstances;
		this.refresh();
	}

	get views(): readonly NamedView[] {
		return this.#album.views;
	}

	/** Keys that hold what cannot be read. */
	get unreadable(): readonly string[] {
		return this.#album.unreadable;
	}

	/** Where tabs that are gone had got to. */
	get gone(): readonly Trace[] {
		return goneTraces(this.#traces, this.openTabs, this.now());
	}

	now(): Date {
		return this.#circumstances.now();
	}

	/** Reads anew what is kept: another tab may have changed it. */
	refresh() {
		this.#album = readAlbum(this.#store, this.#investigation);
		this.#traces = readTraces(this.#store, this.#investigation);
	}

	/** Whether a view will still be there when the page is left. */
	lasts(view: NamedView): boolean {
		return this.#store.lasts(versionKey(this.#investigation, view));
	}

	/** Whether another version of the same view stands beside it: two tabs changed it at once. */
	isOneOfSeveral({ id, stamp }: NamedView): boolean {
		return this.views.some((each) => each.id === id && each.stamp !== stamp);
	}

	save(name: string, query: string): NamedView {
		const moment = this.now().toISOString();
		const { view } = this.#add({ name, query, created: moment, changed: moment });
		this.#tell({ what: 'saved', name: view.name, undo: () => this.#take(view) });
		return view;
	}

	rename(base: NamedView, name: string): NamedView {
		return this.#change('renamed', base, { name });
	}

	/** Lets a view show something else. */
	replace(base: NamedView, query: string): NamedView {
		return this.#change('replaced', base, { query });
	}

	remove(view: NamedView) {
		removeView(this.#store, this.#investigation, view);
		const undo = () => {
			const { view: again } = this.#add(view);
			this.#tell({ what: 'restored', name: again.name });
		};
		this.#tell({ what: 'deleted', name: view.name, undo });
	}

	/** Takes in what a file holds, beside what is there. */
	takeIn({ entries }: ViewsReading) {
		const fresh = newEntries(entries, this.views);
		const added = fresh.map((entry) => this.#add(entry).view);
		const undo = () => {
			for (const view of added) removeView(this.#store, this.#investigation, view);
			this.#tell(null);
		};
		const n = added.length;
		this.#tell({
			what: 'imported',
			name: added[0]?.name ?? '',
			n,
			same: entries.length - n,
			...(n > 0 ? { undo } : {})
		});
	}

	/** Where a tab had got to is gone on with here, or not wanted any more. */
	forget({ tab }: Trace) {
		forgetTrace(this.#store, this.#investigation, tab);
		this.refresh();
	}

	/** Not to be offered again by itself; it stays in the list. */
	decline(trace: Trace) {
		writeTrace(this.#store, this.#investigation, { ...trace, declined: true });
		this.refresh();
	}

	#add(entry: Entry): Written {
		return addView(this.#store, this.#investigation, entry, this.#circumstances);
	}

	#take(view: NamedView) {
		removeView(this.#store, this.#investigation, view);
		this.#tell({ what: 'deleted', name: view.name });
	}

	#change(
		what: 'renamed' | 'replaced',
		base: NamedView,
		change: Partial<Pick<Entry, 'name' | 'query'>>
	): NamedView {
		const written = changeView(this.#store, this.#investigation, base, change, this.#circumstances);
		const { view, meanwhile } = written;
		const undo = () => {
			// Beside what another tab left, taking ours away is what takes the change back.
			if (meanwhile === 'nothing') this.#change(what, view, { name: base.name, query: base.query });
			else removeView(this.#store, this.#investigation, view);
			this.#tell(null);
		};
		this.#tell({ what, name: view.name, meanwhile, undo });
		return view;
	}

	#tell(done: Done | null) {
		this.done = done;
		this.refresh();
	}
}
