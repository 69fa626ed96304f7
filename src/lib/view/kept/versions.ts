/**
 * What is kept in versions: each has a key of its own, and a change writes a new version before it takes the old one
 * away. Nothing is ever written over, so two tabs that change the same thing at the same moment leave two versions, and
 * both are shown (docs/adr/0010).
 */
import { fieldsOf } from './fields';
import type { Store } from './store';

export interface Version {
	/** The same for all versions of a thing. */
	readonly id: string;
	/** This version's alone. */
	readonly stamp: string;
	/** The version that this one was made of. */
	readonly replaces: string | null;
	/** How many versions it has had, from 1. */
	readonly revision: number;
}

/** Under which keys things of one kind are kept, and how what stands there is read. */
export interface Kind<Content> {
	readonly prefix: string;
	/** Null of what cannot be one. */
	readonly read: (fields: Readonly<Record<string, unknown>>) => Content | null;
}

export interface Versions<Content> {
	/** Those that no other was made of. */
	readonly current: readonly (Content & Version)[];
	readonly all: readonly (Content & Version)[];
	/** Keys whose text cannot be read. They are left as they are. */
	readonly unreadable: readonly string[];
}

/** What came of a change. Where another tab came first, ours is kept beside what that one left. */
export type Meanwhile = 'nothing' | 'changed' | 'deleted';

const version = 1;
const idPattern = /^[a-z0-9]{1,40}$/;

/** The key of one version. */
export const keyOf = (prefix: string, { id, stamp }: Pick<Version, 'id' | 'stamp'>) =>
	`${prefix}${id}:${stamp}`;

/** All that is kept of a kind. Versions that another was made of are not current. */
export function readVersions<Content>(store: Store, kind: Kind<Content>): Versions<Content> {
	const all: (Content & Version)[] = [];
	const unreadable: string[] = [];
	for (const key of store.keys(kind.prefix)) {
		const text = store.read(key);
		const found = text === null ? null : readVersion(text, kind);
		if (found && keyOf(kind.prefix, found) === key) all.push(found);
		else if (text !== null) unreadable.push(key);
	}
	const replaced = new Set(all.map(({ id, replaces }) => `${id}:${replaces}`));
	return { current: all.filter(({ id, stamp }) => !replaced.has(`${id}:${stamp}`)), all, unreadable };
}

/** Keeps a version; tells whether it will outlast the page. */
export function writeVersion<Content>(
	store: Store,
	{ prefix }: Kind<Content>,
	kept: Content & Version
): boolean {
	return store.write(keyOf(prefix, kept), JSON.stringify({ version, ...kept }));
}

/** Keeps a version in the place of the one that it was made of. */
export function replaceVersion<Content>(
	store: Store,
	kind: Kind<Content>,
	base: Version,
	content: Content & Version
): { readonly kept: Content & Version; readonly lasts: boolean } {
	const baseLasts = store.lasts(keyOf(kind.prefix, base));
	// Of a row of versions that the browser would not keep, each stands for the last that it did.
	const replaces = baseLasts ? base.stamp : base.replaces;
	const kept = { ...content, replaces: content.id === base.id ? replaces : null };
	const lasts = writeVersion(store, kind, kept);
	// What the browser would not keep must not cost what it has kept.
	if (lasts) removeVersion(store, kind, base);
	else if (!baseLasts) store.remove(keyOf(kind.prefix, base));
	return { kept, lasts };
}

/** Takes a version away, with those it was made of; other versions of the same thing stay. */
export function removeVersion<Content>(
	store: Store,
	kind: Kind<Content>,
	gone: Pick<Version, 'id' | 'stamp' | 'replaces'>
) {
	const { all } = readVersions(store, kind);
	for (let next: typeof gone | undefined = gone; next;) {
		const { id, replaces }: typeof gone = next;
		store.remove(keyOf(kind.prefix, next));
		next = all.find((each) => each.id === id && each.stamp === replaces);
	}
}

function readVersion<Content>(text: string, kind: Kind<Content>): (Content & Version) | null {
	const fields = fieldsOf(text);
	if (fields?.version !== version) return null;
	const { id, stamp, replaces, revision } = fields;
	if (!isStamp(id) || !isStamp(stamp) || !(replaces === null || isStamp(replaces))) return null;
	if (replaces === stamp || typeof revision !== 'number' || !Number.isSafeInteger(revision)) return null;
	const content = kind.read(fields);
	return content && { ...content, id, stamp, replaces, revision };
}

function isStamp(value: unknown): value is string {
	return typeof value === 'string' && idPattern.test(value);
}
