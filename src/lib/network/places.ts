import type { Investigation } from '$lib/model';
import type { Network } from './network';

/** Where the ends of each relationship stand among the entities; both lists in the order of the relationships. */
export interface EndPlaces {
	readonly subjects: Int32Array;
	readonly objects: Int32Array;
}

// Records never change once read, so their places can be kept for as long as they are.
const kept = new WeakMap<Investigation, EndPlaces>();

/** The places of the ends of all relationships: what walks over all of them at every change goes by these, not by id. */
export function endPlaces(investigation: Investigation): EndPlaces {
	const found = kept.get(investigation);
	if (found) return found;
	const { entities, relationships } = investigation;
	const places = new Map(entities.map(({ id }, place) => [id, place]));
	const placeOf = (id: string) => places.get(id) ?? -1;
	const ends = {
		subjects: Int32Array.from(relationships, ({ subject }) => placeOf(subject)),
		objects: Int32Array.from(relationships, ({ object }) => placeOf(object))
	};
	kept.set(investigation, ends);
	return ends;
}

/** Of each entity and relationship of an investigation, by its place: 1 where a network has it. */
export interface Contents {
	readonly entities: Uint8Array;
	readonly relationships: Uint8Array;
}

// A network is built once and then only read.
const contents = new WeakMap<Network, Contents>();

/** What is in a network: what can be shown at all. */
export function contentsOf(network: Network): Contents {
	const found = contents.get(network);
	if (found) return found;
	const { graph, investigation } = network;
	const own = {
		entities: Uint8Array.from(investigation.entities, ({ id }) => Number(graph.hasNode(id))),
		relationships: Uint8Array.from(investigation.relationships, ({ id }) => Number(graph.hasEdge(id)))
	};
	contents.set(network, own);
	return own;
}
