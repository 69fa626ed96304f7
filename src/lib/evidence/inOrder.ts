import type { Investigation } from '$lib/model';
import type { Evidence, EvidenceIndex } from './evidence';

type InOrder = readonly (Evidence | null)[];

// Evidence is replaced and never changed, so its order can be kept for as long as it is.
const kept = new WeakMap<EvidenceIndex, InOrder>();

/**
 * What supports each relationship, in the order of the records; null where nothing does. What walks over all
 * relationships at every change looks here by place: by id each would be looked up again and again.
 */
export function supportInOrder({ relationships }: Investigation, evidence: EvidenceIndex): InOrder {
	const found = kept.get(evidence);
	if (found) return found;
	const inOrder = relationships.map(({ id }) => {
		const own = evidence.get(id);
		return own?.standing ? own : null;
	});
	kept.set(evidence, inOrder);
	return inOrder;
}
