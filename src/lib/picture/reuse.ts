/** So many elements may have come or gone between two that stayed without anybody having to look by id. */
const mostBetween = 8;

/**
 * Hands back the element of the previous picture where nothing about it changed, so that what renders a picture
 * can tell by identity what to touch.
 */
export function reuse<Element extends { readonly id: string }>(
	elements: readonly Element[],
	previous: readonly Element[] | undefined
): readonly Element[] {
	if (!previous) return elements;
	let index: ReadonlyMap<string, Element> | null = null;
	const byId = () => (index ??= new Map(previous.map((each) => [each.id, each])));
	// Where in the previous list is what stands where an element does now. Most stand as they stood, but for those that
	// came or went before them: looking by id is seldom needed.
	let at = 0;
	const kept = elements.map((element, i) => {
		const gone = stepsTo(element.id, previous, at);
		if (gone !== null) {
			const there = previous[at + gone];
			at += gone + 1;
			return there && isEqual(there, element) ? there : element;
		}
		const next = previous[at];
		if (next && stepsTo(next.id, elements, i) !== null) return element;
		const old = byId().get(element.id);
		return old && isEqual(old, element) ? old : element;
	});
	const same = kept.length === previous.length && kept.every((element, i) => element === previous[i]);
	return same ? previous : kept;
}

/** How many elements on from a place one with this id stands, where it is near. */
function stepsTo(id: string, elements: readonly { readonly id: string }[], from: number): number | null {
	for (let steps = 0; steps <= mostBetween; steps++) if (elements[from + steps]?.id === id) return steps;
	return null;
}

/** Whether two plain values hold the same. */
export function isEqual(one: unknown, other: unknown): boolean {
	if (Object.is(one, other)) return true;
	if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
	const keys = Object.keys(one);
	if (keys.length !== Object.keys(other).length) return false;
	const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>];
	return keys.every((key) => isEqual(left[key], right[key]));
}
