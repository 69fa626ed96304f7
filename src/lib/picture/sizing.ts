import type { ShownBundle } from './bundle';

/** Radius of a node in model units: from the least important to the centre of the picture. */
const radius = { least: 11, most: 24, centre: 32 };

/** How much each entity counts on a picture. */
export interface Sizing {
	/** 0..1; 1 in the centre. */
	readonly importanceOf: (entity: string) => number;
	/** Of its node, model units. */
	readonly radiusOf: (entity: string) => number;
}

/** Sizes entities by how many relationships of the bundles shown end at them. */
export function sizeUp(bundles: readonly ShownBundle[], centre: readonly string[]): Sizing {
	const degrees = new Map<string, number>();
	// One that comes back to where it began ends there once.
	const add = (end: string, count: number) => degrees.set(end, (degrees.get(end) ?? 0) + count);
	for (const {
		bundle: { ends },
		shown
	} of bundles) {
		add(ends[0], shown.length);
		if (ends[1] !== ends[0]) add(ends[1], shown.length);
	}
	const most = Math.max(1, ...degrees.values());
	const importanceOf = (entity: string) =>
		centre.includes(entity) ? 1 : round((0.95 * Math.log1p(degrees.get(entity) ?? 0)) / Math.log1p(most));
	return {
		importanceOf,
		radiusOf: (entity) =>
			centre.includes(entity)
				? radius.centre
				: round(radius.least + (radius.most - radius.least) * importanceOf(entity))
	};
}

// Rounded so that a change somewhere else in the network does not make every node a new object.
const round = (value: number) => Math.round(value * 100) / 100;
