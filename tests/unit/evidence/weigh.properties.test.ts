import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, rankOf, sideOf, weigh, type Evidence } from '$lib/evidence';
import { reliabilities, stances, standings, type SourceNote } from '$lib/model';
import { investigation, note, origin, relationship, source } from '../../support/records';

const ids = ['s0', 's1', 's2', 's3', 's4'];
const originIds = ['o0', 'o1', 'o2', 'o3'];

const anySources = fc.tuple(
	...ids.map((id) =>
		fc
			.record({
				derivedFrom: fc.subarray(ids),
				publisher: fc.constantFrom(...originIds),
				reliability: fc.constantFrom(...reliabilities)
			})
			.map((rest) => source(id, rest))
	)
);
const anyOrigins = fc.tuple(
	...originIds.map((id) =>
		fc
			.option(fc.constantFrom(...originIds), { nil: undefined })
			.map((partOf) => origin(id, partOf === undefined ? {} : { partOf }))
	)
);
const anyNote = fc
	.record({
		source: fc.constantFrom(...ids),
		origin: fc.option(fc.constantFrom(...originIds), { nil: undefined }),
		via: fc.array(fc.constantFrom(...originIds), { maxLength: 3 }),
		stance: fc.constantFrom(...stances),
		standing: fc.constantFrom(...standings)
	})
	.map(({ source: from, origin: first, ...rest }) =>
		note(from, { ...rest, ...(first === undefined ? {} : { origin: first }) })
	);
const anyCase = fc.record({
	sources: anySources,
	origins: anyOrigins,
	notes: fc.array(anyNote, { minLength: 1, maxLength: 7 })
});

function evidenceOf(
	sources: ReturnType<typeof source>[],
	origins: ReturnType<typeof origin>[],
	notes: SourceNote[],
	withoutSources: readonly string[] = []
) {
	const records = investigation({ sources, origins, relationships: [relationship('tie', notes)] });
	const evidence = weigh(records, { withoutSources, withoutOrigins: [] }).get('tie');
	if (!evidence) throw new Error('no evidence of the tie');
	return evidence;
}

/** The place of the step that it makes, 0 the firmest; where nothing supports it, behind them all. */
function placed(evidence: Evidence): number {
	const rank = rankOf(evidence);
	return rank ? placeOf(rank) : Infinity;
}

describe('evidence, whatever the records', () => {
	it('does not depend on the order of notes', () => {
		fc.assert(
			fc.property(anyCase, fc.infiniteStream(fc.nat()), ({ sources, origins, notes }, order) => {
				const keys = new Map(notes.map((each) => [each, order.next().value]));
				const shuffled = [...notes].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
				const one = evidenceOf(sources, origins, notes);
				const other = evidenceOf(sources, origins, shuffled);
				expect(other.origins).toEqual(one.origins);
				expect([other.standing, other.contested]).toEqual([one.standing, one.contested]);
				expect(other.disputes.map(({ about }) => about)).toEqual(one.disputes.map(({ about }) => about));
			})
		);
	});

	it('is never corroborated further by a note from an origin already counted', () => {
		fc.assert(
			fc.property(anyCase, anyNote, ({ sources, origins, notes }, extra) => {
				const before = evidenceOf(sources, origins, notes);
				const after = evidenceOf(sources, origins, [...notes, extra]);
				const added = after.notes[notes.length];
				fc.pre(
					added !== undefined && sideOf(extra) === 'for' && before.origins.includes(added.independentOrigin)
				);
				expect(after.corroboration).toBeLessThanOrEqual(before.corroboration);
			}),
			{ numRuns: 500 }
		);
	});

	it('never counts more origins than there are notes, and none without a supporting one', () => {
		fc.assert(
			fc.property(anyCase, ({ sources, origins, notes }) => {
				const { corroboration, standing } = evidenceOf(sources, origins, notes);
				const backing = notes.filter((each) => sideOf(each) === 'for');
				const carrying = backing.filter((each) => !['denied', 'retracted'].includes(each.standing));
				expect(corroboration).toBeLessThanOrEqual(carrying.length);
				expect(corroboration === 0).toBe(carrying.length === 0);
				expect(standing === null).toBe(backing.length === 0);
			})
		);
	});

	it('is never firmer without one of its supporting notes', () => {
		fc.assert(
			fc.property(anyCase, fc.constantFrom(...ids), ({ sources, origins, notes }, out) => {
				const contradicted = notes.some((each) => sideOf(each) === 'against' && each.source === out);
				fc.pre(!contradicted);
				const [before, after] = [[], [out]].map((without) =>
					placed(evidenceOf(sources, origins, notes, without))
				);
				expect(after).toBeGreaterThanOrEqual(before ?? Infinity);
			}),
			{ numRuns: 500 }
		);
	});

	// One that others rest on would show that these have one origin: fewer than it seemed.
	it('is never weaker for one more supporting note on which nobody rests', () => {
		fc.assert(
			fc.property(anyCase, anyNote, ({ sources, origins, notes }, extra) => {
				fc.pre(sideOf(extra) === 'for');
				const own = sources.map((each) => ({
					...each,
					derivedFrom: each.derivedFrom.filter((id) => id !== extra.source)
				}));
				const before = placed(evidenceOf(own, origins, notes));
				expect(placed(evidenceOf(own, origins, [...notes, extra]))).toBeLessThanOrEqual(before);
			}),
			{ numRuns: 500 }
		);
	});
});
