import { revealing } from '$lib/canvas/reveal';
import { viewportOf } from '$lib/canvas/camera';
import { expect, it } from 'vitest';

const size = { width: 800, height: 600 };
const camera = { centre: [0, 0], zoom: 1 } as const;

const onScreen = (
	points: readonly { x: number; y: number }[],
	at = camera as Parameters<typeof viewportOf>[0]
) => {
	const { zoom, pan } = viewportOf(at, size);
	return points.every(({ x, y }) => {
		const [across, down] = [x * zoom + pan.x, y * zoom + pan.y];
		return across >= 63 && across <= 737 && down >= 63 && down <= 537;
	});
};

it('what is in sight leaves the camera alone', () => {
	expect(
		revealing(
			camera,
			[
				{ x: -300, y: 0 },
				{ x: 300, y: 200 }
			],
			size
		)
	).toBe(camera);
	expect(revealing(camera, [], size)).toBe(camera);
});

it('two ends that have room are brought into sight at the zoom there is', () => {
	const ends = [
		{ x: 200, y: 0 },
		{ x: 700, y: 400 }
	];
	const goal = revealing(camera, ends, size);
	expect(goal.zoom).toBe(1);
	expect(onScreen(ends, goal)).toBe(true);
});

it('ends that have no room together are seen from just so far that they have', () => {
	const ends = [
		{ x: -1000, y: 0 },
		{ x: 1000, y: 100 }
	];
	const goal = revealing(camera, ends, size);
	expect(goal.zoom).toBeCloseTo((800 - 128) / 2000);
	expect(onScreen(ends, goal)).toBe(true);
});

it('a canvas that is put away is not looked at from far off', () => {
	expect(
		revealing(
			camera,
			[
				{ x: 500, y: 0 },
				{ x: -500, y: 0 }
			],
			{ width: 0, height: 0 }
		)
	).toBe(camera);
});
