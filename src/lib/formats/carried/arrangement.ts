import { frames, isRecord, layoutIds, type Frame, type LayoutId, type Point } from '$lib/view';

const sides = ['left', 'right', 'above', 'below'] as const;
const aligns = ['start', 'middle', 'end'] as const;

/**
 * Where a figure has everything stand: a layout of the slice alone would put it elsewhere. It holds for one layout, seed
 * and frame; points in model units.
 */
export interface CarriedArrangement {
	readonly layout: LayoutId;
	readonly seed: number;
	readonly frame: Frame;
	readonly positions: Readonly<Record<string, Point>>;
	/** The side of an entity on which its label has room. */
	readonly sides: Readonly<Record<string, (typeof sides)[number]>>;
	readonly regions: readonly {
		readonly sector: string;
		readonly outline: readonly Point[];
		readonly label: { readonly at: Point; readonly align: (typeof aligns)[number] };
	}[];
}

// A hostile coordinate must not throw the canvas out of its numbers.
const furthest = 1e6;
const mostPoints = 2_000;

/** Reads an arrangement of some entities; null of whatever is not plainly one of all of them. */
export function readArrangement(value: unknown, entities: readonly string[]): CarriedArrangement | null {
	if (!isRecord(value)) return null;
	const layout = layoutIds.find((id) => id === value.layout);
	const frame = frames.find((id) => id === value.frame);
	const { seed } = value;
	if (!layout || !frame || typeof seed !== 'number' || !Number.isInteger(seed) || seed < 0) return null;
	const placed = isRecord(value.positions) ? value.positions : {};
	const sided = isRecord(value.sides) ? value.sides : {};
	const own = (from: Readonly<Record<string, unknown>>, id: string) =>
		Object.hasOwn(from, id) ? from[id] : undefined;
	const positions = entities.map((id) => [id, readPoint(own(placed, id))] as const);
	const found = positions.flatMap(([id, at]) => (at ? [[id, at] as const] : []));
	// With a place for some alone the others would stand nowhere.
	if (found.length === 0 || found.length < entities.length) return null;
	const regions = Array.isArray(value.regions) ? value.regions.slice(0, mostPoints) : [];
	return {
		layout,
		frame,
		seed,
		positions: Object.fromEntries(found),
		sides: Object.fromEntries(
			entities.flatMap((id) => {
				const side = sides.find((each) => each === own(sided, id));
				return side ? [[id, side] as const] : [];
			})
		),
		regions: regions.flatMap((region: unknown) => readRegion(region) ?? [])
	};
}

function readRegion(value: unknown): CarriedArrangement['regions'][number] | null {
	if (!isRecord(value) || !isRecord(value.label)) return null;
	const { sector, outline, label } = value;
	const at = readPoint(label.at);
	const align = aligns.find((each) => each === label.align);
	const points = Array.isArray(outline) ? outline.slice(0, mostPoints).map(readPoint) : [];
	const whole = points.flatMap((point) => (point ? [point] : []));
	if (typeof sector !== 'string' || !at || !align || whole.length < 3 || whole.length < points.length)
		return null;
	return { sector, outline: whole, label: { at, align } };
}

function readPoint(value: unknown): Point | null {
	if (!Array.isArray(value) || value.length !== 2) return null;
	const [x, y]: unknown[] = value;
	const inReach = (each: unknown): each is number => typeof each === 'number' && Math.abs(each) <= furthest;
	return inReach(x) && inReach(y) ? [x, y] : null;
}
