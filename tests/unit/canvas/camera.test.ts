import {
	boundsOf,
	cameraOf,
	fitCamera,
	openingCamera,
	viewportOf,
	zoomRange,
	type Extent,
	type Scenery
} from '$lib/canvas/camera';
import { wheelFactor } from '$lib/canvas/wheel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const size = { width: 1440, height: 900 };

const at = (x: number, y: number, reach = 10): Extent => ({
	at: { x, y },
	left: 0,
	top: 0,
	right: 0,
	bottom: 0,
	reach
});
const scenery = (bodies: readonly Extent[], rest: Partial<Scenery> = {}): Scenery => ({
	bodies,
	labels: [],
	middle: null,
	...rest
});

describe('a camera', () => {
	test('comes back from the viewport as it was, so that a link shows what its sender saw', () => {
		const coordinate = fc.double({ min: -5000, max: 5000, noNaN: true });
		const zoom = fc.double({ min: zoomRange.least, max: zoomRange.most, noNaN: true });
		fc.assert(
			fc.property(coordinate, coordinate, zoom, (x, y, zoom) => {
				const back = cameraOf(viewportOf({ centre: [x, y], zoom }, size), size);
				expect(back.zoom).toBeCloseTo(zoom, 9);
				expect(back.centre[0]).toBeCloseTo(x, 6);
				expect(back.centre[1]).toBeCloseTo(y, 6);
			})
		);
	});

	test('from a link with a zoom that no canvas shows is brought to the nearest', () => {
		expect(viewportOf({ centre: [0, 0], zoom: 1e9 }, size).zoom).toBe(zoomRange.most);
	});
});

describe('fitting', () => {
	const corners = [at(-800, -300), at(900, 700)];

	test('brings everything into sight, and no smaller than it must be', () => {
		const camera = fitCamera(scenery(corners), size, 20);
		const { pan } = viewportOf(camera, size);
		const { left, top, right, bottom } = boundsOf(corners, camera.zoom);
		expect(left + pan.x).toBeGreaterThanOrEqual(19.9);
		expect(top + pan.y).toBeGreaterThanOrEqual(19.9);
		expect(right + pan.x).toBeLessThanOrEqual(size.width - 19.9);
		expect(bottom + pan.y).toBeLessThanOrEqual(size.height - 19.9);
		expect(Math.max((right - left) / (size.width - 40), (bottom - top) / (size.height - 40))).toBeCloseTo(
			1,
			3
		);
	});

	test('does not blow up a picture of a single entity', () => {
		expect(fitCamera(scenery([at(50, 60)]), size, 20).zoom).toBeLessThanOrEqual(1.5);
	});

	test('leaves room for labels, but not at the price of the picture', () => {
		const label = { ...at(900, 0, 0), right: 130 };
		const bare = fitCamera(scenery([at(-900, 0), at(900, 0)]), size, 20);
		const labelled = fitCamera(scenery([at(-900, 0), at(900, 0)], { labels: [label] }), size, 20);
		expect(labelled.zoom).toBeLessThan(bare.zoom);
		const pan = viewportOf(labelled, size).pan;
		expect(900 * labelled.zoom + pan.x + 130).toBeLessThanOrEqual(size.width);
		const phone = { width: 390, height: 844 };
		const many = [label, { ...at(-900, 0, 0), left: -130 }];
		const least = fitCamera(scenery([at(-900, 0), at(900, 0)]), phone, 20).zoom;
		expect(fitCamera(scenery([at(-900, 0), at(900, 0)], { labels: many }), phone, 20).zoom).toBeGreaterThan(
			0.8 * least
		);
	});

	test('pushes no entity out of sight for a label that has no room', () => {
		const phone = { width: 390, height: 370 };
		const label: Extent = { ...at(300, 0), reach: 0, right: 420 };
		const { centre, zoom } = fitCamera(scenery([at(-300, 0), at(300, 0)], { labels: [label] }), phone, 20);
		for (const x of [-310, 310])
			expect(Math.abs((x - centre[0]) * zoom)).toBeLessThanOrEqual(phone.width / 2 - 19.9);
	});

	test('begins at the middle where all of it would be too small to read', () => {
		const wide = scenery([at(-900, 0), at(900, 0)], { middle: { x: 30, y: 40 } });
		const phone = openingCamera(wide, { width: 390, height: 844 }, 20);
		expect(phone.centre).toEqual([30, 40]);
		expect(phone.zoom).toBeGreaterThanOrEqual(0.5);
		expect(openingCamera(wide, size, 20)).toEqual(fitCamera(wide, size, 20));
	});
});

describe('the wheel', () => {
	const turn = (deltaY: number, rest = {}) => wheelFactor({ deltaY, deltaMode: 0, ctrlKey: false, ...rest });

	test('zooms by about a fifth per notch, there and back again', () => {
		expect(turn(-100)).toBeGreaterThan(1.15);
		expect(turn(-100)).toBeLessThan(1.3);
		expect(turn(-100) * turn(100)).toBeCloseTo(1, 12);
	});

	test('counts lines as well as pixels, and never leaps', () => {
		expect(turn(-3, { deltaMode: 1 })).toBeCloseTo(turn(-99), 12);
		expect(turn(-4000)).toBeLessThan(1.3);
	});

	test('follows the small steps of a pinch on a touchpad', () => {
		expect(turn(-4, { ctrlKey: true })).toBeGreaterThan(turn(-4));
	});
});
