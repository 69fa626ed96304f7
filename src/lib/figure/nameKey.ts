/** Letters for the entities whose names found no room: each stands at its entity, and the key says whose name it is. */
import {
	boxOf,
	Occupancy,
	setBlock,
	type Picture,
	type PictureNode,
	type PlacedLabel,
	type XY
} from '$lib/picture';
import type { Standing } from './standing';
import { measure } from './measure';

/** Capitals, since small letters stand for sources; without those that are taken for figures. */
const capitals = [...'ABCDEFGHJKLMNPQRSTUVWXYZ'];

/** The letter of an entity, by its place among those that have one: A to Z, then AA. */
export function capitalAt(index: number): string {
	const { length } = capitals;
	return (
		(index >= length ? capitalAt(Math.floor(index / length) - 1) : '') + (capitals[index % length] ?? '')
	);
}

/** An entity, and what stands for its name. */
export interface Keyed {
	readonly letter: string;
	readonly node: PictureNode;
}

interface KeyAsked {
	readonly picture: Picture;
	readonly standing: Standing;
	/** Pixels per model unit. */
	readonly scale: number;
	/** Those that found room. */
	readonly labels: readonly PlacedLabel[];
	/** Font size of the letters, pixels. */
	readonly size: number;
}

/** Directions in which a letter may stand beside its entity, best first: to the right, and around. */
const directions = [0, 2, 4, 6, 1, 3, 5, 7].map((eighth) => (eighth * Math.PI) / 4);

/** The letters of all entities that no label names, beside them where there is room, else over them. */
export function keyNames(asked: KeyAsked): {
	readonly keyed: readonly Keyed[];
	readonly labels: readonly PlacedLabel[];
} {
	const { picture, standing, scale, labels } = asked;
	const named = new Set(labels.filter(({ kind }) => kind === 'node').map(({ id }) => id));
	const at = (node: PictureNode): XY => standing.positions.get(node.id) ?? { x: 0, y: 0 };
	// From the top down, so that whoever looks for a letter knows where about it is.
	const keyed = picture.nodes
		.filter(({ id }) => !named.has(id))
		.toSorted((one, other) => at(one).y - at(other).y || at(one).x - at(other).x)
		.map((node, index): Keyed => ({ node, letter: capitalAt(index) }));
	const taken = new Occupancy(scale, scale);
	for (const node of picture.nodes)
		taken.add({ anchor: at(node), left: 0, top: 0, right: 0, bottom: 0, reach: node.radius });
	for (const label of labels) taken.add(boxOf(label));
	const letters = keyed.map(({ node, letter }) => {
		const spots = spotsOf(node, letter, at(node), asked);
		const free = spots.find((spot) => taken.isFree(boxOf(spot))) ?? over(node, letter, at(node), asked);
		taken.add(boxOf(free));
		return free;
	});
	return { keyed, labels: letters };
}

function spotsOf(node: PictureNode, letter: string, anchor: XY, { scale, size }: KeyAsked): PlacedLabel[] {
	const { width, height } = setBlock(letter, size, 600, Infinity, measure);
	// A letter is not as high as its line, and its box has a margin of its own.
	const [across, down] = [node.radius * scale + width / 2 + 3.5, node.radius * scale + size / 2 + 3];
	return directions.map((turn) =>
		label(node, letter, anchor, size, Math.cos(turn) * across - width / 2, Math.sin(turn) * down - height / 2)
	);
}

/** In the middle of the entity itself, whose sign it covers: there is always room. */
function over(node: PictureNode, letter: string, anchor: XY, { size }: KeyAsked): PlacedLabel {
	const { width, height } = setBlock(letter, size, 600, Infinity, measure);
	return label(node, letter, anchor, size, -width / 2, -height / 2);
}

function label(
	{ id }: PictureNode,
	letter: string,
	anchor: XY,
	size: number,
	x: number,
	y: number
): PlacedLabel {
	const block = setBlock(letter, size, 600, Infinity, measure);
	return { ...block, id, kind: 'node', anchor, x, y, align: 'start' };
}
