import { entityAt, type Look } from '$lib/picture';
import type { Theme } from '$lib/theme';
import type { Selected } from '$lib/view';
import cytoscape, { type Core } from 'cytoscape';
import { listenToBadges } from './badges';
import { zoomRange } from './camera';
import { lookClass, shippedLook, stateClasses } from './classes';
import type { Canvas, CanvasEvents, CanvasOptions, Drawing, Tool } from './drawing';
import { drawable, nothing, type Drawable, type Point } from './elements';
import { sceneryOf } from './extents';
import { inModel } from './frame';
import { createLayers, flatten, type Layers } from './layers';
import { createLighting, type Lighting } from './lighting';
import { createMovement, type Movement } from './movement';
import { Paint } from './paint';
import { listen } from './pointer';
import { apply, bury, compare, type Changes } from './reconcile';
import { haveReady, rendered } from './renderer';
import { Sight } from './sight';
import { fadeDuration, iconImages, lineScale, stylesheet } from './stylesheet';
import { listenToSweeps } from './sweeping';
import { dragTogether } from './together';
import { listenToWheel } from './wheel';

/** From this many elements on the picture is drawn more simply while it moves, and nothing glides. */
const many = 1000;
/** Milliseconds without a zoom after which lines get their width on the screen back: it restyles everything. */
const rescaleAfter = 120;

/**
 * Draws Pictures into a container and tells what the reader does there. All that is Cytoscape stays behind this door.
 */
export function createCanvas(container: HTMLElement, options: CanvasOptions, events: CanvasEvents): Canvas {
	return new NetworkCanvas(container, options, events);
}

class NetworkCanvas implements Canvas {
	readonly #layers: Layers;
	readonly #cy: Core;
	readonly #sight: Sight;
	readonly #lighting: Lighting;
	readonly #movement: Movement;
	readonly #paint: Paint;
	readonly #release: (() => void)[];
	readonly #large: boolean;
	readonly #still: boolean;
	readonly #looks = new Map<string, Look>();
	#tinted = false;
	#theme: Theme;
	#tool: Tool = 'move';
	/** An image for paper is on the layers, and stays. */
	#flat = false;
	#scale = 1;
	#rescaling: ReturnType<typeof setTimeout> | undefined;
	#burying: ReturnType<typeof setTimeout> | undefined;
	#drawing: Drawing | null = null;
	#drawn: Drawable = nothing;

