import { layouts } from '$lib/layouts';
import type { Investigation } from '$lib/model';
import type { LayoutId } from '$lib/view';

/** How many entities a layout is offered for. */
export function mostEntities(layout: LayoutId): number {
	return layouts.find(({ id }) => id === layout)?.most ?? Infinity;
}

/** Whether a layout arranges an investigation of this size in a time that a reader waits. */
export function isOffered(layout: LayoutId, { entities }: Investigation): boolean {
	return entities.length <= mostEntities(layout);
}
