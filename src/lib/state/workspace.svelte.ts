import { weigh, wholeEvidence, type EvidenceIndex } from '$lib/evidence';
import { isCrowd, openingOf, unnarrowed, type Cutting } from '$lib/filters';
import type { Investigation, Language } from '$lib/model';
import { buildNetwork, type Network } from '$lib/network';
import type { Arrangement } from '$lib/layouts';
import {
	depict,
	groundsOf,
	mask,
	place,
	selectedEntities,
	signsOn,
	withoutBadges,
	type Ground,
	type LayLens,
	type Measure,
	type Picture,
	type PlacedLabel,
	type Signs,
	type XY
} from '$lib/picture';
import {
	isSame,
	type Camera,
	type Frame,
	type History,
	type LayoutId,
	type LensId,
	type Selected,
	type View
} from '$lib/view';
import { numberSources, withNumbers } from '$lib/narration';
import { createContext } from 'svelte';
import { dropped, movedTo } from './moving';
import { isGrown, sidesOn, withRoom } from './growth';
import {
	numbersLines,
	labelsAt,
	scaleOf,
	windowOf,
	zoomStep,
	type Corner,
	type Labelling,
	type Outlook
} from './labelling';
import { arrangedOf, layoutGraph, withMoved } from '$lib/layouts';
import { LayoutRun } from './layoutRun.svelte';
import { isOffered } from './offered';
import { idsOn, pointedAt } from './pointed';
import { Screen } from './screen.svelte';
import { spotlit } from './spotlit';
import type { ViewAlbum } from './viewAlbum.svelte';
import { ViewHistory } from './viewHistory.svelte';
import { Walker } from './walker.svelte';

/** What the component that owns the canvas can be asked for. */
export interface CanvasPort {
	/** Shows all of the picture, or all of these entities. */
	fit(ids?: readonly string[]): void;
	/** Brings entities into sight without changing the zoom more than it must. */
	reveal(...ids: readonly string[]): void;
	zoomBy(factor: number): void;
	panBy(dx: number, dy: number): void;
	camera(): Camera;
	/** Holds to the size that there is now, with so many pixels to a CSS pixel, whatever becomes of it: for paper. */
	holdFor(ratio: number): void;
	/** Draws all of it at once as one image, which lasts until it is let go. */
	flatten(): void;
	letGo(): void;
}

/** What a workspace over an opened figure knows besides: under which name a browser keeps it, and where all stood. */
export interface Opened {
	readonly keptAs: string;
	readonly standing: (Pick<View, 'layout' | 'seed' | 'frame'> & { readonly arrangement: Arrangement }) | null;
}

/** Until something is arranged nothing stands anywhere. */
const nowhere: ReadonlyMap<string, XY> = new Map();

/**
 * An investigation and the View that a reader has of it, with all that follows from the two. Holds no logic of its
 * own: everything here is a pure function of (records, View), kept up to date.
 */
export class Workspace {
	readonly investigation: Investigation;
	readonly network: Network;
	/** The View that the investigation opens with. */
	readonly opening: View;
	readonly opened: Opened | null;
	readonly layout = new LayoutRun();
	readonly screen = new Screen();
	readonly walker: Walker = new Walker(this);
	readonly #history: ViewHistory;
	#previous: Picture | undefined;
	#placed: readonly PlacedLabel[] = [];

	/** What the reader points at; no part of the View, since nobody hands a link to a hover. */
	pointed = $state.raw<Selected | null>(null);
	/** What the canvas shows; null before it does. */
	outlook = $state.raw<Outlook | null>(null);
	/** What the buttons at the picture's edge cover. */
	covered = $state.raw<Corner | null>(null);
	/** The legend's entry whose signs are lit on the picture; transient, like pointing. */
	highlight = $state.raw<Signs | null>(null);
	/** What is seen is a story's scene. */
	isTold = $state(false);
	/** Ids of what a question hides until it is answered. */
	hiding = $state.raw<readonly string[]>([]);
	/** What a panel lights: the paths that it tells of. */
	lit = $state.raw<readonly Selected[]>([]);
	/** The frame that suits this device, until the View has one of its own. A story has one picture on every device. */
	deviceFrame = $state<Frame>('wide');
	/** How wide texts are, the same on every device and in figures: what is arranged is measured by it. */
	measure = $state.raw<Measure | null>(null);
	/** How wide this canvas draws them, for where labels stand on it. */
	canvasMeasure = $state.raw<Measure>();
	canvas = $state.raw<CanvasPort | null>(null);
	/** The reader's named views of this investigation; null until the browser has handed them over. */
	album = $state.raw<ViewAlbum | null>(null);
	/** Fetched once a View asks for one. */
	lenses = $state.raw<((id: LensId) => LayLens) | null>(null);

