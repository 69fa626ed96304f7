import {
	boxOutline,
	chosenWithin,
	entitiesWithin,
	entityAt,
	neighboursOn,
	selectedEntities,
	tiesBetween,
	unselected
} from '$lib/picture';
import type { Selected } from '$lib/view';
import { describe, expect, it } from 'vitest';
import { edge, node, picture } from '../canvas/pictures';

const nodes = ['a', 'b', 'c', 'd'].map((id) => node(id));
const drawn = picture(nodes, [
	edge('a', 'b', { id: 'a~b', relationships: ['one', 'two'] }),
	edge('b', 'c', { id: 'three', relationships: ['three'] }),
	edge('c', 'd', { id: 'four', relationships: ['four'] })
]);
const positions = new Map([
	['a', { x: 0, y: 0 }],
	['b', { x: 100, y: 0 }],
	['c', { x: 100, y: 100 }]
]);
const ids = (selection: readonly Selected[]) => selection.map(({ kind, id }) => `${kind}:${id}`);

describe('an area', () => {
	it('holds the entities whose centre lies inside, from whichever corner it was drawn', () => {
		const box = boxOutline({ x: 150, y: 20 }, { x: -20, y: -20 });
		expect(entitiesWithin(drawn, positions, box)).toEqual(['a', 'b']);
		expect(entitiesWithin(drawn, positions, boxOutline({ x: 5, y: -20 }, { x: 95, y: 150 }))).toEqual([]);
	});

	it('follows a line that turns in on itself, and holds nothing before it is one', () => {
		const hook = [
			{ x: -20, y: -20 },
			{ x: 120, y: -20 },
			{ x: 120, y: 120 },
			{ x: 80, y: 120 },
			{ x: 80, y: 20 },
			{ x: 40, y: 20 },
			{ x: 40, y: -10 },
			{ x: -20, y: -10 }
		];
		expect(entitiesWithin(drawn, positions, hook)).toEqual(['b', 'c']);
		expect(entitiesWithin(drawn, positions, hook.slice(0, 2))).toEqual([]);
	});

	it('takes no lines along, but takes them away with both their ends', () => {
		const box = boxOutline({ x: -20, y: -20 }, { x: 150, y: 20 });
		expect(ids(chosenWithin(drawn, positions, box, false))).toEqual(['entity:a', 'entity:b']);
		const taken = ids(chosenWithin(drawn, positions, box, true));
		expect(taken).toContain('bundle:a~b');
		expect(taken).toContain('relationship:two');
		expect(taken).not.toContain('relationship:three');
	});
});

it('the topmost entity at a point is found without anything being drawn', () => {
	const over = new Map([...positions, ['d', { x: 2, y: 0 }]]);
	expect(entityAt(nodes, over, { x: 1, y: 1 })).toBe('d');
	expect(entityAt(nodes, positions, { x: 50, y: 0 })).toBeNull();
});

describe('a selection', () => {
	const selection: readonly Selected[] = [
		{ kind: 'entity', id: 'c' },
		{ kind: 'relationship', id: 'one' },
		{ kind: 'entity', id: 'a' },
		{ kind: 'entity', id: 'gone' }
	];

	it('is turned over, and grown by its neighbours, on the picture alone', () => {
		expect(selectedEntities(drawn, selection)).toEqual(['a', 'c']);
		expect(unselected(drawn, selection)).toEqual(['b', 'd']);
		expect(neighboursOn(drawn, ['c'])).toEqual(['b', 'd']);
		expect(neighboursOn(drawn, ['a', 'b', 'c', 'd'])).toEqual([]);
	});

	it('has the lines between its entities, each as what a View calls it', () => {
		expect(ids(tiesBetween(drawn, ['a', 'b', 'c']))).toEqual(['bundle:a~b', 'relationship:three']);
		expect(tiesBetween(drawn, ['a', 'd'])).toEqual([]);
	});
});
