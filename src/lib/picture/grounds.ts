/** The grounds of a picture: what a layout parted among the sectors, or of that what the picture still needs. */
import type { Measure } from './label';
import type { XY } from './geometry';
import type { Picture, PictureNode } from './picture';
import type { Ground, LabelSide } from './placing';
import { boundsOf, clip, covers, rounded, type Rectangle } from './polygon';
import { setBlock } from './wrap';

export interface Grounding {
	readonly picture: Picture;
	readonly positions: ReadonlyMap<string, XY>;
	readonly regions: readonly Ground[];
	readonly sides?: ReadonlyMap<string, LabelSide>;
	readonly measure: Measure;
}

/** From this part of what is arranged on, a picture counts as the whole: what drops out does not move the rest. */
const whole = 0.5;
/** Room around what stands on a ground, and above it for the sector's name. Model units. */
const room = { around: 24, name: 30, label: 132 };
const corner = 26;

/** Whether a picture shows so much of what is arranged that it is looked at as the whole. */
export function isWhole({ nodes }: Picture, positions: ReadonlyMap<string, XY>): boolean {
	return nodes.length >= positions.size * whole;
}

/**
 * The grounds to draw: the layout's own where the picture is the whole; in a spotlight of each sector only as much as
 * lies around what is shown of it. Nothing that shows moves.
 */
export function groundsOf(grounding: Grounding): readonly Ground[] {
	const { picture, positions, regions } = grounding;
	if (isWhole(picture, positions)) return regions;
	return regions.flatMap((region) => {
		const on = picture.nodes.filter(({ id, sector }) => {
			const at = positions.get(id);
			return sector === region.sector && at && covers(region.outline, at);
		});
		return on.length === 0 ? [] : [around(on, region, grounding)];
	});
}

function around(
	nodes: readonly PictureNode[],
	{ sector, outline, label }: Ground,
	grounding: Grounding
): Ground {
	const corners = nodes.flatMap((node) => cornersOf(node, grounding));
	const { left, top, right, bottom } = boundsOf(corners);
	const needed = { left, top: top - room.name, right, bottom };
	const ground = clip(outline, needed);
	const has = boundsOf(ground);
	const inset = 18;
	const x = { start: has.left + inset, middle: (has.left + has.right) / 2, end: has.right - inset }[
		label.align
	];
	return {
		sector,
		outline: rounded(ground, corner),
		label: { at: { x, y: has.top + inset }, align: label.align }
	};
}

/** The corners of the room for a node and the label on the side that its layout left free. */
function cornersOf({ id, label, radius }: PictureNode, { positions, sides, measure }: Grounding): XY[] {
	const at = positions.get(id);
	if (!at) return [];
	const { width, height } = setBlock(label, 13, 500, room.label, measure);
	const side = sides?.get(id) ?? 'right';
	const out = radius + room.around;
	const reach: Rectangle = {
		left: side === 'left' ? radius + width : width / 2,
		right: side === 'right' ? radius + width : width / 2,
		top: side === 'above' ? radius + height : radius,
		bottom: side === 'below' ? radius + height : radius
	};
	return [
		{ x: at.x - Math.max(out, reach.left + room.around), y: at.y - Math.max(out, reach.top + room.around) },
		{
			x: at.x + Math.max(out, reach.right + room.around),
			y: at.y + Math.max(out, reach.bottom + room.around)
		}
	];
}
