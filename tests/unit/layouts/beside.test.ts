import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideNeighbours, type Newcomer, type Standing } from '$lib/layouts';
// What a picture takes of its room is the module's own matter; that nothing overlaps is not.
import { boxesOf } from '$lib/layouts/boxes';
import { boxAt } from '$lib/layouts/room';

type Body = Pick<Standing, 'id' | 'radius' | 'label'>;
const body = (id: string, width = 100, height = 34): Body => ({ id, radius: 14, label: { width, height } });
const standing = (id: string, x: number, y: number, side: Standing['side'] = 'right'): Standing => ({
	...body(id),
	at: { x, y },
	side
});
const newcomer = (id: string, neighbours: string[], firm = false, width = 100): Newcomer => ({
	...body(id, width),
	neighbours,
	firm,
	home: { x: 0, y: 0 }
});
const many = (n: number, neighbours: string[]) =>
	Array.from({ length: n }, (_, index) => newcomer(`n${String(index).padStart(3, '0')}`, neighbours));

/** How far the nodes of some newcomers stand from a point. */
const away = (places: ReadonlyMap<string, { x: number; y: number }>, from = { x: 0, y: 0 }) =>
	[...places.values()].map(({ x, y }) => Math.hypot(x - from.x, y - from.y));

/** The pairs of nodes that overlap, each a disc of its radius. */
function overlapping(
	stood: readonly Standing[],
	newcomers: readonly Newcomer[],
	places: ReturnType<typeof besideNeighbours>
) {
	const sides = ['left', 'right', 'above', 'below'] as const;
	const placed = newcomers.map((one) => ({ one, at: places.get(one.id) ?? { x: NaN, y: NaN } }));
	const fits = (a: (typeof placed)[number], b: (typeof placed)[number]) =>
		sides.some((s) =>
			sides.some((t) => {
				const mine = Object.values(boxesOf(a.one, s, 1)).map((box) => boxAt(box, a.at));
				const yours = Object.values(boxesOf(b.one, t, 1)).map((box) => boxAt(box, b.at));
				return mine.every((x) =>
					yours.every((y) => x.right <= y.left || y.right <= x.left || x.bottom <= y.top || y.bottom <= x.top)
				);
			})
		);
	const withStanding = stood.flatMap((one) =>
		placed.filter(({ at, one: other }) => {
			const boxes = Object.values(boxesOf(one, one.side, 1)).map((box) => boxAt(box, one.at));
			const r = other.radius;
			return boxes.some(
				(b) => at.x - r < b.right && at.x + r > b.left && at.y - r < b.bottom && at.y + r > b.top
			);
		})
	);
	const pairs = placed.flatMap((a, i) => placed.slice(i + 1).filter((b) => !fits(a, b)));
	return [...withStanding, ...pairs];
}

