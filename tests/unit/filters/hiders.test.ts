import { hidersOf, takenIn } from '$lib/filters';
import { buildNetwork } from '$lib/network';
import { openingView, type View } from '$lib/view';
import { describe, expect, it } from 'vitest';
import { entity, investigation, note, relationship, source } from '../../support/records';

const network = buildNetwork(
	investigation({
		entities: ['a', 'b', 'c'].map((id) => entity(id)),
		sources: [source('s'), source('t')],
		relationships: [
			relationship('tie', [note('s', { id: 'n1' })], { start: '2010', end: '2011' }),
			relationship('other', [note('t', { id: 'n2' })], { subject: 'b', object: 'c' }),
			relationship('denied', [note('t', { id: 'n3', stance: 'contradicts' })], { subject: 'a', object: 'c' })
		]
	})
);
const why = (change: Partial<View>, thing = { ends: ['a', 'b'], relationship: 'tie' }) =>
	hidersOf(network, { ...openingView('en'), ...change }, thing);

describe('what keeps a thing off the picture', () => {
	it.each<[string, Partial<View>]>([
		['taken-in', { hidden: ['a'] }],
		['taken-in', { only: ['b', 'c'] }],
		['filter', { filter: { 'relationship-type': ['knows'] } }],
		['period', { period: { from: '2020-01-01', to: '2021-01-01', mode: 'within', undated: true } }],
		['spotlight', { spotlight: { centre: ['c'], depth: 1 } }],
		['sources', { withoutSources: ['s'] }],
		['sources', { withoutOrigins: ['publisher-of-s'] }],
		['sources', { removals: [{ by: 'publisher', value: 'publisher-of-s' }] }],
		['sources', { removals: [{ by: 'kind', value: 'newspaper' }] }]
	])('is named: %s', (expected, change) => {
		expect(why(change)).toEqual([expected]);
	});

	it('is nothing where it is shown, and the lack of support where no View shows it', () => {
		expect(why({})).toEqual([]);
		expect(why({ hidden: ['c'] })).toEqual([]);
		expect(why({}, { ends: ['a', 'c'], relationship: 'denied' })).toEqual(['nothing']);
	});

	it('is a removal where only what several take out together leaves it without support', () => {
		const both = buildNetwork(
			investigation({
				sources: [source('s'), source('t', { kind: 'court' })],
				relationships: [relationship('tie', [note('s', { id: 'n1' }), note('t', { id: 'n2' })])]
			})
		);
		const view = {
			...openingView('en'),
			withoutSources: ['s'],
			removals: [{ by: 'kind', value: 'court' }]
		} as const;
		expect(hidersOf(both, view, { ends: ['a', 'b'], relationship: 'tie' })).toEqual(['sources']);
	});

	it('is a period where the note that dates it is out', () => {
		const dated = buildNetwork(
			investigation({
				sources: [source('s'), source('diary')],
				relationships: [
					relationship('tie', [note('s'), note('diary', { about: 'start', value: { en: '2010' } })], {
						start: '2010'
					})
				]
			})
		);
		const period = { from: '2010-01-01', to: '2010-12-31', mode: 'within', undated: false } as const;
		const view = { ...openingView('en'), period, withoutSources: ['diary'] };
		expect(hidersOf(dated, view, { ends: ['a', 'b'], relationship: 'tie' })).toEqual(['period', 'sources']);
	});

	it('is all that hides it, where each would', () => {
		expect(why({ hidden: ['a'], withoutSources: ['s'] })).toEqual(['taken-in', 'sources']);
	});
});

it('takes in what is to be shown, and leaves the rest as it was', () => {
	const view = { ...openingView('en'), only: ['b'], hidden: ['a', 'c'] };
	expect(takenIn(view, ['a', 'b'])).toEqual({ only: ['b', 'a'], hidden: ['c'] });
	expect(takenIn({ ...view, only: null }, ['a'])).toEqual({ only: null, hidden: ['c'] });
});
