import type { Investigation, Source } from '$lib/model';
import { lookup } from '$lib/model';
import { ancestry } from '../descent';

/** Circular reporting: sources that rest on one another, so that none of them is where it began. */
export interface Circle {
	/** All that are in it, by id. */
	readonly sources: readonly string[];
	/** A shortest way round from the first of them: each rests on the next, the last on the first. */
	readonly ring: readonly string[];
}

// Records never change once read.
const kept = new WeakMap<Investigation, readonly Circle[]>();

/** Every circle of sources that rest on each other, over any number of steps; one that rests on itself is one too. */
export function circlesOf(investigation: Investigation): readonly Circle[] {
	const found = kept.get(investigation) ?? findCircles(lookup(investigation).sources);
	kept.set(investigation, found);
	return found;
}

function findCircles(sources: ReadonlyMap<string, Source>): Circle[] {
	const suspects = endless(sources);
	const rests = new Map(suspects.map((id) => [id, resting(id, sources)]));
	const done = new Set<string>();
	return suspects.flatMap((id): Circle[] => {
		if (done.has(id) || !rests.get(id)?.has(id)) return [];
		const members = suspects.filter((other) => rests.get(id)?.has(other) && rests.get(other)?.has(id));
		for (const member of members) done.add(member);
		return [{ sources: members, ring: ringFrom(id, new Set(members), sources) }];
	});
}

/** The sources that lead back without end, by id: all but those that rest on nothing, or only on such. */
function endless(sources: ReadonlyMap<string, Source>): string[] {
	const resters = new Map<string, string[]>();
	const open = new Map<string, number>();
	for (const { id, derivedFrom } of sources.values()) {
		const known = derivedFrom.filter((parent) => sources.has(parent));
		open.set(id, known.length);
		for (const parent of known) resters.set(parent, [...(resters.get(parent) ?? []), id]);
	}
	const settled = [...open.keys()].filter((id) => open.get(id) === 0);
	// The list grows while it is walked.
	for (const id of settled) {
		for (const rester of resters.get(id) ?? []) {
			const left = (open.get(rester) ?? 0) - 1;
			open.set(rester, left);
			if (left === 0) settled.push(rester);
		}
	}
	const ended = new Set(settled);
	return [...sources.keys()].filter((id) => !ended.has(id)).sort();
}

/** All that a source rests on; itself only where it comes back to it. */
function resting(id: string, sources: ReadonlyMap<string, Source>): ReadonlySet<string> {
	const parents = sources.get(id)?.derivedFrom ?? [];
	return new Set(parents.flatMap((parent) => [...ancestry(parent, sources)]));
}

function ringFrom(
	start: string,
	members: ReadonlySet<string>,
	sources: ReadonlyMap<string, Source>
): readonly string[] {
	const rings = [[start]];
	const seen = new Set<string>();
	// Breadth first: the first that comes back is a shortest.
	for (const ring of rings) {
		const last = ring[ring.length - 1] ?? start;
		for (const parent of sources.get(last)?.derivedFrom ?? []) {
			if (parent === start) return ring;
			if (!members.has(parent) || seen.has(parent)) continue;
			seen.add(parent);
			rings.push([...ring, parent]);
		}
	}
	return [start];
}
