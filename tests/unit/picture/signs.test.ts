import { expect, test } from 'vitest';
import { facetOfSigns, hiddenSigns, signsOn, type Signs } from '$lib/picture';
import { investigation } from '../../support/records';
import { edge, node, picture } from '../canvas/pictures';

const drawn = picture(
	[node('a', { type: 'person' }), node('b', { type: 'place', pinned: true })],
	[
		edge('a', 'b', { id: 'r', relationships: ['r'], standing: 'alleged', weight: 1 }),
		edge('a', 'b', {
			id: 'a~b',
			relationships: ['x', 'y'],
			standing: 'stated',
			weight: 3,
			contested: 'detail'
		})
	]
);

const relationship = { kind: 'relationship', id: 'r' };
const bundle = { kind: 'bundle', id: 'a~b' };

test.each([
	['entity-type', 'place', [{ kind: 'entity', id: 'b' }]],
	['pinned', 'pinned', [{ kind: 'entity', id: 'b' }]],
	['standing', 'alleged', [relationship]],
	['corroboration', '3', [bundle]],
	['contested', 'detail', [bundle]],
	['bundle', 'bundle', [bundle]],
	['something new', 'x', []]
])('the sign %s %s stands on what bears it', (kind, value, found) => {
	expect(signsOn(drawn, { kind, value } as Signs)).toEqual(found);
});

test('what a filter hides is still told by its sign', () => {
	const filter = { 'entity-type': ['place'], standing: ['alleged'], origins: ['1'], publisher: ['p'] };
	expect(hiddenSigns(investigation(), filter, 'es').map(({ kind, words }) => [kind, words])).toEqual([
		['entity-type', 'Lugar'],
		['standing', 'presunto'],
		['corroboration', 'un solo origen']
	]);
	expect([facetOfSigns('corroboration'), facetOfSigns('arrow')]).toEqual(['origins', null]);
});
