/** What the reader takes onto the picture and off it by hand: each as a patch on the View. */
import type { EvidenceIndex } from '$lib/evidence';
import type { Relationship } from '$lib/model';
import type { Network, Neighbours } from '$lib/network';
import { around, between, hangingOn, inCommon, neighboursOver } from '$lib/network';
import type { View } from '$lib/view';
import { reach } from './sift';

/** What of the neighbours an expansion takes in. */
export interface Expansion {
	/** Only over relationships of this type. */
	readonly type?: string;
	/** Only over relationships of which the entity that is expanded is this end. */
	readonly end?: End;
	/** Only over relationships with at least so many independent origins. */
	readonly leastOrigins?: number;
}

/** Which end of a relationship an entity is. */
export type End = 'subject' | 'object';

/** What two or more origins support: one can err, and two that do not know of each other seldom err alike. */
export const wellSourced = { leastOrigins: 2 } as const satisfies Expansion;

type Patch = Partial<View>;

/** Everything a cut needs to know: what there is, and what is on the picture now. */
export interface Cutting {
	readonly network: Network;
	readonly evidence: EvidenceIndex;
	readonly view: View;
	/** The entities on the picture, in its order. */
	readonly shown: readonly string[];
}

/** Takes in entities that the reader had hidden, or not taken in; whatever else narrows the picture stays. */
export function takenIn({ only, hidden }: View, entities: readonly string[]): Pick<View, 'only' | 'hidden'> {
	return {
		only: only && [...only, ...entities.filter((id) => !only.includes(id))],
		hidden: hidden.filter((id) => !entities.includes(id))
	};
}

/** Takes in entities beside what is on the picture; null where all of them are there already. */
export function takeIn({ view, shown }: Cutting, entities: Iterable<string>): Patch | null {
	const there = new Set(shown);
	const newcomers = [...entities].filter((id) => !there.has(id));
	if (newcomers.length === 0) return null;
	if (view.spotlight === null) return takenIn(view, newcomers);
	// A spotlight cannot reach further for one entity alone: its picture is kept, and grows by hand from here on.
	return { ...takenIn({ ...view, only: shown }, newcomers), spotlight: null };
}

/** Takes in the neighbours of some entities, all or some of them; null where none is missing. */
export function expand(cutting: Cutting, entities: readonly string[], by: Expansion = {}): Patch | null {
	const from = new Set(entities);
	return takeIn(
		cutting,
		around(
			neighbours(cutting, by, ({ [by.end ?? 'subject']: at }) => by.end === undefined || from.has(at)),
			entities
		)
	);
}

/** Takes off the picture the neighbours of some entities that hang on nothing else there; null where there are none. */
export function collapse(cutting: Cutting, entities: readonly string[]): Patch | null {
	const leaves = hangingOn(neighbours(cutting), entities, new Set(cutting.shown));
	return leaves.size === 0 ? null : takeOff(cutting, [...leaves]);
}

/** Takes entities off the picture, and out of the selection; null where none or nothing else would be left. */
export function takeOff({ view, shown }: Cutting, entities: readonly string[]): Patch | null {
	if (entities.length === 0) return null;
	const off = new Set(entities);
	const selection = view.selection.filter(({ kind, id }) => kind !== 'entity' || !off.has(id));
	// Who was taken in stays so, hidden: what is arranged among them, and where, does not change.
	const hidden = [...view.hidden, ...entities.filter((id) => !view.hidden.includes(id))];
	if (view.only === null && view.spotlight === null) return { hidden, selection };
	// A picture of nothing would be no start for anything.
	if (shown.every((id) => off.has(id))) return null;
	return view.spotlight ? { only: [...shown], hidden, spotlight: null, selection } : { hidden, selection };
}

/** Leaves only these on the picture; null of none. */
export function keepOnly(entities: readonly string[]): Patch | null {
	return entities.length === 0 ? null : { only: [...entities], hidden: [], spotlight: null, camera: null };
}

/** Leaves only some entities and all shortest paths between them. */
export function keepWhatTies(cutting: Cutting, entities: readonly string[]): Patch | null {
	return keepOnly([...between(neighbours(cutting), entities)]);
}

/** Takes in whoever is a neighbour of all of some entities; null where nobody is missing. */
export function takeInCommon(cutting: Cutting, entities: readonly string[]): Patch | null {
	return takeIn(cutting, inCommon(neighbours(cutting), entities));
}

/** Who is tied to whom over all that filters let through, on the picture or not. */
function neighbours(
	{ network, evidence, view }: Cutting,
	{ type, leastOrigins = 0 }: Expansion = {},
	along: (relationship: Relationship) => boolean = () => true
): Neighbours {
	const followed = reach(network, evidence, view).filter(
		(relationship) =>
			(type === undefined || relationship.type === type) &&
			(evidence.get(relationship.id)?.corroboration ?? 0) >= leastOrigins &&
			along(relationship)
	);
	return neighboursOver(followed);
}
