/** The named views that a reader keeps of an investigation, in versions (docs/adr/0010). */
import { freeName, momentOf, nameOf, queryOf } from './fields';
import type { Store } from './store';
import {
	keyOf,
	readVersions,
	removeVersion,
	replaceVersion,
	writeVersion,
	type Kind,
	type Meanwhile,
	type Version
} from './versions';

export interface NamedView extends Version {
	readonly name: string;
	/** Moments, ISO 8601 in universal time. */
	readonly created: string;
	readonly changed: string;
	/** The View, as the query of its address. */
	readonly query: string;
}

export interface Album {
	/** The newest first. */
	readonly views: readonly NamedView[];
	/** Keys whose text cannot be read. They are left as they are. */
	readonly unreadable: readonly string[];
}

/** What a view says, apart from which version it is. */
export type Entry = Pick<NamedView, 'name' | 'created' | 'changed' | 'query'>;

/** What came of a change. Where another tab came first, ours is kept beside what that one left. */
export interface Written {
	readonly view: NamedView;
	readonly meanwhile: Meanwhile;
	/** Whether it will outlast the page. */
	readonly lasts: boolean;
}

/** Clock and chance, handed in. */
export interface Circumstances {
	readonly now: () => Date;
	readonly newId: () => string;
}

const kindOf = (investigation: string): Kind<Entry> => ({
	prefix: `sourceline:view:${investigation}:`,
	read: readEntry
});

/** The key of one version of a view. */
export function versionKey(investigation: string, view: Pick<NamedView, 'id' | 'stamp'>): string {
	return keyOf(kindOf(investigation).prefix, view);
}

/** All that is kept of an investigation. Versions that another was made of are not shown. */
export function readAlbum(store: Store, investigation: string): Album {
	const { current, unreadable } = readVersions(store, kindOf(investigation));
	return { views: current.toSorted((one, other) => order(other, one)), unreadable };
}

/** Keeps a new view. A name that is taken gets a number. */
export function addView(
	store: Store,
	investigation: string,
	entry: Entry,
	{ newId }: Pick<Circumstances, 'newId'>
): Written {
	const taken = readAlbum(store, investigation).views.map(({ name }) => name);
	const name = freeName(entry.name, taken);
	const view = { ...entry, name, id: newId(), stamp: newId(), replaces: null, revision: 1 };
	return { view, meanwhile: 'nothing', lasts: writeVersion(store, kindOf(investigation), view) };
}

/** Changes the name or the address of a view, as the reader saw it in `base`. */
export function changeView(
	store: Store,
	investigation: string,
	base: NamedView,
	change: Partial<Pick<Entry, 'name' | 'query'>>,
	circumstances: Circumstances
): Written {
	const { views } = readAlbum(store, investigation);
	const versions = views.filter(({ id }) => id === base.id);
	const changed = { ...base, ...change, changed: circumstances.now().toISOString() };
	if (!versions.some(({ stamp }) => stamp === base.stamp)) {
		const written = addView(store, investigation, changed, circumstances);
		return { ...written, meanwhile: versions.length > 0 ? 'changed' : 'deleted' };
	}
	const others = views.filter(({ id, stamp }) => id !== base.id || stamp !== base.stamp);
	const view: NamedView = {
		...changed,
		name: freeName(
			changed.name,
			others.map(({ name }) => name)
		),
		// One of several versions becomes a view of its own as soon as it is told apart by hand.
		id: versions.length > 1 ? circumstances.newId() : base.id,
		stamp: circumstances.newId(),
		replaces: versions.length > 1 ? null : base.stamp,
		revision: base.revision + 1
	};
	const { kept, lasts } = replaceVersion(store, kindOf(investigation), base, view);
	return { view: kept, meanwhile: 'nothing', lasts };
}

/** Takes a version away, with those it was made of; other versions of the view stay. */
export function removeView(store: Store, investigation: string, view: NamedView) {
	removeVersion(store, kindOf(investigation), view);
}

function readEntry(fields: Readonly<Record<string, unknown>>): Entry | null {
	const name = nameOf(fields.name);
	const query = queryOf(fields.query);
	const created = momentOf(fields.created);
	const changed = momentOf(fields.changed);
	if (name === null || query === null || created === null || changed === null) return null;
	return { name, query, created, changed };
}

/** By the moment they were first saved, so that a change moves nothing under the reader's finger. */
function order(one: NamedView, other: NamedView): number {
	return one.created.localeCompare(other.created) || one.stamp.localeCompare(other.stamp);
}
