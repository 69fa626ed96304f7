import type { Lookup } from '$lib/model';
import type { Selected } from './view';

const kinds = ['entity', 'relationship', 'bundle'] as const;

/** Joins the ids of the two ends of a bundle, which no id may contain. */
const joint = '~';

/** The id of the bundle of all relationships between two entities, whichever way they go. */
export function bundleId(one: string, other: string): string {
	return one < other ? `${one}${joint}${other}` : `${other}${joint}${one}`;
}

/** The two ends of a bundle, or null of what is no bundle's id. */
export function bundleEnds(id: string): readonly [string, string] | null {
	const [one, other, rest] = id.split(joint);
	return one && other && rest === undefined ? [one, other] : null;
}

/** `entity:cjng`, as it stands in an address. */
export function writeSelected({ kind, id }: Selected): string {
	return `${kind}:${id}`;
}

/** Reads `entity:cjng`, or a bare id of an entity or else an assertion; null where it names nothing of the investigation. */
export function readSelected(text: string, records: Lookup): Selected | null {
	const colon = text.indexOf(':');
	if (colon < 0) {
		if (records.entities.has(text)) return { kind: 'entity', id: text };
		return records.assertions.has(text) ? { kind: 'relationship', id: text } : null;
	}
	const kind = kinds.find((each) => each === text.slice(0, colon));
	const id = text.slice(colon + 1);
	if (kind === 'entity') return records.entities.has(id) ? { kind, id } : null;
	if (kind === 'relationship') return records.assertions.has(id) ? { kind, id } : null;
	const ends = kind === 'bundle' ? bundleEnds(id) : null;
	return ends?.every((end) => records.entities.has(end)) ? { kind: 'bundle', id } : null;
}

/** Whether two selections name the same thing. */
export function isSame(one: Selected, other: Selected): boolean {
	return one.kind === other.kind && one.id === other.id;
}
