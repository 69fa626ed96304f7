import {
	mostInk,
	startOrStop,
	viewAt,
	withoutLast,
	type Clock,
	type Seen,
	type Stroke,
	type TalkState,
	type TalkTool
} from '$lib/story';
import { writeAddress, type Camera, type Point, type View } from '$lib/view';
import { untrack } from 'svelte';
import type { StoryPlayer } from './storyPlayer.svelte';
import type { Workspace } from './workspace.svelte';

/** The canvas that is thought of until there is one, pixels. */
const usualSize = { width: 1280, height: 720 };

/** What a talk needs to know of the window that it is in. */
export interface TalkHost {
	readonly workspace: Workspace;
	readonly player: StoryPlayer;
	/** Goes to a scene, with all that the window does then. */
	readonly goTo: (index: number) => void;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** How many times as large as on a desk letters are on its picture, and for the back row. */
	readonly letters: { readonly usual: number; readonly big: number };
}

/**
 * A story as it is told to a room, in one of its windows. What all windows agree upon is one plain value, `snapshot`;
 * `take` makes this window agree.
 */
export class Talk {
	readonly player: StoryPlayer;
	readonly workspace: Workspace;
	readonly #host: TalkHost;
	blank = $state(false);
	words = $state(false);
	tool = $state<TalkTool | null>(null);
	/** Nobody moves the mouse: a room sees no tools. */
	resting = $state(false);
	clock = $state.raw<Clock>({ since: null, before: 0 });
	/** Where somebody points; model units. */
	pointer = $state.raw<Point | null>(null);
	/** The stroke that is under way; model units. */
	stroke = $state.raw<readonly Point[]>([]);
	#ink = $state.raw<readonly Stroke[]>([]);
	/** What of the model this window's camera was said to see, so that the same is said of it on another size. */
	#told: { readonly camera: Camera; readonly seen: Seen } | null = null;

	constructor(host: TalkHost) {
		this.#host = host;
		this.player = host.player;
		this.workspace = host.workspace;
		this.big = false;
	}

