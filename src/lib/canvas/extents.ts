import type { PlacedLabel } from '$lib/picture';
import type { Extent } from './camera';
import type { Drawing } from './drawing';

/** From this part of what is arranged on, a picture counts as the whole: what drops out does not move the rest. */
const whole = 0.5;

/**
 * What has to be in sight when a drawing is fitted: its nodes with their labels, and of the whole picture the grounds
 * too; or only the entities named.
 */
export function extentsOf({ picture, arrangement, labels }: Drawing, ids?: readonly string[]): Extent[] {
	const { positions, regions } = arrangement;
	const named = ids ? new Set(ids) : null;
	const isWhole = !named && picture.nodes.length >= positions.size * whole;
	const nodes = picture.nodes.filter(({ id }) => !named || named.has(id));
	const shown = new Set(nodes.map(({ id }) => id));
	const places = isWhole ? [...positions.values()] : [];
	return [
		...[...places, ...(isWhole ? regions.flatMap(({ outline }) => outline) : [])].map((at) => bare(at, 0)),
		...nodes.flatMap(({ id, radius }) => {
			const at = positions.get(id);
			return at ? [bare(at, radius)] : [];
		}),
		...labels.filter(({ kind, id }) => kind === 'node' && shown.has(id)).map(labelExtent)
	];
}

/** The room that a label takes. */
export function labelExtent({ anchor, x, y, width, height }: PlacedLabel): Extent {
	return { at: anchor, left: x, top: y, right: x + width, bottom: y + height, reach: 0 };
}

function bare(at: Extent['at'], reach: number): Extent {
	return { at, left: 0, top: 0, right: 0, bottom: 0, reach };
}
