import type { XY } from '$lib/picture';
import type { View } from '$lib/view';

/**
 * Where everything stands: as a layout put it, but for whom a picture cut by hand gave room beside their neighbours, and
 * what the reader has moved.
 */
export function withMoved(
	arranged: ReadonlyMap<string, XY>,
	{ only, beside, moved }: Pick<View, 'only' | 'beside' | 'moved'>
): ReadonlyMap<string, XY> {
	const own = Object.entries({ ...(only ? beside : {}), ...moved });
	return new Map([...arranged, ...own.map(([id, [x, y]]): [string, XY] => [id, { x, y }])]);
}
