import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addView,
	changeView,
	openStore,
	readAlbum,
	removeView,
	versionKey,
	type NamedView,
	type Slots
} from '$lib/view';
import { circumstances, Room } from '../../../support/slots';

const entry = (name: string, query = `v=1&seed=${name.length}`) => ({
	name,
	query,
	created: '2026-11-24T15:00:00.000Z',
	changed: '2026-11-24T15:00:00.000Z'
});
const names = (room: Room) =>
	readAlbum(openStore(room), 'test')
		.views.map(({ name }) => name)
		.sort();

/** A tab that sees what is kept as it was when the tab last looked, as another process of the browser may. */
class LateTab implements Slots {
	#seen: Map<string, string>;
	readonly #room: Room;

	constructor(room: Room) {
		this.#room = room;
		this.#seen = new Map(room.texts);
	}

	get length() {
		return this.#seen.size;
	}

	key(index: number) {
		return [...this.#seen.keys()][index] ?? null;
	}

	getItem(key: string) {
		return this.#seen.get(key) ?? null;
	}

	setItem(key: string, text: string) {
		this.#seen.set(key, text);
		this.#room.setItem(key, text);
	}

	removeItem(key: string) {
		this.#seen.delete(key);
		this.#room.removeItem(key);
	}
}

describe('named views', () => {
	it('are there for the next page, and leave one key each', () => {
		const room = new Room();
		const store = openStore(room);
		const { view } = addView(store, 'test', entry('Money'), circumstances());
		const { view: renamed } = changeView(store, 'test', view, { name: 'Fuel' }, circumstances('b'));
		expect(readAlbum(openStore(room), 'test').views).toEqual([renamed]);
		expect(renamed).toMatchObject({ id: view.id, name: 'Fuel', query: view.query, revision: 2 });
		expect(room.texts.size).toBe(1);
		removeView(store, 'test', renamed);
		expect(room.texts.size).toBe(0);
	});

	it('never share a name, nor an investigation', () => {
		const store = openStore(new Room());
		const around = circumstances();
		for (const name of ['Money', 'Money', 'Money (2)', 'Fuel']) addView(store, 'test', entry(name), around);
		addView(store, 'test-2', entry('Elsewhere'), around);
		const all = readAlbum(store, 'test').views.map(({ name }) => name);
		expect(all.sort()).toEqual(['Fuel', 'Money', 'Money (2)', 'Money (3)']);
	});

	it('keep both when another tab changed one meanwhile, and when it deleted it', () => {
		const room = new Room();
		const [one, other] = [openStore(room), openStore(room)];
		const { view } = addView(one, 'test', entry('Money'), circumstances());
		changeView(other, 'test', view, { name: 'Theirs' }, circumstances('b'));
		const ours = changeView(one, 'test', view, { name: 'Ours' }, circumstances('c'));
		expect([ours.meanwhile, names(room)]).toEqual(['changed', ['Ours', 'Theirs']]);
		removeView(other, 'test', ours.view);
		const again = changeView(one, 'test', ours.view, { query: '' }, circumstances('d'));
		expect([again.meanwhile, names(room)]).toEqual(['deleted', ['Ours', 'Theirs']]);
	});

	it('lose nothing that tabs write at the very same moment', () => {
		const change = fc.record({
			what: fc.constantFrom<'add' | 'rename' | 'remove'>('add', 'rename', 'remove'),
			which: fc.nat(5)
		});
		fc.assert(
			fc.property(fc.array(change, { minLength: 2, maxLength: 5 }), (changes) => {
				const room = new Room();
				const store = openStore(room);
				const around = circumstances('a');
				for (const name of ['one', 'two', 'three']) addView(store, 'test', entry(name), around);
				const before = readAlbum(store, 'test').views;
				const tabs = changes.map(() => openStore(new LateTab(room)));
				const written = changes.flatMap(({ what, which }, i) => {
					const [tab, base] = [tabs[i]!, before[which % before.length]!];
					const mine = circumstances(`t${i}x`);
					if (what === 'remove') removeView(tab, 'test', base);
					if (what === 'add') return [addView(tab, 'test', entry(`new ${i}`), mine).view];
					if (what === 'rename') return [changeView(tab, 'test', base, { name: `mine ${i}` }, mine).view];
					return [];
				});
				const after = readAlbum(openStore(room), 'test').views;
				for (const view of written) expect(after).toContainEqual(view);
				const touched = new Set(
					changes.flatMap(({ what, which }) => (what === 'add' ? [] : before[which % before.length]!.id))
				);
				for (const view of before.filter(({ id }) => !touched.has(id))) expect(after).toContainEqual(view);
			})
		);
	});

	it('show two versions of one, which become two views once one is told apart', () => {
		const room = new Room();
		const { view } = addView(openStore(room), 'test', entry('Money'), circumstances());
		const tabs = [openStore(new LateTab(room)), openStore(new LateTab(room))];
		const [one] = tabs.map((tab, i) =>
			changeView(tab, 'test', view, { query: `v=1&seed=${i}` }, circumstances(`t${i}x`))
		);
		const store = openStore(room);
		expect(readAlbum(store, 'test').views.map(({ id }) => id)).toEqual([view.id, view.id]);
		changeView(store, 'test', one!.view, { name: 'Ours' }, circumstances('z'));
		const ids = readAlbum(store, 'test').views.map(({ id }) => id);
		expect([new Set(ids).size, names(room)]).toEqual([2, ['Money', 'Ours']]);
	});

	it('show once what a crash left twice, and do not come back when it is deleted', () => {
		const room = new Room();
		const store = openStore(room);
		const { view } = addView(store, 'test', entry('Money'), circumstances());
		const [[key, text] = ['', '']] = room.texts;
		const { view: newer } = changeView(store, 'test', view, { name: 'Fuel' }, circumstances('b'));
		room.setItem(key, text);
		expect(names(room)).toEqual(['Fuel']);
		removeView(openStore(room), 'test', newer);
		expect(names(room)).toEqual([]);
	});
});

describe('a browser that keeps nothing more', () => {
	it('holds a new view until the page is left, and says so', () => {
		for (const store of [openStore(null), openStore(Object.assign(new Room(), { most: 10 }))]) {
			const { view, lasts } = addView(store, 'test', entry('Money'), circumstances());
			expect([lasts, store.lasts(versionKey('test', view))]).toEqual([false, false]);
			expect(readAlbum(store, 'test').views).toEqual([view]);
			removeView(store, 'test', view);
			expect(readAlbum(store, 'test').views).toEqual([]);
		}
	});

	it('still has what it kept before a change for which there is no room', () => {
		const room = new Room();
		const store = openStore(room);
		const { view } = addView(store, 'test', entry('Money'), circumstances());
		room.most = 300;
		const changed = changeView(store, 'test', view, { query: 'x'.repeat(200) }, circumstances('b'));
		expect([changed.lasts, readAlbum(store, 'test').views]).toEqual([false, [changed.view]]);
		expect(readAlbum(openStore(room), 'test').views).toEqual([view]);
		const again = changeView(store, 'test', changed.view, { query: 'y'.repeat(200) }, circumstances('c'));
		expect(readAlbum(store, 'test').views).toEqual([again.view]);
		expect(readAlbum(openStore(room), 'test').views).toEqual([view]);
		room.most = Infinity;
		const { view: last } = changeView(store, 'test', again.view, { name: 'Fuel' }, circumstances('d'));
		expect(readAlbum(openStore(room), 'test').views).toEqual([last]);
	});

	it('throws nothing, whatever it does', () => {
		const broken = new Proxy(new Room(), {
			get() {
				throw new Error('SecurityError');
			}
		});
		const store = openStore(broken);
		addView(store, 'test', entry('Money'), circumstances());
		expect(readAlbum(store, 'test').views).toHaveLength(1);
	});
});

describe('what cannot be read', () => {
	it.each([
		'',
		'{',
		'null',
		'[]',
		'{"version":2}',
		'{"version":1,"id":"a","stamp":"b","replaces":null,"revision":1,"name":" ","query":"","created":"x","changed":"y"}'
	])('is said and left as it is: %s', (text) => {
		const room = new Room();
		room.setItem('sourceline:view:test:a:b', text);
		const store = openStore(room);
		addView(store, 'test', entry('Money'), circumstances());
		expect(readAlbum(store, 'test').unreadable).toEqual(['sourceline:view:test:a:b']);
		expect(room.getItem('sourceline:view:test:a:b')).toBe(text);
	});

	it('never throws, and what is read is as it must be', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json(), anyVersion()), (text) => {
				const room = new Room();
				room.setItem('sourceline:view:test:a:b', text);
				const { views, unreadable } = readAlbum(openStore(room), 'test');
				expect(views.length + unreadable.length).toBe(1);
				for (const view of views) expect(isSound(view)).toBe(true);
			})
		);
	});
});

function anyVersion() {
	const anything = fc.oneof(fc.anything(), fc.string(), fc.constant('2026-11-24T15:00:00Z'));
	const fields = { replaces: anything, revision: fc.oneof(fc.nat(), anything), name: anything };
	const rest = { query: anything, created: anything, changed: anything };
	return fc
		.record({ version: fc.constant(1), id: fc.constant('a'), stamp: fc.constant('b'), ...fields, ...rest })
		.map((value) => {
			try {
				return JSON.stringify(value);
			} catch {
				return '';
			}
		});
}

const isSound = ({ name, created, changed, query }: NamedView) =>
	name.trim() === name &&
	name !== '' &&
	!Number.isNaN(Date.parse(created + changed.slice(24))) &&
	query.length >= 0;
