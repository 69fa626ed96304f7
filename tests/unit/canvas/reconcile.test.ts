import { drawable, edgeKey, nothing, type Drawable } from '$lib/canvas/elements';
import { apply, bury, compare } from '$lib/canvas/reconcile';
import cytoscape, { type Core } from 'cytoscape';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { edge, inARow, node, picture } from './pictures';

const a = node('a');
const b = node('b');
const c = node('c');
const ab = edge('a', 'b');
const bc = edge('b', 'c');
const row = inARow('a', 'b', 'c', 'd');
const three = drawable(picture([a, b, c], [ab, bc]), row);

let cy: Core;

function show(next: Drawable, previous: Drawable = nothing, grow = false) {
	return apply(cy, compare(previous, next), next, grow);
}

const idsOf = (group: 'nodes' | 'edges') => cy[group]().map((element) => element.id());
const classesOf = (id: string) => cy.getElementById(id).classes();

beforeEach(() => {
	cy = cytoscape({ headless: true, styleEnabled: true });
});

describe('what Cytoscape is given', () => {
	test('is exactly what the Picture shows, each at its place', () => {
		show(three);
		expect(idsOf('nodes')).toEqual(['a', 'b', 'c']);
		expect(idsOf('edges')).toEqual([ab, bc].map(({ id }) => edgeKey(id)));
		expect(cy.getElementById('b').position()).toEqual({ x: 100, y: 0 });
	});

	test('is nothing that has no place yet', () => {
		show(drawable(picture([a, b], [ab]), inARow('a')));
		expect(idsOf('nodes')).toEqual(['a']);
		expect(idsOf('edges')).toEqual([]);
	});

	test('keeps apart an entity and a relationship of the same name', () => {
		show(drawable(picture([a, b], [edge('a', 'b', { id: 'a' })]), row));
		expect(cy.elements()).toHaveLength(3);
	});
});

describe('from one Picture to the next', () => {
	test('adds and removes, and what stays is the same element', () => {
		show(three);
		const stays = cy.getElementById('b');
		const next = drawable(picture([b, c, node('d')], [bc, edge('c', 'd')]), row);
		show(next, three);
		expect(idsOf('nodes')).toEqual(['b', 'c', 'd']);
		expect(idsOf('edges')).toEqual(['b-c', 'c-d'].map(edgeKey));
		expect(cy.getElementById('b').same(stays)).toBe(true);
		expect(stays.inside()).toBe(true);
	});

	test('touches nothing that is the same object, whatever is equal', () => {
		show(three);
		const touched = vi.fn();
		cy.on('data class position', touched);
		const changed = node('c', { emphasis: 'selected' });
		const next = drawable(picture([a, b, changed], [ab, bc]), row);
		expect(compare(three, next)).toMatchObject({
			removed: [],
			addedNodes: [],
			addedEdges: [],
			changedNodes: [changed],
			changedEdges: []
		});
		show(next, three);
		expect(new Set(touched.mock.calls.map(([{ target }]) => target.id()))).toEqual(new Set(['c']));
		expect(classesOf('c')).toContain('selected');
	});

	test('takes one batch', () => {
		show(three);
		const batch = vi.spyOn(cy, 'batch');
		show(drawable(picture([node('a'), c, node('d')], [edge('a', 'c')]), row), three);
		expect(batch).toHaveBeenCalledOnce();
	});

	test('an edge that changes its ends is drawn between the new ones', () => {
		show(three);
		const turned = edge('b', 'a', { id: ab.id });
		show(drawable(picture([a, b, c], [turned, bc]), row), three);
		const drawn = cy.getElementById(edgeKey(ab.id));
		expect([drawn.source().id(), drawn.target().id()]).toEqual(['b', 'a']);
	});

	test('what stands elsewhere is on the move, and nothing else', () => {
		const moved = new Map([...row, ['b', { x: 7, y: 8 }] as const]);
		const next = drawable(picture([a, b, c], [ab, bc]), moved);
		expect([...compare(three, next).moved]).toEqual([['b', { x: 7, y: 8 }]]);
		expect(compare(three, drawable(picture([a, b, c], [ab, bc]), row)).moved.size).toBe(0);
	});

	test('what is added sets out from a neighbour, unseen, on its way to its own place', () => {
		show(three);
		const next = drawable(picture([a, b, c, node('d')], [ab, bc, edge('c', 'd')]), row);
		const setOut = show(next, three, true);
		expect(cy.getElementById('d').position()).toEqual({ x: 200, y: 0 });
		expect([...setOut]).toEqual([['d', { x: 300, y: 0 }]]);
		expect(classesOf('d')).toContain('arriving');
	});

	test('what leaves fades, is gone when it comes back, and keeps nobody who comes under its name from coming', () => {
		show(three);
		const fewer = drawable(picture([a, c], []), row);
		show(fewer, three, true);
		expect(classesOf('b')).toContain('leaving');
		show(three, fewer, true);
		expect(classesOf('b')).not.toContain('leaving');
		const turned = drawable(picture([a, b, c], [edge('b', 'a', { id: ab.id }), bc]), row);
		show(turned, three, true);
		expect(cy.getElementById(edgeKey(ab.id)).source().id()).toBe('b');
		show(fewer, turned, true);
		bury(cy);
		expect(cy.getElementById('b').empty()).toBe(true);
	});
});

describe('whatever follows whatever', () => {
	const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
	const pictures = fc
		.tuple(
			fc.shuffledSubarray(ids),
			fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.constantFrom('x', 'y', 'z')))
		)
		.map(([nodes, lines]) => {
			const ends = lines.filter(([from, to]) => nodes.includes(from) && nodes.includes(to));
			const edges = new Map(ends.map(([from, to, id]) => [id, edge(from, to, { id })]));
			return drawable(
				picture(
					nodes.map((id) => node(id)),
					[...edges.values()]
				),
				inARow(...ids)
			);
		});

	test('what is drawn is what drawing it afresh would give', () => {
		fc.assert(
			fc.property(pictures, pictures, (one, other) => {
				const given = (steps: readonly Drawable[]) => {
					cy = cytoscape({ headless: true });
					steps.forEach((step, i) => show(step, steps[i - 1]));
					return new Set(
						cy
							.elements()
							.map((element) =>
								JSON.stringify([element.id(), element.data('source'), element.data('target')])
							)
					);
				};
				expect(given([one, other])).toEqual(given([other]));
			})
		);
	});
});