	readonly #scene: string = $derived.by(() => this.player.scene?.id ?? '');
	readonly #own: View | undefined = $derived.by(() => this.player.view);
	readonly #address: string | null = $derived.by(() => {
		const { view } = this.workspace;
		if (!this.#own) return null;
		const now = this.#write(view);
		return now === this.#write(this.#own) ? null : now;
	});

	/** All that the windows of a talk agree upon. */
	readonly snapshot: TalkState = $derived.by(() => ({
		scene: this.#scene,
		view: this.#address,
		seen: this.#seenBy(this.workspace.view.camera),
		frame: this.workspace.deviceFrame,
		revealed: this.player.revealed,
		nameless: this.player.nameless,
		named: this.player.named,
		blank: this.blank,
		words: this.words,
		legend: this.workspace.screen.legend,
		big: this.big,
		tool: this.tool,
		ink: this.#ink,
		clock: this.clock
	}));

	/** The strokes over the scene that the talk is at. */
	readonly inked: readonly Stroke[] = $derived.by(() =>
		this.#ink.filter(({ scene }) => scene === this.#scene)
	);

	get big(): boolean {
		return this.workspace.screen.lettering === this.#host.letters.big;
	}

	set big(big: boolean) {
		this.workspace.screen.lettering = this.#host.letters[big ? 'big' : 'usual'];
	}

	/** Makes this window agree with what another says. */
	take(patch: Partial<TalkState>) {
		untrack(() => {
			const { player, workspace } = this;
			const index = player.story.scenes.findIndex(({ id }) => id === patch.scene);
			if (index >= 0 && index !== player.at) this.#host.goTo(index);
			if (patch.frame) workspace.deviceFrame = patch.frame;
			if (patch.revealed) player.answered(patch.revealed);
			if (patch.nameless !== undefined || patch.named)
				this.#hideNames(patch.nameless ?? player.nameless, patch.named ?? player.named);
			this.blank = patch.blank ?? this.blank;
			this.words = patch.words ?? this.words;
			workspace.screen.legend = patch.legend ?? workspace.screen.legend;
			this.big = patch.big ?? this.big;
			this.#ink = patch.ink ?? this.#ink;
			this.clock = patch.clock ?? this.clock;
			if (patch.tool !== undefined) this.hold(patch.tool);
			this.#look(patch);
		});
	}

	/** One scene on, or back. Whoever goes on wants to be seen, and the time is running. */
	step(by: 1 | -1) {
		this.blank = false;
		this.jump(this.player.at + by);
	}

	/** To a scene, by its place. */
	jump(index: number) {
		if (this.clock.since === null && this.clock.before === 0) this.startOrStop();
		this.#host.goTo(index);
	}

	startOrStop() {
		this.clock = startOrStop(this.clock, this.#host.now());
	}

	resetClock() {
		this.clock = { since: this.clock.since === null ? null : this.#host.now(), before: 0 };
	}

	/** Takes a tool in hand, or lays it down. */
	hold(tool: TalkTool | null) {
		this.tool = tool;
		if (tool !== 'pointer') this.pointer = null;
		if (tool !== 'pen') this.stroke = [];
	}

	/** Keeps the stroke that is under way. */
	endStroke() {
		const { stroke } = this;
		this.stroke = [];
		if (stroke.length < 2) return;
		this.#ink = [...this.#ink, { scene: this.#scene, points: stroke }].slice(-mostInk.strokes);
	}

	undoStroke() {
		this.#ink = withoutLast(this.#ink, this.#scene);
	}

	clearInk() {
		this.#ink = this.#ink.filter(({ scene }) => scene !== this.#scene);
	}

	/** Hides all names, or shows them again. */
	hideNames(nameless: boolean) {
		this.#hideNames(nameless, []);
	}

	/** Gives an entity its name back. */
	tellName(entity: string) {
		const { named, nameless } = this.player;
		if (nameless && !named.includes(entity)) this.#hideNames(true, [...named, entity]);
	}

	/** Tells the names where they are hidden; else the answer, or takes it back. */
	reveal() {
		if (this.player.nameless) this.hideNames(false);
		else if (this.player.scene?.question) this.player.reveal(this.player.asking);
	}

	#hideNames(nameless: boolean, named: readonly string[]) {
		const { screen } = this.workspace;
		// The twins of the picture say all that it shows.
		if (nameless) screen.twin = 'network';
		this.player.hideNames(nameless, named);
	}

	/** The View in words that any window understands; from where it is seen is another matter. */
	#write(view: View): string {
		return writeAddress({ ...view, camera: null, frame: null }, this.workspace.opening);
	}

	#look({ view, seen, scene }: Partial<TalkState>) {
		const own = this.#own;
		if (!own || (view === undefined && seen === undefined && scene === undefined)) return;
		const { workspace } = this;
		const shown = view === undefined ? this.#address : view;
		const next = shown === null ? own : this.#read(shown, own);
		const camera = seen === undefined ? workspace.view.camera : this.#cameraFor(seen, own);
		const sameView = this.#write(next) === this.#write(workspace.view);
		if (sameView && camera === workspace.view.camera) return;
		const frame = camera === null ? next.frame : workspace.frame;
		workspace.change(sameView ? { camera, frame } : { ...next, camera, frame });
	}

	#read(address: string, own: View): View {
		const { investigation, opening } = this.workspace;
		return { ...viewAt(address, investigation, opening), language: own.language };
	}

	#seenBy(camera: Camera | null): TalkState['seen'] {
		if (camera === (this.#own?.camera ?? null)) return null;
		if (camera === null) return 'fit';
		if (this.#told?.camera === camera) return this.#told.seen;
		const { width, height } = this.#size;
		const seen = { centre: camera.centre, width: width / camera.zoom, height: height / camera.zoom };
		this.#told = { camera, seen };
		return seen;
	}

	/** The camera that has all of it in sight on this window's canvas. */
	#cameraFor(seen: TalkState['seen'], own: View): Camera | null {
		if (seen === null) return own.camera;
		if (seen === 'fit') return null;
		if (JSON.stringify(this.#told?.seen) === JSON.stringify(seen)) return this.#told?.camera ?? null;
		const { width, height } = this.#size;
		const camera = { centre: seen.centre, zoom: Math.min(width / seen.width, height / seen.height) };
		this.#told = { camera, seen };
		return camera;
	}

	get #size(): { readonly width: number; readonly height: number } {
		return untrack(() => this.workspace.outlook?.size) ?? usualSize;
	}
}
