/** So many elements may have gone from between two that stayed without anybody having to look by id. */
const mostGone = 8;

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
	let gone = 0;
	const kept = elements.map((element, i) => {
		// Most stand where they stood, but for those that went before them: looking by id is seldom needed.
		let there = previous[i + gone];
		for (let skip = 1; skip <= mostGone && there?.id !== element.id; skip++) {
			if (previous[i + gone + skip]?.id === element.id) there = previous[(gone += skip) + i];
		}
		const old = there?.id === element.id ? there : byId().get(element.id);
		return old && isEqual(old, element) ? old : element;
	});
	const same = kept.length === previous.length && kept.every((element, i) => element === previous[i]);
	return same ? previous : kept;
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
