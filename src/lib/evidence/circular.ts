/**
 * Origins of which it cannot be told who was first: sources that rest on each other in a circle. They stand together under
 * one id, which names all of them and none before the others; no record can have such an id.
 */
const between = '~';

/** The id of the one origin that some origins in a circle count for; of a single origin its own. */
export function together(origins: Iterable<string>): string {
	return [...new Set(origins)].sort().join(between);
}

/** Who is in the circle that an id stands for; null of the id of a single origin. */
export function inCircle(origin: string): readonly string[] | null {
	const members = origin.split(between);
	return members.length > 1 ? members : null;
}

/**
 * The origins of which at least so many are independent, sorted. A circle may have begun with any of its members: where
 * one of them is counted already, it adds none, and circles that share a member count for one.
 */
export function independent(origins: Iterable<string>): readonly string[] {
	const all = [...new Set(origins)].sort();
	const single = new Set(all.filter((id) => !inCircle(id)));
	const merged: Set<string>[] = [];
	for (const id of all) {
		const members = inCircle(id);
		if (!members || members.some((member) => single.has(member))) continue;
		const sharing = merged.filter((circle) => members.some((member) => circle.has(member)));
		for (const circle of sharing) merged.splice(merged.indexOf(circle), 1);
		merged.push(new Set([...members, ...sharing.flatMap((circle) => [...circle])]));
	}
	return [...single, ...merged.map(together)].sort();
}
