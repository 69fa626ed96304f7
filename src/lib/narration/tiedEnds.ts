import type { Picture } from '$lib/picture';
import type { View } from '$lib/view';

/** Two entities, by their ids. */
export type Ends = readonly [string, string];

/** Of more than these nobody says that they tie two. */
const mostBetween = 60;

/**
 * The two entities that a picture cut by hand shows the ties of: all else on it lies on some way from the one to the
 * other. They are the two that are selected, else the two that hang on one other each; null where there are none.
 */
export function tiedEnds(picture: Picture, { only, spotlight, selection }: View): Ends | null {
	if (only === null || spotlight !== null || picture.nodes.length > mostBetween) return null;
	const around = neighbours(picture);
	const chosen = selection.flatMap(({ kind, id }) => (kind === 'entity' && around.has(id) ? [id] : []));
	const hanging = only.filter((id) => around.get(id)?.size === 1);
	const found = [chosen, hanging].flatMap(([one, other, ...rest]) =>
		one !== undefined && other !== undefined && rest.length === 0 ? [[one, other] as const] : []
	);
	return found.find((ends) => liesBetween(ends, around)) ?? null;
}

type Around = ReadonlyMap<string, ReadonlySet<string>>;

function neighbours({ nodes, edges }: Picture): Around {
	const around = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
	for (const { from, to } of edges) {
		if (from === to) continue;
		around.get(from)?.add(to);
		around.get(to)?.add(from);
	}
	return around;
}

/** Whether each entity lies on a way between two: with a line from the one to the other nothing hangs on one entity. */
function liesBetween([one, other]: Ends, around: Around): boolean {
	const ids = [...around.keys()];
	const reaches = (without: string | null, closed: boolean) => {
		const [first] = ids.filter((id) => id !== without);
		const seen = new Set(first === undefined ? [] : [first]);
		for (const id of seen) {
			const over = closed && id === one ? [other] : closed && id === other ? [one] : [];
			for (const next of [...(around.get(id) ?? []), ...over]) if (next !== without) seen.add(next);
		}
		return seen.size === ids.length - (without === null ? 0 : 1);
	};
	return reaches(null, false) && ids.every((id) => reaches(id, true));
}
