import type { Origin, OriginKind } from './records';
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
 * Whether these speakers may give an assertion this standing: all may, but for convicted, charged and sanctioned. The
 * latter two take the body that did it: where an origin is the very entity at the object end, one that speaks for it.
 */
export function entitled(
	standing: Standing,
	speakers: readonly Origin[],
	object: string | undefined,
	origins: ReadonlyMap<string, Origin>
): boolean {
	const kinds = bodies[standing];
	if (!kinds) return true;
	if (!speakers.some(({ kind }) => kinds.includes(kind))) return false;
	if (standing === 'convicted' || object === undefined) return true;
	return !speaking(origins).has(object) || speakers.some(({ entity }) => entity === object);
}

// Records never change once read.
const kept = new WeakMap<ReadonlyMap<string, Origin>, ReadonlySet<string>>();

/** The entities that some origin is. */
function speaking(origins: ReadonlyMap<string, Origin>): ReadonlySet<string> {
	const found = kept.get(origins) ?? new Set([...origins.values()].flatMap(({ entity }) => entity ?? []));
	kept.set(origins, found);
	return found;
}
