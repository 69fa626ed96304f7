import type { XY } from '$lib/picture';
import type { View } from '$lib/view';

/** Where everything stands: as a layout put it, but for what the reader has moved. */
export function withMoved(arranged: ReadonlyMap<string, XY>, moved: View['moved']): ReadonlyMap<string, XY> {
	const own = Object.entries(moved).map(([id, [x, y]]): [string, XY] => [id, { x, y }]);
	return new Map([...arranged, ...own]);
}
