import { arrangeFew, mostFew } from '$lib/figure/few';
import { presetIds } from '$lib/figure';
import { describe, expect, test } from 'vitest';
import { edge, node } from '../canvas/pictures';
import { entitiesIn, groupsIn, namesIn, partsOf } from './drawn';
import { figureOf } from './figures';

const patience = 60_000;
const around = (centre: string) => ({ spotlight: { centre: [centre], depth: 1 } });

/** Points along the lines of a figure, which are straight or bent. */
function pointsOn(items: Parameters<typeof partsOf>[0]) {
	return partsOf(items, 'lines').flatMap(({ items: [line] }) => {
		if (line?.kind !== 'path') return [];
		const [x = 0, y = 0, ...rest] = (line.d.match(/-?[\d.]+/g) ?? []).map(Number);
		const [toX = 0, toY = 0] = rest.slice(-2);
		const [bentX = (x + toX) / 2, bentY = (y + toY) / 2] = rest.length > 2 ? rest : [];
		const { x: dx, y: dy } = line.at ?? { x: 0, y: 0 };
		return Array.from({ length: 41 }, (_, index) => {
			const [to, from] = [index / 40, 1 - index / 40];
			const mix = (one: number, way: number, other: number) =>
				from * from * one + 2 * from * to * way + to * to * other;
			return { x: mix(x, bentX, toX) + dx, y: mix(y, bentY, toY) + dy };
		});
	});
}

describe('a figure of a few entities', () => {
	test.each(['dea', 'los-cuinis'])(
		'around %s fills its room without grounds, and no name lies over a line',
		{ timeout: patience },
		async (centre) => {
			for (const preset of presetIds) {
				const { figure, picture } = await figureOf('el-mencho-cjng', around(centre), { preset });
				expect(groupsIn(figure.items).map(({ id }) => id)).not.toContain('sectors');
				const words = new Set(picture.nodes.flatMap(({ label }) => label.split(' ')));
				const names = namesIn(figure.items).filter(({ what }) =>
					what.split(' ').every((word) => words.has(word))
				);
				expect(names.length).toBeGreaterThanOrEqual(picture.nodes.length);
				const hidden = names.filter(({ box }) =>
					pointsOn(figure.items).some(
						({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom
					)
				);
				// In the two smallest formats a long name in the middle has a line at either side.
				if (preset !== 'column' && preset !== 'link') expect(hidden, preset).toEqual([]);
				const boxes = entitiesIn(figure.items).map(({ box }) => box);
				const across =
					Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
				const down =
					Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
				expect(Math.max(across / figure.width, down / figure.height), preset).toBeGreaterThan(0.3);
			}
		}
	);

	test('says the numbers of every line on it, where there is room', { timeout: patience }, async () => {
		const { figure } = await figureOf('el-mencho-cjng', around('los-cuinis'), { preset: 'square' });
		expect(figure.warnings).toEqual([]);
		expect(groupsIn(figure.items).map(({ id }) => id)).not.toContain('key');
	});
});

describe('an arrangement of a few', () => {
	const nodes = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...node(id), centre: id === 'c' }));
	const edges = ['a', 'b', 'd', 'e'].map((id) => edge('c', id));

	test('has the centre in the middle, and those who are tied beside each other', () => {
		const { positions } = arrangeFew({ nodes, edges: [...edges, edge('a', 'd')] }, 2);
		expect(positions.get('c')).toEqual({ x: 0, y: 0 });
		const [a, d] = [positions.get('a'), positions.get('d')];
		const apart = Math.hypot((a?.x ?? 0) - (d?.x ?? 0), (a?.y ?? 0) - (d?.y ?? 0));
		const ends = ['a', 'b', 'd', 'e'].flatMap((id) => positions.get(id) ?? []);
		expect(Math.max(...ends.map(({ x }) => x))).toBeGreaterThan(Math.max(...ends.map(({ y }) => y)));
		expect(apart).toBeLessThan(500);
		expect(new Set(ends.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(4);
	});

	test('is the same each time, and of nothing nothing', () => {
		expect(arrangeFew({ nodes, edges }, 0.8)).toEqual(arrangeFew({ nodes: nodes.toReversed(), edges }, 0.8));
		expect(arrangeFew({ nodes: [], edges: [] }, 1).positions.size).toBe(0);
		expect(arrangeFew({ nodes: nodes.slice(0, 1), edges: [] }, 1).positions.size).toBe(1);
		expect(mostFew).toBeGreaterThan(8);
	});
});
