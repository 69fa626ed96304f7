import type { EvidenceIndex } from '$lib/evidence';
import type { Investigation, Language } from '$lib/model';
import {
	back,
	cross,
	followSelection,
	look,
	lookedAt,
	onPicture,
	startOf,
	waysFrom,
	type Move,
	type Tie,
	type Walk,
	type Ways
} from '$lib/narration';
import type { Picture } from '$lib/picture';
import type { Selected, View } from '$lib/view';
import type { Said, speak } from './walkSpeech';

/** What a walk is through, and what it may change of it. */
interface Ground {
	readonly investigation: Investigation;
	readonly evidence: EvidenceIndex;
	readonly picture: Picture;
	readonly shown: ReadonlySet<string>;
	readonly view: View;
	readonly language: Language;
	change(patch: Partial<View>): void;
	select(selected: Selected): void;
}

const none: Ways = { groups: [], list: [], beyond: 0 };

/**
 * The walk that is under way (docs/adr/0009). Where I stand is selected, so that it is in the View and in one step of
 * undo; what I look at is not. It lasts as long as something is selected.
 */
export class Walker {
	readonly #ground: Ground;
	#kept = $state.raw<{ readonly walk: Walk; readonly seen: readonly Selected[] } | null>(null);
	#said = $state.raw<Said | null>(null);
	#speak = $state.raw<typeof speak | null>(null);

	constructor(ground: Ground) {
		this.#ground = ground;
	}

	/** Null where none is under way. */
	readonly walk: Walk | null = $derived.by(() => {
		const { investigation, picture, shown, view } = this.#ground;
		if (!this.#kept || view.selection.length === 0) return null;
		const { walk, seen } = this.#kept;
		const now = seen === view.selection || JSON.stringify(seen) === JSON.stringify(view.selection);
		return onPicture(now ? walk : followSelection(walk, investigation, picture, view.selection), shown);
	});

	readonly ways: Ways = $derived.by(() => {
		const { investigation, evidence, picture, language } = this.#ground;
		return this.walk ? waysFrom(investigation, evidence, picture, this.walk.at, language) : none;
	});

	/** The relationship that is looked at. */
	readonly looking: Tie | null = $derived.by(() => this.walk && lookedAt(this.ways, this.walk));
	readonly lit: Selected | null = $derived.by(
		() => this.looking && { kind: 'relationship', id: this.looking.relationship.id }
	);
	/** The View as it is handed over: whoever opens its link sees what I look at. */
	readonly handed: View = $derived.by(() =>
		this.lit ? { ...this.#ground.view, selection: [this.lit] } : this.#ground.view
	);

	/** What is to be heard, and shown to who cannot hear it; empty where no walk is under way. */
	readonly words: string = $derived.by(() => {
		const { investigation, language } = this.#ground;
		const { walk, ways, looking } = this;
		if (!walk || !this.#speak) return '';
		return this.#speak({ investigation, language, walk, ways, looking, said: this.#said });
	});
	/** Grows with every step, so that the same words are spoken again when they are asked for again. */
	readonly turn: number = $derived.by(() => this.#said?.n ?? 0);

	/** Sets out, unless a walk is under way. Tells whether one is now. */
	begin(): boolean {
		if (this.walk) return true;
		const { investigation, picture, view } = this.#ground;
		const walk = startOf(investigation, picture, view.selection);
		if (walk) this.#go(walk, walk.tie === null ? this.#here(walk) : view.selection);
		return walk !== null;
	}

	/** Looks at another relationship; the first step of all says where it sets out. */
	move(move: Move) {
		if (!this.walk) return void this.begin();
		const group = this.#group;
		const walk = look(this.walk, this.ways, move);
		if (walk === this.walk) return this.#say({ kind: 'end', move, of: walk });
		this.#keep(walk);
		this.#say({ kind: 'self', entered: this.#group !== group, of: walk });
	}

	cross() {
		if (!this.walk) return void this.begin();
		const walk = cross(this.walk, this.ways);
		if (walk !== this.walk) this.#go(walk);
		else this.#say({ kind: this.looking ? 'loop' : 'choose-first', of: walk });
	}

	/** Looks at a relationship from here and crosses it. */
	crossBy(tie: string) {
		if (!this.walk) return;
		this.#keep({ ...this.walk, tie });
		this.cross();
	}

	/** Goes back to the last stop, or to one of the trail by its place. */
	back(to?: number) {
		if (!this.walk) return void this.begin();
		const walk = back(this.walk, to);
		if (walk !== this.walk) this.#go(walk);
		else this.#say({ kind: 'began-here', of: walk });
	}

	where() {
		if (this.begin() && this.walk) this.#say({ kind: 'where', of: this.walk });
	}

	/** Says the next of the source notes on what is looked at. */
	more() {
		if (!this.walk) return void this.begin();
		if (!this.looking) return this.#say({ kind: 'choose-first', of: this.walk });
		const last = this.#said?.of === this.walk && this.#said.kind === 'note' ? this.#said.index : -1;
		const index = last >= this.looking.evidence.notes.length ? 0 : last + 1;
		this.#say({ kind: 'note', index, of: this.walk });
	}

	/** Selects what is looked at, so that the panel shows its notes; once more selects where I stand again. */
	show(tie = this.walk?.tie) {
		if (!this.walk) return void this.begin();
		const walk = { ...this.walk, tie: tie ?? null };
		this.#keep(walk);
		if (!this.lit) return this.#say({ kind: 'choose-first', of: walk });
		const [only] = this.#ground.view.selection;
		const shown = only?.kind === 'relationship' && only.id === this.lit.id;
		this.#ground.select(shown ? { kind: 'entity', id: walk.at } : this.lit);
		this.#keep(walk);
		this.#say({ kind: 'panel', opened: !shown, of: walk });
	}

	get #group() {
		return this.ways.groups.findIndex(({ ties }) => this.looking !== null && ties.includes(this.looking));
	}

	#here = ({ at }: Walk): readonly Selected[] => [{ kind: 'entity', id: at }];

	#go(walk: Walk, selection = this.#here(walk)) {
		const returned = walk.trail.length < (this.walk?.trail.length ?? 0);
		this.#ground.change({ selection });
		this.#keep(walk);
		this.#say({ kind: 'self', returned, of: walk });
	}

	#keep(walk: Walk) {
		if (!this.#speak) void import('./walkSpeech').then((speech) => (this.#speak = speech.speak));
		this.#kept = { walk, seen: this.#ground.view.selection };
	}

	#say(said: DistributedOmit<Said, 'n'>) {
		this.#said = { ...said, n: this.turn + 1 };
	}
}

type DistributedOmit<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never;
