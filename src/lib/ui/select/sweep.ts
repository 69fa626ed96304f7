import { joiningOf, sweepOver, type Sweep, type Workspace } from '$lib/state';
import type { XY } from '$lib/picture';

/** Shows what an area under way would do; null where it was left. */
export function showSweep(workspace: Workspace, sweep: Sweep | null) {
	workspace.screen.sweep = sweep && { ...sweep, ...over(workspace, sweep) };
}

/** Selects what an area has been drawn around: one step. */
export function takeSweep(workspace: Workspace, sweep: Sweep) {
	workspace.change({ selection: over(workspace, sweep).selection });
}

function over({ picture, positions, view, screen }: Workspace, sweep: Sweep) {
	const joining = joiningOf(sweep, screen.joining, screen.tool);
	return sweepOver(picture, positions, view.selection, sweep.outline, joining);
}

/** A closed line through points, as an SVG path. */
export function outlinePath(points: readonly XY[]): string {
	return points.length === 0 ? '' : `M${points.map(({ x, y }) => `${tenth(x)} ${tenth(y)}`).join('L')}Z`;
}

/** Circles as one SVG path: one element to draw, however many there are. */
export function ringsPath(rings: readonly (XY & { readonly radius: number })[]): string {
	return rings
		.map(({ x, y, radius }) => {
			const [r, d] = [tenth(radius), tenth(2 * radius)];
			return `M${tenth(x - radius)} ${tenth(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 ${-d} 0`;
		})
		.join('');
}

const tenth = (value: number) => Math.round(value * 10) / 10;
