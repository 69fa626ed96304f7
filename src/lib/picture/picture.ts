/**
 * What a View shows: the one thing that is drawn, listed and spoken. Canvas, figure, table and speech all
 * render this value, so they cannot differ in content. It holds no positions: an `Arrangement` does.
 * `depict` hands back the same object for an element that did not change, so renderers compare by identity.
 */
import type { Standing } from '$lib/model';
import type { Beyond } from './beyond';
import type { Tint } from './tint';

export type Emphasis = 'normal' | 'selected' | 'neighbour';
export type Contested = 'tie' | 'detail' | null;
/** Line width in three steps: 1, 2, 3 or more independent origins. */
export type Weight = 1 | 2 | 3;
export type Arrow = 'none' | 'forward' | 'backward' | 'both';

/** Names from the shipped sets of icons, shapes and colours. */
export interface Look {
	readonly icon: string;
	readonly shape: string;
	readonly colour: string;
}

export interface PictureNode extends Look {
	readonly id: string;
	/** What stands beside the node. */
	readonly label: string;
	/** The full name, for hover, panel and speech. */
	readonly name: string;
	readonly type: string;
	readonly sector: string;
	/** 0..1, most important 1: orders labels and sizes nodes. */
	readonly importance: number;
	/** Radius in model units. */
	readonly radius: number;
	readonly centre: boolean;
	readonly emphasis: Emphasis;
	readonly pinned: boolean;
	/** What could be expanded; null where all neighbours are on the picture. */
	readonly beyond: Beyond | null;
}

/** One line on the picture: a bundle of one or more relationships between two entities. */
export interface PictureEdge {
	/** The relationship's id when alone or fanned out, else the bundle's. */
	readonly id: string;
	readonly from: string;
	readonly to: string;
	readonly relationships: readonly string[];
	/** The wording that follows the standing; of a bundle, its count in words. */
	readonly label: string;
	/** The firmest standing in the bundle. */
	readonly standing: Standing;
	/** Of the best corroborated relationship in the bundle. */
	readonly weight: Weight;
	readonly contested: Contested;
	readonly arrow: Arrow;
	/**
	 * Sideways bend in model units, to the left of from -> to; 0 is straight. Fanned edges differ in it. Of an edge that
	 * comes back to where it began, how far it goes out above.
	 */
	readonly bend: number;
	/** What a lens draws it as; null without a lens. */
	readonly tint: Tint | null;
	/** Under a lens: whether it alone ties what lies on either side of it, and rests on one origin. */
	readonly loneBridge: boolean;
	readonly emphasis: Emphasis;
}

export interface LegendEntry {
	readonly kind:
		| 'entity-type'
		| 'standing'
		| 'corroboration'
		| 'lens'
		| 'contested'
		| 'lone-bridge'
		| 'arrow'
		| 'bundle'
		| 'pinned'
		| 'beyond';
	/** The value within its kind: a type's id, a standing, a weight ... */
	readonly value: string;
	readonly words: string;
	readonly count: number;
	/** How an entity type is drawn. */
	readonly look?: Look;
	/** How a lens draws a line. */
	readonly tint?: Tint;
}

export interface PictureSector {
	readonly id: string;
	readonly label: string;
	readonly count: number;
}

export interface Picture {
	readonly nodes: readonly PictureNode[];
	readonly edges: readonly PictureEdge[];
	/** Sectors with something in them, in the vocabulary's order. */
	readonly sectors: readonly PictureSector[];
	/** Only what is on screen, in words. */
	readonly legend: readonly LegendEntry[];
	/** What the View keeps out of the picture. */
	readonly hidden: { readonly entities: number; readonly relationships: number };
}
