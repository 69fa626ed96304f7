/** The places that a node's badge may take, which says how many of its neighbours are not on the picture: best first. */
import type { PlacedLabel } from './label';
import type { PictureNode } from './picture';
import type { Placing } from './placing';

/** Font size, weight and room of a badge. Pixels; the theme draws it with the same. */
const badge = { size: 11, weight: 600, pad: 6, height: 18, bar: 19 };
/** No more badges than this speak in words; of more, only those that are selected. */
const few = 8;
/** Seen from further away than these, a badge says less: no words, no second number, nothing. */
const legible = { words: 0.7, firm: 0.5, count: 0.3 };

/**
 * Above its node, below and beside it; in words where there are few, else its numbers: "+14" and behind a bar how many
 * of them are well sourced.
 */
export function* badgeSpots(node: PictureNode, placing: Placing, badges: number, before?: PlacedLabel) {
	const { positions, scale, growth = 1 } = placing;
	const [anchor, { beyond }] = [positions.get(node.id), node];
	const lit = node.emphasis === 'selected';
	if (!anchor || !beyond || (scale < legible.count && !lit)) return;
	const out = node.radius * scale * growth + 4;
	for (const lines of saying(node, lit || (badges <= few && scale >= legible.words), scale)) {
		const width = lines.reduce(
			(sum, part) => sum + placing.measure(part, badge.size, badge.weight),
			2 * badge.pad + (lines.length - 1) * badge.bar
		);
		const spots = corners(out, width).map(([spot, x, y]): PlacedLabel => ({
			...{ id: node.id, kind: 'beyond', anchor, lines, x, y, width, height: badge.height },
			...{ size: badge.size, weight: badge.weight, align: 'start', spot }
		}));
		yield* spots.filter(({ spot }) => spot === before?.spot);
		yield* spots;
	}
}

/** What a badge may say, the most first. */
function* saying({ beyond }: PictureNode, inWords: boolean, scale: number): Generator<readonly string[]> {
	if (!beyond) return;
	const count = `+${beyond.count}`;
	if (inWords) yield [beyond.words];
	if (beyond.wellSourced > 0 && scale >= legible.firm) yield [count, String(beyond.wellSourced)];
	yield [count];
}

/** Where a badge may stand around a node that reaches `out` pixels: name, left, top. */
function corners(out: number, width: number): readonly (readonly [spot: string, x: number, y: number])[] {
	const { height } = badge;
	const [middle, above] = [-width / 2, -out - height];
	return [
		['above', middle, above],
		['below', middle, out],
		['above right', 0, above],
		['above left', -width, above],
		['below right', 0, out],
		['below left', -width, out],
		['right', out, -height / 2],
		['left', -out - width, -height / 2]
	];
}
