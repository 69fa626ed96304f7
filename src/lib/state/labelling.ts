import { place, type Picture, type Placing, type PlacedLabel, type Window } from '$lib/picture';
import type { Camera } from '$lib/view';

/** What is in sight at a moment, as the canvas tells it. */
export interface Outlook {
	readonly camera: Camera;
	/** Pixels. */
	readonly size: { readonly width: number; readonly height: number };
	readonly resting: boolean;
}

/** What labels are placed for, whoever looks at it and from where. */
export type Labelling = Pick<Placing, 'picture' | 'positions' | 'sides' | 'regions' | 'measure' | 'type'>;

/** Labels are placed anew whenever the zoom has grown or shrunk by this factor. */
export const zoomStep = 1.1;

/** The least scale of the range, a zoom step wide, that a zoom lies in. */
export function scaleOf(zoom: number): number {
	return zoomStep ** Math.floor(Math.log(zoom) / Math.log(zoomStep));
}

/** With more lines than this on a picture the numbers of their sources would be all that is seen of it. */
const mostNumbered = 60;

/** Whether the lines of a picture are few enough to bear the numbers of their sources in a clean frame. */
export function numbersLines({ edges }: Pick<Picture, 'edges'>): boolean {
	return edges.length <= mostNumbered;
}

/** How much of the canvas something covers in its corner at the bottom and the end. Pixels. */
export interface Corner {
	readonly width: number;
	readonly height: number;
}

/** The part of the model that is in sight, and what of it a corner covers. */
export function windowOf({ camera: { centre, zoom }, size }: Outlook, corner: Corner | null): Window {
	const [across, down] = [size.width / 2 / zoom, size.height / 2 / zoom];
	const [x, y] = centre;
	const window = { left: x - across, top: y - down, right: x + across, bottom: y + down, zoom };
	if (!corner) return window;
	const { right, bottom } = window;
	const covered = { left: right - corner.width / zoom, top: bottom - corner.height / zoom, right, bottom };
	return { ...window, covered };
}

/**
 * Places labels for any zoom as if nothing were out of sight or lit: what a fit makes room for, so that a selection
 * does not move the picture.
 */
export function labelsAt(labelling: Labelling | null): (zoom: number) => readonly PlacedLabel[] {
	if (!labelling) return () => [];
	const { nodes } = labelling.picture;
	const calm = nodes.map((node) => ({ ...node, emphasis: 'normal' as const }));
	const picture = { ...labelling.picture, nodes: calm, edges: [] };
	const kept = new Map<number, readonly PlacedLabel[]>();
	return (zoom) => {
		const scale = scaleOf(zoom);
		const labels = kept.get(scale) ?? place({ ...labelling, picture, scale, growth: zoomStep });
		kept.set(scale, labels);
		return labels;
	};
}
