import { lookup, type Investigation } from '$lib/model';
import type { EvidenceIndex } from '../evidence';
import { placeOf, rankOf } from './rank';

/** From one entity to another over the firmest of the relationships between them. */
export interface Way {
	/** Places in `Steps.entities`. */
	readonly from: number;
	readonly to: number;
	/** The place of its rank, 0 the firmest. */
	readonly place: number;
	/** Every relationship that leads here from there, the firmest first, then by id. */
	readonly relationships: readonly string[];
}

/**
 * Which steps lead from entity to entity on what is left of the evidence. Made from the records and not from the
 * graph, since a path passes the same few arrays thousands of times; entities are numbered in the order of their ids,
 * so that the lower number is the lower id.
 */
export interface Steps {
	readonly investigation: Investigation;
	readonly evidence: EvidenceIndex;
	readonly directed: boolean;
	readonly entities: readonly string[];
	readonly numbers: ReadonlyMap<string, number>;
	/** The ways out of each entity, in the order of where they lead. */
	readonly out: readonly (readonly Way[])[];
	/** The ways into each entity. */
	readonly into: readonly (readonly Way[])[];
	/** Every place of a rank that occurs, the firmest first. */
	readonly places: readonly number[];
}

export interface StepOptions {
	/** Only from subject to object, but both ways where the type is symmetric. By default every relationship is gone both ways. */
	readonly directed?: boolean;
	/** The relationships that count at all, where a View shows only some. */
	readonly follows?: (relationship: string) => boolean;
}

/** Gathers the steps that an evidence leaves: a relationship that nothing supports, or that ties one to itself, is none. */
export function stepsUnder(
	investigation: Investigation,
	evidence: EvidenceIndex,
	{ directed = false, follows = () => true }: StepOptions = {}
): Steps {
	const { relationshipTypes } = lookup(investigation);
	const entities = investigation.entities.map(({ id }) => id).sort();
	const numbers = new Map(entities.map((id, number) => [id, number]));
	const between = entities.map(() => new Map<number, { id: string; place: number }[]>());
	for (const { id, type, subject, object } of investigation.relationships) {
		const found = evidence.get(id);
		const rank = found && rankOf(found);
		const [from, to] = [numbers.get(subject), numbers.get(object)];
		if (!rank || from === undefined || to === undefined || from === to || !follows(id)) continue;
		const step = { id, place: placeOf(rank) };
		add(between[from], to, step);
		if (!directed || relationshipTypes.get(type)?.symmetric) add(between[to], from, step);
	}
	const out = between.map((ends, from) =>
		[...ends].map(([to, parallel]) => wayOver(from, to, parallel)).sort((a, b) => a.to - b.to)
	);
	const into: Way[][] = entities.map(() => []);
	const all = out.flat();
	for (const way of all) into[way.to]?.push(way);
	const places = [...new Set(all.map(({ place }) => place))].sort((a, b) => a - b);
	return { investigation, evidence, directed, entities, numbers, out, into, places };
}

function add<Step>(ends: Map<number, Step[]> | undefined, to: number, step: Step) {
	const known = ends?.get(to);
	if (known) known.push(step);
	else ends?.set(to, [step]);
}

function wayOver(from: number, to: number, parallel: { id: string; place: number }[]): Way {
	parallel.sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));
	return { from, to, place: parallel[0]?.place ?? 0, relationships: parallel.map(({ id }) => id) };
}
