import type { Language } from '$lib/model';
import type { Network } from '$lib/network';
import type { ShownBundle } from './bundle';
import type { LegendEntry, PictureEdge } from './picture';
import type { Tint } from './tint';

/** A lens over what a picture shows: it says of each line what colour and pattern stand for, and lists that in words. */
export interface LensOver {
	readonly tintOf: (edge: PictureEdge, shows: ShownBundle) => Tint | null;
	/** Whether a line alone ties what lies on either side of it, and rests on one origin. */
	readonly isLoneBridge: (edge: PictureEdge) => boolean;
	/** The signs of the lens, each that is on the picture. */
	readonly entries: (edges: readonly PictureEdge[]) => readonly LegendEntry[];
}

/** Lays a lens over the bundles that show. Fetched when the reader first asks for one. */
export type LayLens = (network: Network, bundles: readonly ShownBundle[], language: Language) => LensOver;
