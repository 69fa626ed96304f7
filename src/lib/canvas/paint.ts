import { edgeMiddle, placeMarks, type Mark, type PictureEdge, type PlacedLabel } from '$lib/picture';
import { colourOf, countBadge, sectorColours, tokens, type Theme } from '$lib/theme';
import type { Core } from 'cytoscape';
import type { Drawing } from './drawing';
import type { Point } from './elements';
import type { Frame } from './frame';
import { badgeAt, paintBadges } from './badges';
import { paintGrounds } from './grounds';
import { createSprites, labelAt, paintLabels, type StandingLabel } from './labels';
import type { Layers } from './layers';
import { paintMarks, paintPins } from './marks';

/**
 * Paints what is ours below and above the network. It asks Cytoscape where nodes are at this moment, so that grounds,
 * labels and marks never lag behind what is dragged or on its way.
 */
export class Paint {
	readonly #cy: Core;
	readonly #layers: Layers;
	readonly #sprites = createSprites();
	#drawing: Drawing | null = null;
	#edges: ReadonlyMap<string, PictureEdge> = new Map();
	#sectors: ReadonlyMap<string, string> = new Map();
	#selected: ReadonlySet<string> = new Set();
	#marks: readonly Mark[] = [];

	constructor(cy: Core, layers: Layers) {
		this.#cy = cy;
		this.#layers = layers;
	}

	/** Takes another drawing, to be painted from now on; marks find their places at `zoom`. */
	show(drawing: Drawing, zoom: number) {
		const { picture, labels, arrangement } = drawing;
		this.#drawing = drawing;
		this.#edges = new Map(picture.edges.map((edge) => [edge.id, edge]));
		this.#sectors = sectorColours(picture.nodes);
		const selected = picture.nodes.filter(({ emphasis }) => emphasis === 'selected');
		this.#selected = new Set(selected.map(({ id }) => id));
		this.#marks = placeMarks(picture, labels, arrangement.positions, zoom, countBadge.radius);
	}

	paint(theme: Theme) {
		const { under, over } = this.#layers;
		for (const context of [under, over]) {
			context.setTransform(1, 0, 0, 1, 0, 0);
			context.clearRect(0, 0, context.canvas.width, context.canvas.height);
		}
		if (!this.#drawing) return;
		const { picture, arrangement } = this.#drawing;
		const frame = this.#frame(theme);
		paintGrounds(under, arrangement.regions, this.#sectors, frame);
		paintMarks(over, this.#marks, this.#positionOf, frame);
		paintPins(over, picture, this.#positionOf, frame);
		const standing = this.#standing(theme);
		paintLabels(over, standing.filter(isLabel), this.#sprites, frame);
		paintBadges(over, standing.filter(isBadge), frame);
	}

	/** The label at a point of the canvas, pixels; at a badge that of its node, which it speaks of. */
	labelAt(point: Point, theme: Theme): PlacedLabel | null {
		const badge = this.badgeAt(point, theme);
		if (badge) return { ...badge, kind: 'node' };
		return labelAt(this.#standing(theme).filter(isLabel), point, this.#frame(theme));
	}

	/** The badge at a point of the canvas, pixels; with `exact` only where it is drawn. */
	badgeAt(point: Point, theme: Theme, exact = false): PlacedLabel | null {
		return badgeAt(this.#standing(theme).filter(isBadge), point, this.#frame(theme), exact);
	}

	#frame(theme: Theme): Frame {
		return { zoom: this.#cy.zoom(), pan: this.#cy.pan(), ratio: this.#layers.ratio, theme };
	}

	#standing(theme: Theme): StandingLabel[] {
		return (this.#drawing?.labels ?? []).map((label) => ({
			label,
			at: this.#anchorOf(label),
			colour: this.#colourOf(label, theme)
		}));
	}

	#colourOf({ id, kind }: PlacedLabel, theme: Theme): string {
		if (kind === 'region') return colourOf(this.#sectors.get(id) ?? '', theme).text;
		const { ink, inkSoft } = tokens[theme];
		if (kind === 'beyond') return this.#selected.has(id) ? ink : inkSoft;
		return kind === 'edge' ? inkSoft : ink;
	}

	/** Where a label's anchor is now: it was placed for where its node, or the ends of its edge, will be. */
	#anchorOf({ id, kind, anchor }: PlacedLabel): Point {
		if (kind === 'node' || kind === 'beyond') return this.#positionOf(id) ?? anchor;
		const edge = kind === 'edge' ? this.#edges.get(id) : undefined;
		if (!edge || !this.#drawing) return anchor;
		const { positions } = this.#drawing.arrangement;
		const [was, is] = [positions.get.bind(positions), this.#positionOf].map((where) => {
			const [from, to] = [where(edge.from), where(edge.to)];
			return from && to ? edgeMiddle(from, to, edge.bend) : null;
		});
		return was && is ? { x: anchor.x + is.x - was.x, y: anchor.y + is.y - was.y } : anchor;
	}

	readonly #positionOf = (id: string): Point | null => {
		const node = this.#cy.getElementById(id);
		return node.nonempty() ? node.position() : null;
	};
}

const isBadge = ({ label: { kind } }: StandingLabel) => kind === 'beyond';
const isLabel = (standing: StandingLabel) => !isBadge(standing);