	constructor(container: HTMLElement, options: CanvasOptions, events: CanvasEvents) {
		this.#theme = options.theme;
		this.#large = (options.size ?? 0) > many;
		this.#still = options.reducedMotion || this.#large;
		this.#layers = createLayers(container, () => this.#resized());
		this.#cy = createEngine(this.#layers.host, this.#large);
		this.#paint = new Paint(this.#cy, this.#layers);
		this.#lighting = createLighting(this.#cy, () => this.#drawn);
		this.#movement = createMovement(this.#cy);
		this.#sight = new Sight({
			cy: this.#cy,
			size: () => this.#layers.size,
			scenery: (zoom, ids) => (this.#drawing ? sceneryOf(this.#drawing, zoom, ids) : null),
			reducedMotion: options.reducedMotion,
			events
		});
		this.#cy.on('zoom', () => {
			clearTimeout(this.#rescaling);
			this.#rescaling = setTimeout(() => this.#rescale(), rescaleAfter);
		});
		this.#cy.on('render', () => this.#repaint());
		const badges = {
			badgeAt: (point: Point, exact: boolean) => this.#paint.badgeAt(point, this.#theme, exact),
			wordsOf: (id: string) => this.#drawn.nodes.get(id)?.beyond?.words ?? ''
		};
		const rest = listenToBadges(this.#cy, this.#layers.host, badges, events);
		this.#release = [
			listen(this.#cy, this.#layers.host, {
				edgeOf: (id) => this.#drawn.edges.get(id),
				labelAt: (point) => this.#paint.labelAt(point, this.#theme),
				light: (selected) => this.#lighting.light(selected),
				events: rest
			}),
			dragTogether(this.#cy, () => this.#drawn),
			listenToSweeps(this.#layers.root, {
				tool: () => this.#tool,
				inModel: (point) => inModel(point, { zoom: this.#cy.zoom(), pan: this.#cy.pan() }),
				entityAt: (point, slack) => this.#entityAt(point, slack),
				light: (selected) => this.#lighting.light(selected),
				events
			}),
			listenToWheel(this.#layers.host, (factor, at) => this.#sight.zoomBy(factor, at))
		];
		this.#restyle();
	}

	update(drawing: Drawing) {
		const first = this.#drawing === null;
		const next = drawable(drawing.picture, drawing.arrangement.positions);
		const changes = compare(this.#drawn, next);
		this.#drawing = drawing;
		this.#drawn = next;
		this.#learnLooks(drawing);
		const animated = !first && !this.#still;
		const setOut = apply(this.#cy, changes, next, animated);
		this.#movement.send(new Map([...changes.moved, ...setOut]), animated);
		this.#arrive(changes);
		if (animated && changes.removed.length > 0) this.#burySoon();
		this.#lighting.renew();
		this.#sight.follow(drawing.camera, drawing.whole);
		if (first) this.#rescale();
		this.#paint.show(drawing, this.#cy.zoom());
		this.#repaint();
	}

	setTheme(theme: Theme) {
		if (theme === this.#theme) return;
		this.#theme = theme;
		this.#restyle();
		this.#repaint();
	}

	setTool(tool: Tool) {
		this.#tool = tool;
		this.#layers.root.style.cursor = tool === 'move' ? '' : 'crosshair';
	}

	fit(ids?: readonly string[]) {
		this.#sight.fit(ids);
	}

	zoomBy(factor: number) {
		this.#sight.zoomBy(factor);
	}

	panBy(dx: number, dy: number) {
		this.#sight.panBy(dx, dy);
	}

	reveal(...ids: readonly string[]) {
		const { nodes, positions } = this.#drawn;
		this.#sight.reveal(ids.filter((id) => nodes.get(id)).flatMap((id) => positions.get(id) ?? []));
	}

	light(selected: Selected | null) {
		this.#lighting.light(selected);
	}

	highlight(several: readonly Selected[]) {
		this.#lighting.highlight(several);
	}

	holdFor(ratio: number) {
		this.#layers.hold(ratio);
		this.#resized();
		this.#rescale();
		this.#sight.tell();
	}

	flatten() {
		const { ratio } = this.#layers;
		this.#repaint();
		this.#flat = true;
		flatten(this.#layers, rendered(this.#cy, this.#layers.under.canvas, ratio));
	}

	letGo() {
		this.#flat = false;
		this.#layers.hold(null);
		this.#resized();
	}

	camera() {
		return this.#sight.camera;
	}

	destroy() {
		for (const release of this.#release) release();
		clearTimeout(this.#rescaling);
		clearTimeout(this.#burying);
		this.#movement.stop();
		this.#sight.destroy();
		this.#cy.destroy();
		this.#layers.destroy();
	}

	/** The entity at a point of the canvas or so near to it, pixels, whether Cytoscape draws it or not. */
	#entityAt(point: Point, slack: number): string | null {
		const { nodes, positions } = this.#drawn;
		const zoom = this.#cy.zoom();
		return entityAt(nodes.list, positions, inModel(point, { zoom, pan: this.#cy.pan() }), slack / zoom);
	}

	/** Entity types bring their looks, a lens its tints; the stylesheet grows when the first of a kind is drawn. */
	#learnLooks({ picture }: Drawing) {
		const known = this.#looks.size;
		for (const node of picture.nodes) this.#looks.set(lookClass(node), shippedLook(node));
		const tinted = picture.edges.some(({ tint }) => tint !== null);
		if (this.#looks.size === known && tinted === this.#tinted) return;
		this.#tinted = tinted;
		this.#restyle();
		// Paper is drawn in the light and at once: icons that are decoded by then are on it.
		haveReady(this.#cy, iconImages(this.#looks.values(), 'light'));
	}

	#restyle() {
		const styling = {
			theme: this.#theme,
			looks: this.#looks.values(),
			motion: !this.#still,
			large: this.#large,
			tinted: this.#tinted,
			scale: this.#scale
		};
		this.#cy.style(stylesheet(styling));
	}

	#rescale() {
		const scale = lineScale(this.#cy.zoom());
		if (scale === this.#scale) return;
		this.#scale = scale;
		this.#restyle();
	}

	/** What was added fades in once it has been drawn as not there. */
	#arrive({ addedNodes, addedEdges }: Changes) {
		if (this.#still || addedNodes.length + addedEdges.length === 0) return;
		requestAnimationFrame(() => {
			if (!this.#cy.destroyed())
				this.#cy.elements(`.${stateClasses.arriving}`).removeClass(stateClasses.arriving);
		});
	}

	/** What left the picture is let fade out, and then is gone. */
	#burySoon() {
		clearTimeout(this.#burying);
		this.#burying = setTimeout(() => bury(this.#cy), fadeDuration);
	}

	#repaint() {
		if (!this.#flat) this.#paint.paint(this.#theme);
	}

	#resized() {
		this.#cy.resize();
		this.#sight.resized();
		this.#repaint();
	}
}

function createEngine(host: HTMLElement, large: boolean): Core {
	return cytoscape({
		container: host,
		minZoom: zoomRange.least,
		maxZoom: zoomRange.most,
		boxSelectionEnabled: false,
		autounselectify: true,
		textureOnViewport: large,
		hideEdgesOnViewport: large,
		...(large ? { pixelRatio: 1 } : {})
	});
}
