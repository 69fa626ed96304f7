import { describe, expect, it } from 'vitest';
import { buildNetwork, neighbourhood, relationshipsOf } from '$lib/network';
import { entity, investigation, note, relationship, source } from '../../support/records';

const tie = (id: string, subject: string, object: string) =>
	relationship(id, [note('s')], { subject, object });

const network = buildNetwork(
	investigation({
		entities: ['a', 'b', 'c', 'd', 'e'].map((id) => entity(id)),
		sources: [source('s')],
		relationships: [tie('ab', 'a', 'b'), tie('ba', 'b', 'a'), tie('bc', 'b', 'c'), tie('dc', 'd', 'c')]
	})
);
const around = (centre: string[], depth: number, follows: (id: string) => boolean = () => true) =>
	[...neighbourhood(network, centre, depth, follows)].sort().join('');

describe('the network', () => {
	it('holds every entity and every relationship from its subject to its object', () => {
		expect(network.graph.order).toBe(5);
		expect(network.graph.edges().sort()).toEqual(['ab', 'ba', 'bc', 'dc']);
		expect(network.graph.extremities('dc')).toEqual(['d', 'c']);
	});

	it('finds who is how far away, against the direction of relationships too', () => {
		expect([0, 1, 2, 3].map((depth) => around(['a'], depth))).toEqual(['a', 'ab', 'abc', 'abcd']);
		expect(around(['a', 'd'], 1)).toBe('abcd');
		expect(around(['e'], 5)).toBe('e');
	});

	it('does not follow what the View has taken out, and passes over what is no entity', () => {
		expect(around(['a'], 5, (id) => id !== 'bc')).toBe('ab');
		expect(around(['nobody'], 2)).toBe('');
	});

	it('lists the relationships of an entity, whichever end it is', () => {
		expect(
			relationshipsOf(network, 'b')
				.map(({ id }) => id)
				.sort()
		).toEqual(['ab', 'ba', 'bc']);
		expect(relationshipsOf(network, 'nobody')).toEqual([]);
	});
});
