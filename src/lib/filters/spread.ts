import type { Relationship } from '$lib/model';

/** The entities at most `depth` of these relationships away from any of `centre`, which is among them. */
export function spread(
	along: readonly Relationship[],
	centre: readonly string[],
	depth: number
): ReadonlySet<string> {
	const neighbours = new Map<string, string[]>();
	const join = (one: string, other: string) => {
		const known = neighbours.get(one);
		if (known) known.push(other);
		else neighbours.set(one, [other]);
	};
	for (const { subject, object } of along) {
		join(subject, object);
		join(object, subject);
	}
	const found = new Set(centre);
	let rim: readonly string[] = centre;
	for (let step = 0; step < depth && rim.length > 0; step++) {
		const next = new Set(rim.flatMap((id) => neighbours.get(id) ?? []).filter((id) => !found.has(id)));
		for (const id of next) found.add(id);
		rim = [...next];
	}
	return found;
}
