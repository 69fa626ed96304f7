import { blockOf } from '$lib/layouts';
import { sightOf } from '$lib/state/arranging';
import { dropped, movedTo } from '$lib/state/moving';
import { joiningOf, sweepOver } from '$lib/state/selecting';
import { boxOutline } from '$lib/picture';
import { describe, expect, it } from 'vitest';
import { node, picture } from '../canvas/pictures';

const positions = new Map([
	['a', { x: 0, y: 0 }],
	['b', { x: 50, y: 20 }],
	['c', { x: 400, y: 0 }]
]);

describe('what is dropped', () => {
	it('takes the others that are selected along, as far as it went', () => {
		const moves = dropped('a', { x: 10, y: -5 }, ['a', 'b'], positions);
		expect(Object.fromEntries(moves)).toEqual({ a: { x: 10, y: -5 }, b: { x: 60, y: 15 } });
	});

	it('goes alone where it is not among them', () => {
		expect([...dropped('c', { x: 1, y: 1 }, ['a', 'b'], positions).keys()]).toEqual(['c']);
	});

	it('is kept to tenths, beside what was moved before', () => {
		expect(movedTo({ c: [1, 2] }, [['a', { x: 1.26, y: -0.04 }]])).toEqual({ c: [1, 2], a: [1.3, -0] });
	});
});

describe('the camera after arranging', () => {
	const outlook = {
		camera: { centre: [0, 0], zoom: 1 },
		size: { width: 400, height: 300 },
		resting: true
	} as const;
	const shape = {
		id: 'a',
		radius: 10,
		label: { width: 0, height: 0 },
		sector: '',
		importance: 0,
		centre: false
	};
	const block = blockOf(shape, { x: 0, y: 0 }, 'right', 1);

	it('stays where all of it is in sight', () => {
		expect(sightOf(outlook, [block], new Map([['a', { x: 100, y: 50 }]]))).toBeNull();
	});

	it('sees what went out of sight, and what it saw before', () => {
		const camera = sightOf(outlook, [block], new Map([['a', { x: 500, y: 0 }]]));
		const [x, zoom] = [camera?.centre[0] ?? NaN, camera?.zoom ?? NaN];
		expect(x + 200 / zoom).toBeGreaterThan(510);
		expect(x - 200 / zoom).toBeCloseTo(-200, 6);
	});
});

describe('an area drawn', () => {
	const drawn = picture(
		['a', 'b', 'c'].map((id) => node(id)),
		[]
	);
	const box = boxOutline({ x: -10, y: -10 }, { x: 80, y: 80 });
	const selected = [{ kind: 'entity', id: 'c' }] as const;
	const lead = (joining: 'replace' | 'add' | 'remove') =>
		sweepOver(drawn, positions, selected, box, joining).selection.map(({ id }) => id);

	it('replaces, adds or takes away', () => {
		expect(lead('replace')).toEqual(['a', 'b']);
		expect(lead('add')).toEqual(['c', 'a', 'b']);
		expect(lead('remove')).toEqual(['c']);
	});

	it('joins as its keys say before it joins as the tool is set', () => {
		const outline = box;
		expect(joiningOf({ outline, joining: 'replace' }, 'add', 'box')).toBe('add');
		expect(joiningOf({ outline, joining: 'remove' }, 'add', 'lasso')).toBe('remove');
		expect(joiningOf({ outline, joining: 'add' }, 'remove', 'move')).toBe('add');
	});
});
