import type { EvidenceIndex } from '$lib/evidence';
import { reach, wellSourced } from '$lib/filters';
import type { Network } from '$lib/network';
import type { View } from '$lib/view';

/** How many neighbours of an entity are not on the picture, and how many of them two or more origins tie to it. */
export interface Beyond {
	readonly count: number;
	readonly wellSourced: number;
}

/**
 * What lies beyond a picture: for each entity on it that could be expanded, how much would come. What facets or a
 * period keep out would not come, and does not count.
 */
export function beyondOf(
	network: Network,
	evidence: EvidenceIndex,
	view: View,
	shown: ReadonlySet<string>
): ReadonlyMap<string, Beyond> {
	// Nothing but these keeps a neighbour out that a filter would let in.
	if (view.only === null && view.spotlight === null && view.hidden.length === 0) return new Map();
	const found = new Map<string, Map<string, boolean>>();
	for (const { id, subject, object } of reach(network, evidence, view)) {
		if (shown.has(subject) === shown.has(object)) continue;
		const [inside, outside] = shown.has(subject) ? [subject, object] : [object, subject];
		const others = found.get(inside) ?? new Map<string, boolean>();
		const firm = (evidence.get(id)?.corroboration ?? 0) >= wellSourced.leastOrigins;
		found.set(inside, others.set(outside, (others.get(outside) ?? false) || firm));
	}
	return new Map(
		[...found].map(([id, others]) => [
			id,
			{ count: others.size, wellSourced: [...others.values()].filter((firm) => firm).length }
		])
	);
}
