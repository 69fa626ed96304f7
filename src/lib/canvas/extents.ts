import { edgeMiddle, isWhole, type PlacedLabel } from '$lib/picture';
import type { Extent, Scenery } from './camera';
import type { Drawing } from './drawing';
import type { Point } from './elements';

/**
 * What has to be in sight when a drawing is fitted at about a zoom: its nodes with their labels, their loops, the
 * grounds, and of the whole picture also the places of what is left out; or only the entities named.
 */
export function sceneryOf(
	{ picture, arrangement, labelsAt }: Drawing,
	zoom: number,
	ids?: readonly string[]
): Scenery {
	const { positions, regions } = arrangement;
	const named = ids ? new Set(ids) : null;
	const nodes = picture.nodes.filter(({ id }) => !named || named.has(id));
	const shown = new Set(nodes.map(({ id }) => id));
	const placed = nodes.flatMap(({ id, radius, centre }) => {
		const at = positions.get(id);
		return at ? [{ at, radius, centre }] : [];
	});
	const around = [
		...(named ? [] : regions.flatMap(({ outline }) => outline)),
		...(!named && isWhole(picture, positions) ? positions.values() : []),
		...picture.edges.flatMap(({ from, to, bend }) => {
			const at = from === to && shown.has(from) ? positions.get(from) : undefined;
			return at ? [edgeMiddle(at, at, bend)] : [];
		})
	];
	return {
		bodies: [...around.map((at) => bare(at, 0)), ...placed.map(({ at, radius }) => bare(at, radius))],
		labels: labelsAt(zoom)
			.filter(({ kind, id }) => (kind === 'node' || kind === 'beyond') && shown.has(id))
			.map(labelExtent),
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
