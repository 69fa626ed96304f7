/**
 * Several entities in the order in which they are given, each with the next: over these pairs they are joined. Nobody
 * looks for the cheapest tree that holds all of them: that takes far longer, and who reads it has to find the way
 * through it. So another order of the same entities may give another result.
 */
export function pairsOf(entities: readonly string[]): readonly (readonly [string, string])[] {
	return entities.slice(1).map((to, i) => [entities[i] ?? to, to] as const);
}
