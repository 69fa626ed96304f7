import {
	binsOf,
	brushOf,
	cutUp,
	endOf,
	extentOf,
	moveBrush,
	periodOf,
	startOf,
	timelineOf,
	unitFor,
	type Axis,
	type Bin,
	type Handle,
	type Stretch,
	type Timeline
} from '$lib/filters';
import type { Workspace } from '$lib/state';
import type { Period } from '$lib/view';

/** A bar narrower than this cannot be told from the next, nor hit. Pixels. */
const narrowest = 7;
/** Milliseconds that the brush rests at each step while it plays. */
const beat = 1000;

/** The time axis over a workspace: what is drawn on it, and what moving its brush does to the View. */
export class Strip {
	readonly #workspace: Workspace;
	readonly #extent: Stretch | null;
	#timer: ReturnType<typeof setInterval> | undefined;
	#frame = 0;
	#next: Stretch | null = null;

	/** Pixels that the axis has. */
	width = $state(720);
	/** The stretch that the axis is narrowed to; null for all there is. */
	zoomed = $state.raw<Stretch | null>(null);

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
		this.#extent = extentOf(workspace.investigation);
	}

	// One by one, so that a move of the camera or a selection lays nothing out anew.
	readonly #only = $derived.by(() => this.#workspace.view.only);
	readonly #hidden = $derived.by(() => this.#workspace.view.hidden);
	readonly #filter = $derived.by(() => this.#workspace.view.filter);
	readonly #spotlight = $derived.by(() => this.#workspace.view.spotlight);
	readonly period: Period | null = $derived.by(() => this.#workspace.view.period);
	readonly mode: Period['mode'] = $derived.by(() => this.period?.mode ?? 'within');
	readonly undated: boolean = $derived.by(() => this.period?.undated ?? true);

	readonly timeline: Timeline = $derived.by(() => {
		const { network, evidence } = this.#workspace;
		const [only, hidden, filter, spotlight] = [this.#only, this.#hidden, this.#filter, this.#spotlight];
		return timelineOf(network, evidence, { only, hidden, filter, spotlight, period: null });
	});

	/** Null where nothing in the investigation has a date. */
	readonly axis: Axis | null = $derived.by(() => {
		const stretch = this.zoomed ?? this.#extent;
		if (!stretch) return null;
		const unit = unitFor(stretch, Math.max(4, this.width / narrowest));
		return { unit, domain: { from: startOf(stretch.from, unit), to: endOf(stretch.to, unit) } };
	});

	readonly bins: readonly Bin[] = $derived.by(() =>
		this.axis ? binsOf(this.timeline.dated, this.axis.domain, this.axis.unit) : []
	);

	readonly brush: Stretch | null = $derived.by(() => (this.axis ? brushOf(this.period, this.axis) : null));

	#periodOf(brush: Stretch, change: Partial<Pick<Period, 'mode' | 'undated'>> = {}): Period | null {
		const settings = { mode: this.mode, undated: this.undated, ...change };
		return periodOf(brush, this.#extent ?? brush, settings);
	}

	/** Chooses a brush at once: one step to undo. */
	choose(brush: Stretch, change: Partial<Pick<Period, 'mode' | 'undated'>> = {}) {
		this.#workspace.change({ period: this.#periodOf(brush, change) });
	}

	/** Lets the picture follow the brush while a gesture goes on, once a frame. */
	follow(brush: Stretch) {
		this.#next = brush;
		this.#frame ||= requestAnimationFrame(() => this.#flush());
	}

	#flush() {
		cancelAnimationFrame(this.#frame);
		this.#frame = 0;
		if (this.#next) this.#workspace.follow({ period: this.#periodOf(this.#next) });
		this.#next = null;
	}

	/** Ends a gesture: all of it is one step to undo. */
	settle() {
		this.#flush();
		this.#workspace.settle();
	}

	setMode(mode: Period['mode']) {
		if (!this.axis || !this.brush || mode === this.mode) return;
		const brush = mode === 'within' ? { from: this.axis.domain.from, to: this.brush.to } : this.brush;
		this.choose(brush, { mode });
	}

	setUndated(undated: boolean) {
		if (this.brush) this.choose(this.brush, { undated });
	}

	clear() {
		this.#workspace.change({ period: null });
	}

	play() {
		if (this.#timer || !this.axis || !this.brush) return;
		const { domain } = this.axis;
		const [first] = cutUp(domain, this.axis.unit);
		this.#workspace.screen.playing = true;
		if (!this.period && first) this.show(first);
		else if (this.brush.to >= domain.to && first) this.show(this.#fromStart(this.brush, this.axis));
		this.#timer = setInterval(() => this.#step(), beat);
	}

	/** Where playing begins once more. */
	#fromStart(brush: Stretch, axis: Axis): Stretch {
		return this.mode === 'as-of'
			? { from: axis.domain.from, to: endOf(axis.domain.from, axis.unit) }
			: moveBrush(brush, 'both', -Infinity, axis);
	}

	/** Shows a brush at once, as part of a gesture. */
	show(brush: Stretch) {
		this.#workspace.follow({ period: this.#periodOf(brush) });
	}

	#step() {
		if (!this.axis || !this.brush || this.brush.to >= this.axis.domain.to) return this.pause();
		const handle: Handle = this.mode === 'as-of' ? 'to' : 'both';
		this.show(moveBrush(this.brush, handle, 1, this.axis));
	}

	/** Stops playing; what was played is one step to undo. */
	pause() {
		if (!this.#timer) return;
		clearInterval(this.#timer);
		this.#timer = undefined;
		this.#workspace.screen.playing = false;
		this.settle();
	}

	destroy() {
		this.pause();
		cancelAnimationFrame(this.#frame);
	}
}
