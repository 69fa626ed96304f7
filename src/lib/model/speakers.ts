import type { Lookup } from './lookup';
import type { Assertion, Origin, OriginKind } from './records';
import type { Standing } from './scales';

/** Who may say that somebody was convicted, charged or sanctioned: kinds of origin (PRODUCT.md, rule 3). */
const bodies: Partial<Record<Standing, readonly OriginKind[]>> = {
	convicted: ['court', 'government', 'prosecutor'],
	charged: ['court', 'government', 'prosecutor', 'agency'],
	sanctioned: ['government', 'agency']
};

/** An origin and the wider bodies that it speaks for, narrowest first; a circle of `partOf` ends where it closes. */
export function speakersOf(origin: string, origins: ReadonlyMap<string, Origin>): string[] {
	const chain: string[] = [];
	for (let id: string | undefined = origin; id !== undefined; id = origins.get(id)?.partOf) {
		if (chain.includes(id)) break;
		chain.push(id);
	}
	return chain;
}

/**
 * Whether these speakers may give an assertion this standing: all may, but for convicted, charged, sanctioned and
 * acknowledged. Charged and sanctioned take the body that did it: where an origin is the very entity at the object end,
 * one that speaks for it. Acknowledged takes whoever it is said of.
 */
export function entitled(
	standing: Standing,
	assertion: Assertion,
	speakers: readonly Origin[],
	records: Pick<Lookup, 'origins' | 'owners' | 'relationshipTypes'>
): boolean {
	if (standing === 'acknowledged') {
		const subjects = subjectsOf(assertion, records);
		return speakers.some(({ entity }) => entity !== undefined && subjects.includes(entity));
	}
	const kinds = bodies[standing];
	if (!kinds) return true;
	if (!speakers.some(({ kind }) => kinds.includes(kind))) return false;
	if (standing === 'convicted' || !('object' in assertion)) return true;
	const { object } = assertion;
	return !speaking(records.origins).has(object) || speakers.some(({ entity }) => entity === object);
}

/** Whom an assertion is said of: a relationship of its subject, a symmetric one of both ends, a property of its entity. */
function subjectsOf(
	assertion: Assertion,
	{ owners, relationshipTypes }: Pick<Lookup, 'owners' | 'relationshipTypes'>
): readonly string[] {
	if (!('subject' in assertion)) return [owners.get(assertion.id) ?? []].flat();
	const { type, subject, object } = assertion;
	return relationshipTypes.get(type)?.symmetric ? [subject, object] : [subject];
}

// Records never change once read.
const kept = new WeakMap<ReadonlyMap<string, Origin>, ReadonlySet<string>>();

/** The entities that some origin is. */
function speaking(origins: ReadonlyMap<string, Origin>): ReadonlySet<string> {
	const found = kept.get(origins) ?? new Set([...origins.values()].flatMap(({ entity }) => entity ?? []));
	kept.set(origins, found);
	return found;
}
