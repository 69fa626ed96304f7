import { groundsOf, type Ground } from '$lib/picture';
import { describe, expect, it } from 'vitest';
import { inARow, node, picture } from '../canvas/pictures';

const positions = inARow('a', 'b', 'c', 'd', 'e', 'f');
const region = (sector: string): Ground => ({
	sector,
	outline: [
		{ x: -100, y: -300 },
		{ x: 800, y: -300 },
		{ x: 800, y: 300 },
		{ x: -100, y: 300 }
	],
	label: { at: { x: -80, y: -280 }, align: 'start' }
});
const regions = [region('people'), region('places')];
const measure = (text: string, size: number) => text.length * size * 0.55;
const show = (...ids: string[]) =>
	groundsOf({ picture: picture(ids.map((id) => node(id))), positions, regions, measure });

describe('the grounds of a picture', () => {
	it('are the layout’s own where the picture is the whole, also when a little of it drops out', () => {
		expect(show('a', 'b', 'c', 'd', 'e')).toBe(regions);
	});

	it('lie in a spotlight around what is shown, within the layout’s own, with room for the name', () => {
		const [ground, ...others] = show('a', 'b');
		expect(others).toEqual([]);
		const xs = ground?.outline.map(({ x }) => x) ?? [];
		const ys = ground?.outline.map(({ y }) => y) ?? [];
		expect(Math.min(...xs)).toBeGreaterThanOrEqual(-100);
		expect(Math.min(...xs)).toBeLessThan(-16);
		expect(Math.max(...xs)).toBeGreaterThan(116);
		expect(Math.max(...xs)).toBeLessThan(200);
		expect(Math.max(...ys)).toBeLessThan(80);
		expect(ground?.label.at.y).toBeLessThan(-30);
	});

	it('leave out a sector of which nothing stands on its ground', () => {
		const moved = new Map([...positions, ['a', { x: 5000, y: 0 }] as const]);
		expect(groundsOf({ picture: picture([node('a')]), positions: moved, regions, measure })).toEqual([]);
	});
});
