import { maximumDepth, type View } from '$lib/view';

/** What changes on a View that puts an entity in the middle, with its neighbourhood; null shows the whole network again. */
export function spotlit(view: View, opening: View, entity: string | null, depth: number): Partial<View> {
	// What a large investigation opens with is no choice of the reader's, and hides no neighbourhood.
	if (entity === null) return { spotlight: null, only: view.only ?? opening.only, camera: null };
	const only = view.only?.join() === opening.only?.join() ? null : view.only;
	const within = Math.min(maximumDepth, Math.max(0, depth));
	const selection = [{ kind: 'entity', id: entity } as const];
	return { spotlight: { centre: [entity], depth: within }, only, selection, camera: null };
}
