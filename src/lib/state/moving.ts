import type { XY } from '$lib/picture';
import type { View } from '$lib/view';

const tenths = (value: number) => Math.round(value * 10) / 10;

/** Where the reader has entities stand, with some of them elsewhere: to tenths of a unit, as a View keeps it. */
export function movedTo(moved: View['moved'], moves: Iterable<readonly [string, XY]>): View['moved'] {
	const points = [...moves].map(([id, { x, y }]) => [id, [tenths(x), tenths(y)] as const] as const);
	return { ...moved, ...Object.fromEntries(points) };
}

/** Where a drag leaves the selected entities of a picture, if the one that is dropped is among them; else that one. */
export function dropped(
	entity: string,
	to: XY,
	selected: readonly string[],
	positions: ReadonlyMap<string, XY>
): ReadonlyMap<string, XY> {
	const from = positions.get(entity);
	if (!from || !selected.includes(entity)) return new Map([[entity, to]]);
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	return new Map(
		selected.flatMap((id) => {
			const at = positions.get(id);
			return at ? [[id, { x: at.x + dx, y: at.y + dy }] as const] : [];
		})
	);
}
