/**
 * The named views that a reader keeps of an investigation. Each version of a view has a key of its own, and a change
 * writes a new version before it takes the old one away: nothing is ever written over, so two tabs that change the same
 * view at the same moment leave two versions, and both are shown (docs/adr/0010).
 */
import { fieldsOf, freeName, momentOf, nameOf, queryOf } from './fields';
import type { Store } from './store';

export interface NamedView {
	/** The same for all versions of a view. */
	readonly id: string;
	/** This version's alone. */
	readonly stamp: string;
	/** The version that this one was made of. */
	readonly replaces: string | null;
	/** How many versions it has had, from 1. */
	readonly revision: number;
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
	readonly meanwhile: 'nothing' | 'changed' | 'deleted';
	/** Whether it will outlast the page. */
	readonly lasts: boolean;
}

/** Clock and chance, handed in. */
export interface Circumstances {
	readonly now: () => Date;
	readonly newId: () => string;
}

const version = 1;
const idPattern = /^[a-z0-9]{1,40}$/;

export const albumPrefix = (investigation: string) => `sourceline:view:${investigation}:`;

/** The key of one version of a view. */
export function versionKey(investigation: string, { id, stamp }: Pick<NamedView, 'id' | 'stamp'>): string {
	return `${albumPrefix(investigation)}${id}:${stamp}`;
}

/** All that is kept of an investigation. Versions that another was made of are not shown. */
export function readAlbum(store: Store, investigation: string): Album {
	const { found, unreadable } = readAll(store, investigation);
	const replaced = new Set(found.map(({ id, replaces }) => `${id}:${replaces}`));
	const views = found
		.filter(({ id, stamp }) => !replaced.has(`${id}:${stamp}`))
		.sort((one, other) => order(other, one));
	return { views, unreadable };
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
	return { view, meanwhile: 'nothing', lasts: write(store, investigation, view) };
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
	const lasts = write(store, investigation, view);
	// What the browser would not keep must not cost what it has kept.
	if (lasts || !store.lasts(versionKey(investigation, base))) removeView(store, investigation, base);
	return { view, meanwhile: 'nothing', lasts };
}

/** Takes a version away, with those it was made of; other versions of the view stay. */
export function removeView(store: Store, investigation: string, view: NamedView) {
	const { found } = readAll(store, investigation);
	for (let next: NamedView | undefined = view; next;) {
		const { id, replaces }: NamedView = next;
		store.remove(versionKey(investigation, next));
		next = found.find((each) => each.id === id && each.stamp === replaces);
	}
}

function readAll(store: Store, investigation: string) {
	const found: NamedView[] = [];
	const unreadable: string[] = [];
	for (const key of store.keys(albumPrefix(investigation))) {
		const text = store.read(key);
		const view = text === null ? null : readVersion(text);
		if (view && versionKey(investigation, view) === key) found.push(view);
		else if (text !== null) unreadable.push(key);
	}
	return { found, unreadable };
}

function write(store: Store, investigation: string, view: NamedView): boolean {
	return store.write(versionKey(investigation, view), JSON.stringify({ version, ...view }));
}

function readVersion(text: string): NamedView | null {
	const fields = fieldsOf(text);
	if (fields?.version !== version) return null;
	const { id, stamp, replaces, revision } = fields;
	const name = nameOf(fields.name);
	const query = queryOf(fields.query);
	const created = momentOf(fields.created);
	const changed = momentOf(fields.changed);
	if (!isStamp(id) || !isStamp(stamp) || !(replaces === null || isStamp(replaces))) return null;
	if (replaces === stamp || typeof revision !== 'number' || !Number.isSafeInteger(revision)) return null;
	if (name === null || query === null || created === null || changed === null) return null;
	return { id, stamp, replaces, revision, name, created, changed, query };
}

function isStamp(value: unknown): value is string {
	return typeof value === 'string' && idPattern.test(value);
}

/** By the moment they were first saved, so that a change moves nothing under the reader's finger. */
function order(one: NamedView, other: NamedView): number {
	return one.created.localeCompare(other.created) || one.stamp.localeCompare(other.stamp);
}
