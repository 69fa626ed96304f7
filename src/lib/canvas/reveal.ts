import { cameraOf, clampZoom, viewportOf, type Size } from './camera';
import type { Camera } from '$lib/view';
import type { Point } from './elements';

/** Pixels left free around what is revealed. */
const padding = 64;

/**
 * The camera that has all these model points in sight, by the shortest way from `camera`: at its zoom where there is
 * room for them, else as little further off as it takes. The very same camera where they are in sight.
 */
export function revealing(camera: Camera, points: readonly Point[], size: Size): Camera {
	// A canvas that is put away has no room for anything.
	if (points.length === 0 || Math.min(size.width, size.height) < padding) return camera;
	const room = (end: number) => Math.min(padding, end / 4);
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
	const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
	const fits = (end: number, reach: number) => (reach > 0 ? (end - 2 * room(end)) / reach : Infinity);
	const zoom = clampZoom(Math.min(camera.zoom, fits(size.width, span(xs)), fits(size.height, span(ys))));
	const { pan } = viewportOf({ ...camera, zoom }, size);
	const lack = (values: readonly number[], shift: number, end: number) =>
		Math.min(0, Math.min(...values) * zoom + shift - room(end)) +
		Math.max(0, Math.max(...values) * zoom + shift - end + room(end));
	const [x, y] = [lack(xs, pan.x, size.width), lack(ys, pan.y, size.height)];
	if (x === 0 && y === 0 && zoom === camera.zoom) return camera;
	return cameraOf({ zoom, pan: { x: pan.x - x, y: pan.y - y } }, size);
}
