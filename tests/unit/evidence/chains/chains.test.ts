import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainsOf, circlesOf, weigh, wholeEvidence } from '$lib/evidence';
import type { Source, SourceNote } from '$lib/model';
import { openFolder } from '$lib/server';
import { investigation, note, origin, relationship, source } from '../../../support/records';

function follow(notes: SourceNote[], sources: Source[] = [], withoutSources: string[] = []) {
	const named = new Set(sources.map(({ id }) => id));
	const others = [...new Set(notes.map((each) => each.source))].filter((id) => !named.has(id));
	const all = investigation({
		sources: [...sources, ...others.map((id) => source(id))],
		origins: [origin('official', { partOf: 'ministry' }), origin('ministry'), origin('agency')],
		relationships: [relationship('tie', notes)]
	});
	const evidence = weigh(all, { withoutSources, withoutOrigins: [] }).get('tie');
	if (!evidence) throw new Error('no evidence of the tie');
	return chainsOf(all, evidence);
}

describe('the chain of a note', () => {
	it('says who said it, for whom, via whom, where, and on what that rests, however far back', () => {
		const sources = [
			source('article', { derivedFrom: ['wire'] }),
			source('wire', { derivedFrom: ['release'] }),
			source('release')
		];
		const said = { origin: 'official', via: ['official', 'agency'] };
		const { backing } = follow([note('article', said), note('release', said)], sources);
		expect(backing.map((each) => each.origin)).toEqual(['ministry']);
		expect(backing[0]?.chains[0]).toMatchObject({
			weighed: { speakers: ['official', 'ministry'] },
			via: ['agency'],
			source: 'article',
			foundations: [
				{ source: 'wire', depth: 1, speaks: false },
				{ source: 'release', depth: 2, speaks: true }
			],
			circle: null
		});
	});

	it('keeps apart what supports, what only mentions and what contradicts', () => {
		const chains = follow([
			note('a'),
			note('b', { stance: 'qualifies' }),
			note('c', { stance: 'mentions' }),
			note('d', { stance: 'contradicts' })
		]);
		expect([chains.reports, chains.origins]).toEqual([2, 2]);
		expect(chains.mentioning.map((chain) => chain.source)).toEqual(['c']);
		expect(chains.contradicting.map((each) => each.origin)).toEqual(['publisher-of-d']);
	});

	it('counts a source once, whatever the number of its notes, and none that is taken out', () => {
		const notes = [note('a'), note('a', { about: 'start' }), note('b')];
		expect(follow(notes).reports).toBe(2);
		expect(follow(notes, [], ['b'])).toMatchObject({ reports: 1, origins: 1 });
	});
});

describe('circular reporting', () => {
	const circle = [
		source('x', { derivedFrom: ['y'] }),
		source('y', { derivedFrom: ['z'] }),
		source('z', { derivedFrom: ['x', 'y'] }),
		source('outside', { derivedFrom: ['x'] })
	];

	it('is found over any number of steps and named by a way round', () => {
		expect(circlesOf(investigation({ sources: circle }))).toEqual([
			{ sources: ['x', 'y', 'z'], ring: ['x', 'y', 'z'] }
		]);
	});

	it('holds a source that names itself, and none that only rests on a circle', () => {
		const selfish = [source('me', { derivedFrom: ['me'] }), source('other', { derivedFrom: ['me'] })];
		expect(circlesOf(investigation({ sources: selfish }))).toEqual([{ sources: ['me'], ring: ['me'] }]);
	});

	it('is told of the notes that lie in it and counts for one origin', () => {
		const chains = follow([note('x'), note('y'), note('outside'), note('free')], circle);
		const all = [...chains.backing].flatMap((each) => each.chains);
		expect(all.filter((chain) => chain.circle).map((chain) => chain.source)).toEqual(['x', 'y']);
		expect(chains.circles).toHaveLength(1);
		expect([chains.reports, chains.origins]).toEqual([4, 2]);
	});

	it('is what walking back from each source finds, whatever rests on what', () => {
		const ids = ['a', 'b', 'c', 'd', 'e'];
		const any = fc.tuple(...ids.map(() => fc.subarray(ids, { maxLength: 2 })));
		fc.assert(
			fc.property(any, (parents) => {
				const sources = ids.map((id, i) => source(id, { derivedFrom: parents[i] ?? [] }));
				const leads = (from: string, to: string, seen = new Set<string>()): boolean =>
					(parents[ids.indexOf(from)] ?? []).some(
						(next) => next === to || (!seen.has(next) && leads(next, to, seen.add(next)))
					);
				const circles = circlesOf(investigation({ sources }));
				const inOne = (one: string, other: string) =>
					circles.some(({ sources: all }) => all.includes(one) && all.includes(other));
				for (const one of ids)
					for (const other of ids) expect(inOne(one, other)).toBe(leads(one, other) && leads(other, one));
				for (const { ring } of circles)
					ring.forEach((id, i) => expect(parents[ids.indexOf(id)]).toContain(ring[(i + 1) % ring.length]));
			})
		);
	});
});

describe('the investigation', async () => {
	const { investigation: all } = (await openFolder('graph-data').open('el-mencho-cjng')) ?? {};
	if (!all) throw new Error('the investigation reads');

	it('has the task force in the operation from one official, in the article and in both of Reuters', () => {
		const evidence = wholeEvidence(all).get('task-force-in-operation');
		if (!evidence) throw new Error('there is such a relationship');
		const chains = chainsOf(all, evidence);
		expect([chains.reports, chains.origins]).toEqual([2, 1]);
		expect(chains.backing.map((each) => each.origin)).toEqual(['us-defence-official']);
		const backing = chains.backing.flatMap((each) => each.chains);
		expect(backing.map(({ source, via }) => [source, via])).toEqual([
			['briefing-article', ['reuters']],
			['reuters-2026-a', []],
			['reuters-2026-a', []]
		]);
		expect(backing.map(({ weighed }) => weighed.note.stance)).toContain('qualifies');
		expect(backing[0]?.foundations.map(({ source, depth }) => [source, depth])).toEqual([
			['reuters-2026-a', 1],
			['reuters-2026-b', 2]
		]);
		expect(chains.mentioning.map(({ source }) => source)).toEqual(['reuters-2026-b']);
		expect(chains.mentioning[0]?.weighed.independentOrigin).toBe('us-defence-official');
	});

	it('reports in no circle', () => {
		expect(circlesOf(all)).toEqual([]);
	});
});
