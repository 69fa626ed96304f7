import { sliceOf, weigh, wholeEvidence } from '$lib/evidence';
import { writeSourcelineJson } from '$lib/formats';
import { readDocument, type Investigation } from '$lib/model';
import { buildNetwork } from '$lib/network';
import { depict } from '$lib/picture';
import { openingView, type View } from '$lib/view';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entity, investigation, note, origin, property, relationship, source } from '../../support/records';
import { servedInvestigations } from '../../support/served';

const served = await servedInvestigations();

const anyView = (records: Investigation): fc.Arbitrary<View> => {
	const some = (ids: readonly string[], maxLength = 4) => fc.subarray([...ids], { maxLength });
	const entities = records.entities.map(({ id }) => id);
	return fc
		.record({
			spotlight: fc.option(
				fc.record({ centre: fc.subarray(entities, { minLength: 1, maxLength: 2 }), depth: fc.nat(2) })
			),
			only: fc.option(fc.subarray(entities, { minLength: 1 })),
			hidden: some(entities),
			withoutSources: some(records.sources.map(({ id }) => id))
		})
		.map((chosen) => ({ ...openingView('en'), ...chosen }));
};

const pictureOf = (records: Investigation, view: View) =>
	depict(buildNetwork(records), weigh(records, view), view);

describe.each(served)('a slice of $about.id', (whole) => {
	it('is sound, and weighs what the whole weighs, whatever is on the picture', { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(anyView(whole), (view) => {
				const slice = sliceOf(whole, pictureOf(whole, view));
				const { problems } = readDocument('slice.json', { text: writeSourcelineJson(slice) });
				expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
				const [before, after] = [wholeEvidence(whole), wholeEvidence(slice)];
				for (const [id, { standing, origins, contested }] of after)
					expect({ standing, origins, contested }).toEqual({
						standing: before.get(id)?.standing,
						origins: before.get(id)?.origins,
						contested: before.get(id)?.contested
					});
			}),
			{ numRuns: 8 }
		);
	});

	it('shows every line and entity that was on the picture', () => {
		const [centre = ''] = whole.about.centre;
		const view = { ...openingView('en'), spotlight: { centre: [centre], depth: 1 } };
		const picture = pictureOf(whole, view);
		const again = pictureOf(sliceOf(whole, picture), view);
		expect(again.edges).toEqual(picture.edges);
		expect(again.nodes.map(({ id, label }) => [id, label])).toEqual(
			picture.nodes.map(({ id, label }) => [id, label])
		);
	});
});

it('a body that may charge keeps its voice, so that nobody speaks for it in the slice alone', () => {
	const whole = investigation({
		entities: [entity('a'), entity('body')],
		sources: [source('s', { publisher: 'ministry' })],
		origins: [
			origin('ministry', { kind: 'government' }),
			origin('body-itself', { kind: 'agency', entity: 'body' })
		],
		relationships: [relationship('a-body', [note('s', { standing: 'sanctioned' })], { object: 'body' })]
	});
	const slice = sliceOf(whole, { nodes: whole.entities, edges: [{ relationships: ['a-body'] }] });
	expect(wholeEvidence(slice).get('a-body')?.standing).toBe(wholeEvidence(whole).get('a-body')?.standing);
});

it('holds nothing of what is not on the picture, and whom a line only names without what is said of them', () => {
	const whole = investigation({
		entities: [
			entity('a'),
			entity('b'),
			entity('c', { properties: [property('c/alias', [note('t')])] }),
			entity('elsewhere')
		],
		sources: [source('s'), source('t')],
		relationships: [
			relationship('a-b', [note('s')], { place: 'c' }),
			relationship('a-c', [note('t')], { object: 'c' })
		]
	});
	const slice = sliceOf(whole, { nodes: [{ id: 'a' }, { id: 'b' }], edges: [{ relationships: ['a-b'] }] });
	expect(slice.relationships.map(({ id }) => id)).toEqual(['a-b']);
	expect(slice.sources.map(({ id }) => id)).toEqual(['s']);
	expect(slice.entities.map(({ id, properties }) => [id, properties.length])).toEqual([
		['a', 0],
		['b', 0],
		['c', 0]
	]);
	expect(slice.vocabulary.propertyKeys).toEqual([]);
});
