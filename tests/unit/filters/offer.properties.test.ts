import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weigh } from '$lib/evidence';
import { offer, sift } from '$lib/filters';
import { stances, standings } from '$lib/model';
import { buildNetwork } from '$lib/network';
import { openingView, withHidden, type View } from '$lib/view';
import { entity, investigation, note, relationship, source } from '../../support/records';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const sources = [
	source('s'),
	source('t', { kind: 'court' }),
	source('u', { publisher: 'publisher-of-s', kind: 'research' })
];

const anyNote = fc
	.record({
		source: fc.constantFrom('s', 't', 'u'),
		stance: fc.constantFrom(...stances),
		standing: fc.constantFrom(...standings)
	})
	.map(({ source: from, ...rest }) => note(from, rest));
const anyRelationships = fc.array(
	fc.record({
		ends: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 }),
		notes: fc.array(anyNote, { minLength: 1, maxLength: 3 }),
		start: fc.option(fc.constantFrom('2009', '2011~', '2015-05-01'), { nil: undefined })
	}),
	{ maxLength: 10 }
);
const anyNetwork = fc
	.record({
		places: fc.subarray(ids),
		relationships: anyRelationships,
		filter: fc.record({
			'entity-type': fc.subarray(['person', 'place']),
			standing: fc.subarray([...standings]),
			'source-kind': fc.subarray(['newspaper', 'court', 'research']),
			publisher: fc.subarray(['publisher-of-s', 'publisher-of-t'])
		}),
		only: fc.option(fc.subarray(ids, { minLength: 1 })),
		hidden: fc.subarray(ids, { maxLength: 2 }),
		spotlight: fc.option(
			fc.record({ centre: fc.subarray(ids, { minLength: 1, maxLength: 2 }), depth: fc.nat(3) })
		),
		dated: fc.boolean()
	})
	.map(({ places, relationships, filter, only, hidden, spotlight, dated }) => ({
		records: investigation({
			entities: ids.map((id) => entity(id, { type: places.includes(id) ? 'place' : 'person' })),
			sources,
			relationships: relationships.map(({ ends: [subject = '', object = ''], notes, start }, i) =>
				relationship(`r${i}`, notes, { subject, object, ...(start === undefined ? {} : { start }) })
			)
		}),
		view: {
			...openingView('en'),
			filter,
			only,
			hidden,
			spotlight,
			period: dated ? { from: '2010-01-01', to: '2016-01-01', mode: 'within' as const, undated: true } : null
		} satisfies View
	}));

it('counts under each option exactly what choosing only that option shows', () => {
	fc.assert(
		fc.property(anyNetwork, ({ records, view }) => {
			const network = buildNetwork(records);
			const evidence = weigh(records, view);
			for (const { facet, options } of offer(network, evidence, view)) {
				for (const { id, count } of options) {
					const others = facet.options(records).filter((other) => other !== id);
					const filter = withHidden(view.filter, facet.id, others);
					const { entities, relationships } = sift(network, evidence, { ...view, filter });
					expect([facet.id, id, count]).toEqual([
						facet.id,
						id,
						(facet.of === 'entity' ? entities : relationships).length
					]);
				}
			}
		}),
		{ numRuns: 150 }
	);
}, 30_000);
