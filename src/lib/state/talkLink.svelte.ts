import { changesOf, wishOf, type TalkMessage, type TalkRole, type TalkState } from '$lib/story';
import { untrack } from 'svelte';
import type { Talk } from './talk.svelte';

/** Of the other window: not heard of yet; never came; there; was there and is gone; the talk was ended in one of them. */
export type Partner = 'awaited' | 'absent' | 'here' | 'gone' | 'ended';

export interface Linking {
	readonly talk: Told;
	readonly role: TalkRole;
	/** The id of this window. */
	readonly own: string;
	readonly wire: Pick<BroadcastChannel, 'postMessage' | 'onmessage' | 'close'>;
	/** Null for what is no message of this talk. */
	readonly read: (data: unknown) => TalkMessage | null;
	/** Another window has become the room's. */
	readonly onousted?: () => void;
	/** The talk was ended in the other window. */
	readonly onended?: () => void;
}

/** What a link needs of a talk. */
type Told = Pick<Talk, 'snapshot' | 'take' | 'pointer' | 'stroke'>;
type Traced = Pick<Talk, 'pointer' | 'stroke'>;
const tracesOf = ({ pointer, stroke }: Traced): Traced => ({ pointer, stroke });

type Said<Message> = Message extends unknown ? Omit<Message, 'from' | 'role'> : never;

/** Questions without an answer after which the other window is taken for gone, or for one that never came. */
const patience = { gone: 3, absent: 6 } as const;

/**
 * Keeps the windows of a talk in step (docs/adr/0019). The room's window is the truth of it: it says how things stand,
 * the presenter's what should become another.
 */
export class TalkLink {
	readonly #with: Linking;
	/** What is known to be agreed upon. */
	#agreed: TalkState;
	/** The wishes that were made, and those of them that were heard. */
	#turn = 0;
	#heard = 0;
	/** Of a presenter's window: it knows how the talk stands, from the room. */
	#knows = false;
	#unanswered = 0;
	#traced: Traced;
	#partner = $state<Partner>('awaited');

	constructor(linking: Linking) {
		this.#with = linking;
		this.#agreed = linking.talk.snapshot;
		this.#traced = tracesOf(linking.talk);
		linking.wire.onmessage = ({ data }: { readonly data: unknown }) => {
			const message = linking.read(data);
			if (message && message.from !== linking.own) untrack(() => this.#hear(message));
		};
		this.#say({ kind: 'hello' });
	}

	get partner(): Partner {
		return this.#partner;
	}

	/** Tells the others what has become another here. To be called whenever something may have. */
	tell(snapshot: TalkState) {
		const patch = changesOf(this.#agreed, snapshot);
		if (!patch) return;
		this.#agreed = snapshot;
		if (this.#with.role === 'room') this.#say({ kind: 'state', state: snapshot, heard: null });
		else if (this.#knows) this.#wish(patch);
	}

	/** Tells where somebody points and draws. */
	trace({ pointer, stroke }: Traced) {
		const was = this.#traced;
		this.#traced = { pointer, stroke };
		if (was.pointer !== pointer) this.#say({ kind: 'trace', pointer });
		if (was.stroke !== stroke) this.#say({ kind: 'trace', stroke });
	}

	/** Asks whether the other window is there. To be called once in a while; how often need not be known. */
	ask() {
		this.#unanswered++;
		if (this.#partner === 'here' && this.#unanswered > patience.gone) this.#partner = 'gone';
		if (this.#partner === 'awaited' && this.#unanswered > patience.absent) this.#partner = 'absent';
		this.#say({ kind: 'ping' });
	}

	/** Waits for a window that was opened just now. */
	await() {
		this.#unanswered = 0;
		if (this.#partner !== 'here') this.#partner = 'awaited';
	}

	/** Says that this window closes; it may yet come back. */
	leave() {
		this.#say({ kind: 'bye' });
	}

	/** Ends the talk in all of its windows. */
	end() {
		this.#partner = 'ended';
		this.#say({ kind: 'end' });
	}

	close() {
		this.#with.wire.onmessage = null;
		this.#with.wire.close();
	}

	#hear(message: TalkMessage) {
		const { role, onousted, onended } = this.#with;
		if (message.role === role) {
			// The one that came last has the room.
			if (role === 'room' && message.kind === 'hello') onousted?.();
			return;
		}
		if (message.kind === 'end') {
			this.#partner = 'ended';
			return onended?.();
		}
		// What a window says as it closes after the end is no news, nor that it is gone.
		if (this.#partner === 'ended' && message.kind !== 'hello') return;
		if (message.kind === 'bye') return void (this.#partner = 'gone');
		this.#unanswered = 0;
		if (this.#partner === 'gone' && message.kind !== 'hello') this.#say({ kind: 'hello' });
		this.#partner = 'here';
		if (message.kind === 'trace') this.#takeTrace(message);
		else if (role === 'room') this.#hearPresenter(message);
		else this.#hearRoom(message);
	}

	#hearPresenter(message: TalkMessage) {
		if (message.kind === 'ping') this.#say({ kind: 'here' });
		else if (message.kind === 'hello') this.#say({ kind: 'state', state: this.#agreed, heard: null });
		else if (message.kind === 'wish') {
			this.#take(message.patch);
			const heard = { from: message.from, turn: message.turn };
			this.#say({ kind: 'state', state: this.#agreed, heard });
		}
	}

	#hearRoom(message: TalkMessage) {
		if (message.kind === 'ping') this.#say({ kind: 'here' });
		else if (message.kind === 'hello') {
			this.#say({ kind: 'here' });
			// A room that has begun anew learns how the talk stands from who was there before.
			if (this.#knows) this.#wish(this.#agreed);
			else this.#say({ kind: 'hello' });
		} else if (message.kind === 'state') {
			if (message.heard?.from === this.#with.own) this.#heard = message.heard.turn;
			// What is wished meanwhile is not in it, and is answered next.
			if (this.#heard !== this.#turn) return;
			this.#knows = true;
			this.#take(message.state);
		}
	}

	#wish(changed: Partial<TalkState>) {
		const patch = wishOf(changed);
		if (Object.keys(patch).length > 0) this.#say({ kind: 'wish', turn: ++this.#turn, patch });
	}

	#take(patch: Partial<TalkState>) {
		const { talk } = this.#with;
		talk.take(patch);
		// As this window understood it: what is said back to who said it would go on for ever.
		this.#agreed = talk.snapshot;
		this.#traced = tracesOf(talk);
	}

	#takeTrace({ pointer, stroke }: Partial<Traced>) {
		const { talk } = this.#with;
		if (pointer !== undefined) talk.pointer = pointer;
		if (stroke !== undefined) talk.stroke = stroke;
		this.#traced = tracesOf(talk);
	}

	#say(said: Said<TalkMessage>) {
		const { own, role, wire } = this.#with;
		wire.postMessage({ ...said, from: own, role });
	}
}
