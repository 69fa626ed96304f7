import { drawable, edgeKey, nothing } from '$lib/canvas/elements';
import { createLighting } from '$lib/canvas/lighting';
import { apply, compare } from '$lib/canvas/reconcile';
import cytoscape from 'cytoscape';
import { expect, test, vi } from 'vitest';
import { edge, inARow, node, picture } from './pictures';

function lit() {
	const cy = cytoscape({ headless: true, styleEnabled: true });
	const nodes = ['a', 'b', 'c', 'd'].map((id) => node(id));
	const edges = [edge('a', 'b', { id: 'a~b', relationships: ['r1', 'r2'] }), edge('b', 'c'), edge('c', 'd')];
	const drawn = drawable(picture(nodes, edges), inARow('a', 'b', 'c', 'd'));
	apply(cy, compare(nothing, drawn), drawn, false);
	const classed = (name: string) => cy.elements(`.${name}`).map((element) => element.id());
	return { cy, lighting: createLighting(cy, () => drawn), classed };
}

test('pointing at an entity lights it and what it touches, and restyles nothing else', () => {
	const { cy, lighting, classed } = lit();
	const touched = vi.fn();
	cy.on('class', touched);
	lighting.light({ kind: 'entity', id: 'b' });
	expect(classed('pointed')).toEqual(['b']);
	expect(new Set(classed('lit'))).toEqual(new Set(['a', 'b', 'c', edgeKey('a~b'), edgeKey('b-c')]));
	expect(touched.mock.calls.some(([{ target }]) => target.id() === 'd')).toBe(false);
});

test('pointing at a line lights its ends; at a relationship the bundle that holds it', () => {
	const { lighting, classed } = lit();
	lighting.light({ kind: 'relationship', id: 'r2' });
	expect(classed('pointed')).toEqual([edgeKey('a~b')]);
	expect(new Set(classed('lit'))).toEqual(new Set(['a', 'b', edgeKey('a~b')]));
});

test('the light goes out when the pointer leaves, and comes back after elements were given their classes anew', () => {
	const { cy, lighting, classed } = lit();
	lighting.light({ kind: 'entity', id: 'd' });
	cy.getElementById('c').classes([]);
	lighting.renew();
	expect(classed('lit')).toContain('c');
	lighting.light(null);
	expect([...classed('lit'), ...classed('pointed')]).toEqual([]);
});

test('what is not on the picture lights nothing', () => {
	const { lighting, classed } = lit();
	lighting.light({ kind: 'entity', id: 'gone' });
	expect(classed('lit')).toEqual([]);
});

test('several things are lit without their neighbours, lines with their ends, until something is pointed at', () => {
	const { cy, lighting, classed } = lit();
	lighting.highlight([
		{ kind: 'entity', id: 'a' },
		{ kind: 'relationship', id: 'c-d' }
	]);
	expect(new Set(classed('pointed'))).toEqual(new Set(['a', edgeKey('c-d')]));
	expect(new Set(classed('lit'))).toEqual(new Set(['a', 'c', 'd', edgeKey('c-d')]));
	lighting.light({ kind: 'entity', id: 'b' });
	expect(classed('pointed')).toEqual(['b']);
	lighting.light(null);
	cy.getElementById('a').classes([]);
	lighting.renew();
	expect(classed('pointed')).toContain('a');
	lighting.highlight([]);
	expect([...classed('lit'), ...classed('pointed')]).toEqual([]);
});
