/**
 * Which of some ties between entities are bridges: without one of them there is no other way between its ends. Each
 * pair of ends is to come once. Tarjan's way (1974) in linear time, on a stack of our own since a chain of thousands
 * would overflow the machine's; graphology's libraries have none.
 */
export function bridgesAmong<Tie>(
	ties: readonly Tie[],
	endsOf: (tie: Tie) => readonly [string, string]
): ReadonlySet<Tie> {
	const along = new Map<string, { readonly tie: Tie; readonly other: string }[]>();
	const add = (from: string, other: string, tie: Tie) => {
		const known = along.get(from);
		if (known) known.push({ tie, other });
		else along.set(from, [{ tie, other }]);
	};
	for (const tie of ties) {
		const [one, other] = endsOf(tie);
		if (one === other) continue;
		add(one, other, tie);
		add(other, one, tie);
	}
	const bridges = new Set<Tie>();
	// When an entity was reached, and the earliest reached that leads back past the tie it was reached over.
	const reached = new Map<string, number>();
	const earliest = new Map<string, number>();
	for (const start of along.keys()) {
		if (!reached.has(start)) walkFrom(start);
	}
	return bridges;

	function walkFrom(start: string) {
		const way: { readonly at: string; readonly over: Tie | null; next: number }[] = [];
		const enter = (at: string, over: Tie | null) => {
			earliest.set(at, reached.size);
			reached.set(at, reached.size);
			way.push({ at, over, next: 0 });
		};
		enter(start, null);
		for (let here = way.at(-1); here; here = way.at(-1)) {
			const step = along.get(here.at)?.[here.next++];
			if (!step) {
				way.pop();
				const before = way.at(-1);
				if (before) lower(before.at, earliest.get(here.at) ?? 0);
				if (before && here.over !== null && (earliest.get(here.at) ?? 0) > (reached.get(before.at) ?? 0))
					bridges.add(here.over);
				continue;
			}
			if (step.tie === here.over) continue;
			const seen = reached.get(step.other);
			if (seen === undefined) enter(step.other, step.tie);
			else lower(here.at, seen);
		}
	}

	function lower(at: string, to: number) {
		if (to < (earliest.get(at) ?? Infinity)) earliest.set(at, to);
	}
}
