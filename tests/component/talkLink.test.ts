import { TalkLink } from '$lib/state';
import type { TalkMessage, TalkRole, TalkState } from '$lib/story';
import { afterEach, describe, expect, test, vi } from 'vitest';

const begun: TalkState = {
	scene: 'one',
	view: null,
	seen: null,
	frame: 'wide',
	revealed: [],
	nameless: false,
	named: [],
	blank: false,
	words: false,
	legend: false,
	big: false,
	tool: null,
	ink: [],
	clock: { since: null, before: 0 }
};
const open: { close(): void }[] = [];
let talks = 0;
afterEach(() => {
	for (const each of open.splice(0)) each.close();
	talks++;
});

/** A window of a talk, as its link knows it: what it says is handed on at once, as an effect of the window does. */
function windowOf(role: TalkRole, own: string, state: Partial<TalkState> = {}, onousted = () => {}) {
	const talk = {
		snapshot: { ...begun, ...state },
		pointer: null,
		stroke: [],
		taken: 0,
		take(patch: Partial<TalkState>) {
			this.taken++;
			this.snapshot = { ...this.snapshot, ...patch };
		}
	};
	const wire = new BroadcastChannel(`talk-${talks}`);
	const link = new TalkLink({ talk, role, own, wire, read: (data) => data as TalkMessage, onousted });
	open.push(link);
	const change = (patch: Partial<TalkState>) => {
		talk.snapshot = { ...talk.snapshot, ...patch };
		link.tell(talk.snapshot);
	};
	return { talk, link, change };
}

const settled = async (...windows: ReturnType<typeof windowOf>[]) => {
	const [first, ...others] = windows;
	for (const other of others)
		await vi.waitFor(() => expect(other.talk.snapshot).toEqual(first?.talk.snapshot));
};

describe('two windows of a talk', () => {
	test('agree, whoever came first and whatever either changes', async () => {
		const room = windowOf('room', 'aaaaaaaa', { scene: 'two', blank: true });
		const presenter = windowOf('presenter', 'bbbbbbbb');
		await settled(room, presenter);
		expect(presenter.talk.snapshot.scene).toBe('two');
		presenter.change({ scene: 'three' });
		await vi.waitFor(() => expect(room.talk.snapshot.scene).toBe('three'));
		room.change({ big: true });
		await settled(room, presenter);
		expect([room.link.partner, presenter.link.partner]).toEqual(['here', 'here']);
	});

	test('lose neither of two changes made at the same moment', async () => {
		const room = windowOf('room', 'aaaaaaaa');
		const presenter = windowOf('presenter', 'bbbbbbbb');
		await vi.waitFor(() => expect(presenter.link.partner).toBe('here'));
		await vi.waitFor(() => expect(presenter.talk.taken).toBeGreaterThan(0));
		room.change({ words: true });
		presenter.change({ scene: 'two' });
		presenter.change({ scene: 'three' });
		await vi.waitFor(() => expect(room.talk.snapshot).toMatchObject({ words: true, scene: 'three' }));
		await settled(room, presenter);
	});

	test('never say back what they were told: it would go on for ever', async () => {
		const room = windowOf('room', 'aaaaaaaa');
		const presenter = windowOf('presenter', 'bbbbbbbb');
		await vi.waitFor(() => expect(presenter.talk.taken).toBeGreaterThan(0));
		const said = vi.spyOn(BroadcastChannel.prototype, 'postMessage');
		presenter.change({ blank: true });
		await settled(room, presenter);
		// As the effects of both windows would.
		room.link.tell(room.talk.snapshot);
		presenter.link.tell(presenter.talk.snapshot);
		expect(said.mock.calls.map(([message]) => (message as TalkMessage).kind)).toEqual(['wish', 'state']);
		said.mockRestore();
	});

	test('notice that the other has gone, with a word or without', async () => {
		const room = windowOf('room', 'aaaaaaaa');
		const presenter = windowOf('presenter', 'bbbbbbbb');
		await vi.waitFor(() => expect(room.link.partner).toBe('here'));
		presenter.link.leave();
		await vi.waitFor(() => expect(room.link.partner).toBe('gone'));
		presenter.link.ask();
		await vi.waitFor(() => expect(room.link.partner).toBe('here'));
		presenter.link.close();
		for (let asked = 0; asked < 4; asked++) room.link.ask();
		expect(room.link.partner).toBe('gone');
	});

	test('say of one that never came that it did not, however seldom they ask', () => {
		const room = windowOf('room', 'aaaaaaaa');
		expect(room.link.partner).toBe('awaited');
		for (let asked = 0; asked < 7; asked++) room.link.ask();
		expect(room.link.partner).toBe('absent');
		room.link.await();
		expect(room.link.partner).toBe('awaited');
	});
});

test('a room that begins anew learns how the talk stands from the presenter’s window, but for its own screen', async () => {
	const room = windowOf('room', 'aaaaaaaa', { scene: 'two' });
	const presenter = windowOf('presenter', 'bbbbbbbb');
	await settled(room, presenter);
	room.link.close();
	presenter.change({ scene: 'three', big: true });
	const another = windowOf('room', 'cccccccc', { frame: 'tall' });
	await vi.waitFor(() =>
		expect(another.talk.snapshot).toMatchObject({ scene: 'three', big: true, frame: 'tall' })
	);
	await settled(another, presenter);
});

test('of two rooms of one talk the one that came last has it', async () => {
	const onousted = vi.fn();
	windowOf('room', 'aaaaaaaa', {}, onousted);
	windowOf('room', 'cccccccc');
	await vi.waitFor(() => expect(onousted).toHaveBeenCalled());
});