describe('room beside neighbours', () => {
	it('is on one ring around an entity that stands alone, as near as the words of a line allow', () => {
		const newcomers = many(12, ['hub']);
		const places = besideNeighbours({ standing: [standing('hub', 0, 0)], newcomers, lines: [] });
		const distances = away(places);
		expect(Math.max(...distances) - Math.min(...distances)).toBeLessThan(2);
		expect(Math.max(...distances)).toBeLessThan(400);
	});

	it('is fanned out on the side with most room', () => {
		const wall = Array.from({ length: 9 }, (_, index) => standing(`w${index}`, 200, (index - 4) * 70));
		const newcomers = many(4, ['hub']);
		const places = besideNeighbours({ standing: [standing('hub', 0, 0), ...wall], newcomers, lines: [] });
		for (const { x } of places.values()) expect(x).toBeLessThan(0);
	});

	it('is nearest for the well sourced, and between two neighbours for who is tied to both', () => {
		const newcomers = [
			...many(60, ['hub']),
			newcomer('zz-firm', ['hub'], true),
			newcomer('both', ['hub', 'other'])
		];
		const stood = [standing('hub', 0, 0), standing('other', 500, 0)];
		const places = besideNeighbours({ standing: stood, newcomers, lines: [] });
		const [firm] = away(new Map([['zz-firm', places.get('zz-firm') ?? { x: NaN, y: NaN }]]));
		const nearest = Math.min(...away(new Map([...places].filter(([id]) => id.startsWith('n')))));
		expect(firm).toBeLessThanOrEqual(nearest + 1);
		expect(places.get('both')?.x).toBeGreaterThan(0);
		expect(places.get('both')?.x).toBeLessThan(500);
	});

	it('keeps off the lines that are drawn', () => {
		const stood = [standing('hub', 0, 0), standing('far', 900, 0)];
		const newcomers = many(6, ['hub']);
		const places = besideNeighbours({ standing: stood, newcomers, lines: [['hub', 'far']] });
		for (const { x, y } of places.values()) if (x > 0) expect(Math.abs(y)).toBeGreaterThan(14);
		expect([...places.values()].some(({ x }) => x > 0)).toBe(true);
	});

	it('is the place that somebody had before, where that is free', () => {
		const before = { x: 333, y: -77 };
		const newcomers = [...many(5, ['hub']), { ...newcomer('back', ['hub']), before }];
		const stood = [standing('hub', 0, 0)];
		expect(besideNeighbours({ standing: stood, newcomers, lines: [] }).get('back')).toEqual(before);
		const taken = [...stood, standing('taken', 333, -77)];
		expect(besideNeighbours({ standing: taken, newcomers, lines: [] }).get('back')).not.toEqual(before);
	});

	it('overlaps nothing, is the same each time and in whole units, in crowds too', () => {
		const spot = fc.record({ x: fc.integer({ min: -5, max: 5 }), y: fc.integer({ min: -9, max: 9 }) });
		const crowd = fc.record({
			spots: fc.uniqueArray(spot, { minLength: 1, maxLength: 40, selector: ({ x, y }) => `${x} ${y}` }),
			ends: fc.array(fc.array(fc.nat(60), { maxLength: 3 }), { minLength: 1, maxLength: 40 })
		});
		fc.assert(
			fc.property(crowd, ({ spots, ends }) => {
				const stood = spots.map(({ x, y }, index) => standing(`s${index}`, x * 190, y * 60));
				const newcomers = ends.map((of, index) =>
					newcomer(
						`n${index}`,
						of.map((end) => (end < 40 ? `s${end}` : `n${end - 40}`)).filter((id) => id !== `n${index}`),
						index % 3 === 0
					)
				);
				const coming = { standing: stood, newcomers, lines: [] };
				const places = besideNeighbours(coming);
				expect(besideNeighbours(coming)).toEqual(places);
				expect([...places.keys()]).toEqual(newcomers.map(({ id }) => id));
				expect([...places.values()].every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(
					true
				);
				expect(overlapping(stood, newcomers, places)).toEqual([]);
			}),
			{ numRuns: 40 }
		);
	});

	it.each([
		['around one', many(500, ['hub'])],
		[
			'around many',
			Array.from({ length: 500 }, (_, i) => newcomer(`n${i}`, [`s${i % 97}`, `s${(i * 7) % 89}`]))
		]
	])('is found for 500 newcomers %s before anybody waits', (_, newcomers) => {
		const stood = [
			standing('hub', 0, 0),
			...Array.from({ length: 100 }, (_, i) =>
				standing(`s${i}`, (i % 10) * 260 - 1200, Math.floor(i / 10) * 120 - 600)
			)
		];
		const began = performance.now();
		const places = besideNeighbours({ standing: stood, newcomers, lines: [] });
		const took = performance.now() - began;
		console.info(`500 in ${took.toFixed(0)} ms`);
		expect(overlapping(stood, newcomers, places)).toEqual([]);
		// 100 ms on a machine that does nothing else; a shared one is given more.
		expect(took).toBeLessThan(1000);
	});
});