	constructor(investigation: Investigation, view: View, opened: Opened | null = null) {
		this.opened = opened;
		this.investigation = investigation;
		this.network = buildNetwork(investigation);
		this.opening = openingOf(investigation, 'en');
		this.#history = new ViewHistory(view);
		if (view.selection.length > 0) this.screen.sheet = 'half';
	}

	readonly view: View = $derived.by(() => this.#history.view);
	readonly language: Language = $derived.by(() => this.view.language);
	readonly canUndo: boolean = $derived.by(() => this.#history.canUndo);
	readonly canRedo: boolean = $derived.by(() => this.#history.canRedo);
	readonly frame: Frame = $derived.by(() => this.view.frame ?? (this.isTold ? 'wide' : this.deviceFrame));

	// One by one, so that nothing is weighed again because the camera moved.
	readonly #withoutSources = $derived.by(() => this.view.withoutSources);
	readonly #withoutOrigins = $derived.by(() => this.view.withoutOrigins);
	readonly #removals = $derived.by(() => this.view.removals);
	readonly evidence: EvidenceIndex = $derived.by(() =>
		weigh(this.investigation, {
			withoutSources: this.#withoutSources,
			withoutOrigins: this.#withoutOrigins,
			removals: this.#removals
		})
	);

	readonly picture: Picture = $derived.by(() => {
		const { lens } = this.view;
		const over = lens === null ? undefined : this.lenses?.(lens);
		const picture = depict(this.network, this.evidence, this.view, this.#previous, over);
		this.#previous = picture;
		return mask(this.isTold ? withoutBadges(picture) : picture, this.hiding);
	});

	/** Whether the picture is of more than anyone can read, and the reader has not asked to see it all the same. */
	readonly crowded: boolean = $derived.by(() => {
		const { nodes, edges } = this.picture;
		return !this.screen.crowds && isCrowd(nodes.length, edges.length);
	});

	/** The ids of the entities on the picture. */
	readonly shown: ReadonlySet<string> = $derived.by(() => idsOn(this.picture));
	/** What of the picture is lit: for the legend, else for the walk. */
	readonly highlighted: readonly Selected[] = $derived.by(() =>
		this.highlight ? signsOn(this.picture, this.highlight) : this.walker.lit ? [this.walker.lit] : this.lit
	);

	/** Where everything stands: as the layout put it, but for what the reader has moved. */
	readonly positions: ReadonlyMap<string, XY> = $derived.by(() => {
		const { arrangement } = this.layout;
		return arrangement ? withMoved(arrangement.positions, this.view) : nowhere;
	});

	/** The side of each entity on which its label has room. */
	readonly sides = $derived.by(() => {
		const { picture, positions, view } = this;
		const arranged = this.layout.arrangement?.sides;
		return isGrown(picture, view) ? sidesOn(picture, positions, view.beside, arranged) : arranged;
	});

	readonly grounds: readonly Ground[] = $derived.by(() => {
		const { picture, positions, measure } = this;
		const { regions = [], sides } = this.layout.arrangement ?? {};
		// Whoever stands beside its neighbours stands on no sector's ground: to draw one would tell a lie.
		if (isGrown(picture, this.view)) return [];
		return measure ? groundsOf({ picture, positions, regions, sides, measure }) : [];
	});

	/** In a clean frame the lines bear the numbers of their sources. */
	readonly #numbered = $derived.by(() => {
		const { investigation, evidence, picture, language, screen } = this;
		if (!(screen.framed || screen.printing || screen.numbered) || !numbersLines(picture)) return null;
		return withNumbers(picture, numberSources(investigation, evidence, picture, language));
	});

	readonly #labelling: Labelling | null = $derived.by(() => {
		const { positions, grounds: regions, sides, canvasMeasure: measure = this.measure } = this;
		if (!measure || positions.size === 0) return null;
		const type = { times: this.screen.lettering, least: 0 };
		return { picture: this.#numbered ?? this.picture, positions, regions, sides, measure, type };
	});

	/** Where labels would stand at a zoom if the canvas had no edges. */
	readonly labelsAt: (zoom: number) => readonly PlacedLabel[] = $derived(labelsAt(this.#labelling));

	// Two values of their own, so that labels are not placed anew in every frame of a movement.
	readonly #scale = $derived(this.outlook ? scaleOf(this.outlook.camera.zoom) : null);
	readonly #window = $derived(this.outlook?.resting ? windowOf(this.outlook, this.covered) : undefined);

	/**
	 * Where the labels stand. While the picture rests they are a function of what is seen, so that a link shows the same;
	 * while it moves, or something is pointed at, those that stand keep their places where they can.
	 */
	readonly labels: readonly PlacedLabel[] = $derived.by(() => {
		if (!this.#labelling || this.#scale === null) return [];
		const insist = pointedAt(this.picture, this.pointed ?? this.walker.lit, this.#numbered?.edges);
		const previous = this.#window && insist.size === 0 ? [] : this.#placed;
		const range = { scale: this.#scale, growth: zoomStep };
		this.#placed = place({ ...this.#labelling, ...range, window: this.#window, previous, insist });
		return this.#placed;
	});

	/** The entities that are arranged, as one word, so that it is the same for as long as they are. */
	readonly #arranged = $derived.by(
		() => arrangedOf(this.network, this.view, this.opening)?.join(',') ?? null
	);

	/** Arranges anew: when the canvas is there, and when layout, seed, frame or what is arranged change. */
	arrange(layout: LayoutId, seed: number, frame: Frame) {
		if (!this.measure || this.crowded) return;
		const standing = this.opened?.standing;
		if (standing?.layout === layout && standing.seed === seed && standing.frame === frame)
			return this.layout.stand(standing.arrangement);
		const whole = wholeEvidence(this.investigation);
		const among = this.#arranged?.split(',') ?? null;
		const graph = layoutGraph(this.network, whole, this.measure, frame, among);
		void this.layout.arrange(isOffered(layout, graph.nodes.length) ? layout : 'sectors', graph, seed);
	}

	change(patch: Partial<View>) {
		this.#history.change(patch);
	}

	/** Changes the View as a gesture goes on; `settle` makes one step of all of it. */
	follow(patch: Partial<View>) {
		this.#history.follow(patch);
	}

	settle() {
		this.#history.settle();
	}

	/** The undo stack, which outlasts the page: see `ui/views/Keeper`. */
	get history(): History {
		return this.#history.all;
	}

	set history(history: History) {
		this.#history.resume(history);
	}

	undo() {
		this.#history.undo();
	}

	redo() {
		this.#history.redo();
	}

	/** Selects one thing alone, or with `additive` adds it to the selection or takes it out of it; null selects nothing. */
	select(selected: Selected | null, additive = false) {
		const { selection } = this.view;
		// A tap beside what was meant must not lose what is gathered.
		if (!selected) return additive ? undefined : this.change({ selection: [] });
		if (this.screen.sheet === 'low') this.screen.sheet = 'half';
		if (!additive) return this.change({ selection: [selected] });
		const without = selection.filter((each) => !isSame(each, selected));
		this.change({ selection: without.length < selection.length ? without : [...selection, selected] });
	}

	/** Puts an entity in the middle, with its neighbourhood to `depth`; null shows the whole network again. */
	spotlight(entity: string | null, depth = this.view.spotlight?.depth ?? 1) {
		this.change(spotlit(this.view, this.opening, entity, depth));
	}

	/** What a cut needs to know of the picture: see `filters/cut`. */
	get cutting(): Cutting {
		const { network, evidence, view, shown } = this;
		return { network, evidence, view, shown: [...shown] };
	}

	/** Takes onto the picture, or off it, what a cut says; whoever comes onto one cut by hand is given room there. */
	grow(patch: Partial<View>) {
		const { picture, positions, measure, outlook } = this;
		const { arrangement } = this.layout;
		if (!measure || !arrangement) return this.change(patch);
		const grown = withRoom({ ...this.cutting, picture, positions, arrangement, measure, outlook }, patch);
		// Places mean something in one frame only.
		this.change(Object.keys(grown.beside ?? {}).length > 0 ? { ...grown, frame: this.frame } : grown);
	}

	/** Shows everything that there is: takes back all that narrows the picture, in one step. */
	showAll() {
		this.change({ ...unnarrowed, camera: null });
	}

	/** Shows what the investigation opens with. */
	startAgain() {
		this.change({ ...unnarrowed, only: this.opening.only, camera: null });
	}

	/** Puts an entity where the reader dropped it, the others that are selected with it, and pins them there. */
	move(entity: string, to: XY) {
		const selected = selectedEntities(this.picture, this.view.selection);
		this.place(movedTo(this.view.moved, dropped(entity, to, selected, this.positions)));
	}

	/**
	 * Has the reader's places be these. The camera is kept with them: fitted anew to what now stands elsewhere, a link
	 * would show the picture shifted.
	 */
	place(moved: View['moved'], camera = this.view.camera ?? this.canvas?.camera() ?? null) {
		this.change({ moved, frame: this.frame, camera });
	}

	look(camera: Camera) {
		this.change({ camera, frame: this.frame });
	}

	destroy() {
		this.layout.destroy();
	}
}

export const [useWorkspace, provideWorkspace] = createContext<Workspace>();
