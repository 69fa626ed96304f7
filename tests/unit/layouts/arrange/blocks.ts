import { blockOf, type Block } from '$lib/layouts';
import { moved } from '$lib/layouts/arrange/block';
import fc from 'fast-check';

const side = fc.constantFrom('left', 'right', 'above', 'below');
const measure = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Some blocks of many sizes, some of them on one spot. */
export const someBlocks = (min: number, max: number, prefix = 'n'): fc.Arbitrary<Block[]> =>
	fc
		.array(
			fc.record({
				x: fc.oneof(measure(-600, 600), fc.constant(0)),
				y: fc.oneof(measure(-600, 600), fc.constant(0)),
				radius: measure(8, 34),
				width: measure(0, 140),
				height: measure(0, 48),
				side
			}),
			{ minLength: min, maxLength: max }
		)
		.map((all) =>
			all.map(({ x, y, radius, width, height, side: on }, index) => {
				const node = { radius, label: { width, height }, sector: '', importance: 0, centre: false };
				return blockOf({ ...node, id: `${prefix}${index}` }, { x, y }, on, 1);
			})
		);

/** The box that a block takes, where it stands or where it is moved to. */
export const boxAt = ({ whole, at }: Block, to = at) => moved(whole, to);

/** One block of a radius at a place, without a label. */
export function bare(id: string, x: number, y: number, radius = 10): Block {
	const node = { id, radius, label: { width: 0, height: 0 }, sector: '', importance: 0, centre: false };
	return blockOf(node, { x, y }, 'right', 1);
}
