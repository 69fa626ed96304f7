import { mostEntities } from '$lib/layouts';
import type { LayoutId } from '$lib/view';

/** Whether a layout arranges so many entities in a time that a reader waits. */
export function isOffered(layout: LayoutId, entities: number): boolean {
	return entities <= mostEntities[layout];
}
