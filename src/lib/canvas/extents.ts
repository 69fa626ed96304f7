import type { PlacedLabel } from '$lib/picture';
import type { Extent, Scenery } from './camera';
import type { Drawing } from './drawing';
import type { Point } from './elements';

/** From this part of what is arranged on, a picture counts as the whole: what drops out does not move the rest. */
const whole = 0.5;

/**
 * What has to be in sight when a drawing is fitted: its nodes with their labels, and of the whole picture the grounds
 * too; or only the entities named.
 */
export function sceneryOf({ picture, arrangement, labels }: Drawing, ids?: readonly string[]): Scenery {
	const { positions, regions } = arrangement;
	const named = ids ? new Set(ids) : null;
	const isWhole = !named && picture.nodes.length >= positions.size * whole;
	const nodes = picture.nodes.filter(({ id }) => !named || named.has(id));
	const shown = new Set(nodes.map(({ id }) => id));
	const placed = nodes.flatMap(({ id, radius, centre }) => {
		const at = positions.get(id);
		return at ? [{ at, radius, centre }] : [];
	});
	const around = isWhole ? [...positions.values(), ...regions.flatMap(({ outline }) => outline)] : [];
	return {
		bodies: [...around.map((at) => bare(at, 0)), ...placed.map(({ at, radius }) => bare(at, radius))],
		labels: labels.filter(({ kind, id }) => kind === 'node' && shown.has(id)).map(labelExtent),
		middle: mean(placed.filter(({ centre }) => centre).map(({ at }) => at))
	};
}

function mean(points: readonly Point[]): Point | null {
	const sum = (values: readonly number[]) => values.reduce((one, other) => one + other, 0);
	if (points.length === 0) return null;
	return {
		x: sum(points.map(({ x }) => x)) / points.length,
		y: sum(points.map(({ y }) => y)) / points.length
	};
}

/** The room that a label takes. */
function labelExtent({ anchor, x, y, width, height }: PlacedLabel): Extent {
	return { at: anchor, left: x, top: y, right: x + width, bottom: y + height, reach: 0 };
}

function bare(at: Extent['at'], reach: number): Extent {
	return { at, left: 0, top: 0, right: 0, bottom: 0, reach };
}
