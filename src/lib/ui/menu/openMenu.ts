import type { Workspace } from '$lib/state';
import { isSame, type Point, type Selected } from '$lib/view';

/**
 * Opens the menu of a thing at a point of the window, pixels; null is the picture as a whole. The thing is selected
 * first where it is not, so that what the menu does and what is selected are one.
 */
export function openMenuOn(workspace: Workspace, on: Selected | null, at: Point) {
	if (on && !workspace.view.selection.some((each) => isSame(each, on))) workspace.select(on);
	workspace.screen.menu = { on, at };
}

/** Opens the menu by the keyboard: of the name that has the focus, else of what is selected, beside where it stands. */
export function openMenu(workspace: Workspace) {
	const focused = document.activeElement;
	const id = focused?.closest<HTMLElement>('[data-entity]')?.dataset.entity;
	const on = id === undefined ? (workspace.view.selection[0] ?? null) : ({ kind: 'entity', id } as const);
	const box = (id === undefined ? null : focused?.getBoundingClientRect()) ?? null;
	openMenuOn(workspace, on, box ? [box.left, box.bottom] : placeOf(workspace, on));
}

/** Where an entity stands in the window; of anything else, the middle of the picture. */
function placeOf({ canvas, positions }: Workspace, on: Selected | null): Point {
	const box = document.querySelector('.canvas')?.getBoundingClientRect();
	const { left = 0, top = 0, width = innerWidth, height = innerHeight } = box ?? {};
	const camera = canvas?.camera();
	const stands = on && positions.get(on.id);
	const [x, y] =
		camera && stands
			? [stands.x - camera.centre[0], stands.y - camera.centre[1]].map((each) => each * camera.zoom)
			: [];
	return [left + width / 2 + (x ?? 0), top + height / 2 + (y ?? 0)];
}
