import type { Investigation } from '$lib/model';
import type { ShownBundle } from './bundle';

/** Radius of a node in model units: from the least important to the centre of the picture. */
const radius = { least: 11, most: 24, centre: 32 };

/** How much an entity counts on a picture. */
export interface Size {
	/** 0..1; 1 in the centre. */
	readonly importance: number;
	/** Of its node, model units. */
	readonly radius: number;
}

/** Sizes entities, by their places among all, by how many relationships of the bundles shown end at them. */
export function sizeUp(
	{ entities }: Investigation,
	bundles: readonly ShownBundle[],
	centre: readonly string[]
): (place: number) => Size {
	const degrees = new Int32Array(entities.length);
	let most = 1;
	const add = (end: number, count: number) => {
		const degree = (degrees[end] ?? 0) + count;
		degrees[end] = degree;
		most = Math.max(most, degree);
	};
	for (const { bundle, shown } of bundles) {
		const [one, other] = bundle.places;
		add(one, shown.length);
		// One that comes back to where it began ends there once.
		if (other !== one) add(other, shown.length);
	}
	return (place) => {
		if (centre.includes(entities[place]?.id ?? '')) return { importance: 1, radius: radius.centre };
		const importance = round((0.95 * Math.log1p(degrees[place] ?? 0)) / Math.log1p(most));
		return { importance, radius: round(radius.least + (radius.most - radius.least) * importance) };
	};
}

// Rounded so that a change somewhere else in the network does not make every node a new object.
const round = (value: number) => Math.round(value * 100) / 100;
