import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	olderThan,
	pinnedPairs,
	rankKinds,
	rankOrigins,
	rankPublishers,
	rankSources,
	takenOut,
	takersOf,
	weigh,
	whatFell,
	wholeEvidence
} from '$lib/evidence';
import { lookup, stances, type Investigation, type SourceNote } from '$lib/model';
import { buildNetwork } from '$lib/network';
import { openFolder } from '$lib/server';
import type { Removal } from '$lib/view';
import { entity, investigation, note, origin, relationship, source } from '../../support/records';

const opened = await openFolder('graph-data').open('el-mencho-cjng');
if (!opened?.investigation) throw new Error(JSON.stringify(opened?.problems.slice(0, 5)));
const mencho = opened.investigation;

function without(records: Investigation, sources: readonly string[], origins: readonly string[] = []) {
	return weigh(records, { withoutSources: sources, withoutOrigins: origins });
}

function fell(records: Investigation, sources: readonly string[], pairs: [string, string][] = []) {
	return whatFell(buildNetwork(records), wholeEvidence(records), without(records, sources), pairs);
}

/** What vanishes with each, found by taking it out. */
function byRemoval(records: Investigation, ids: readonly string[], kind: 'sources' | 'origins') {
	const network = buildNetwork(records);
	const whole = wholeEvidence(records);
	return ids.map((id) => {
		const left = kind === 'sources' ? without(records, [id]) : without(records, [], [id]);
		return { id, alone: whatFell(network, whole, left).vanished };
	});
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
	[...items].sort((a, b) => (a.id < b.id ? -1 : 1));

function expectRankedAsRemoved(records: Investigation) {
	const whole = wholeEvidence(records);
	const sources = records.sources.map(({ id }) => id);
	const origins = records.origins.map(({ id }) => id);
	expect(byId(rankSources(records, whole))).toEqual(byId(byRemoval(records, sources, 'sources')));
	expect(byId(rankOrigins(records, whole))).toEqual(byId(byRemoval(records, origins, 'origins')));
	const network = buildNetwork(records);
	const together = { publisher: rankPublishers(records, whole), kind: rankKinds(records, whole) };
	for (const by of ['publisher', 'kind'] as const)
		for (const { id, alone } of together[by]) {
			const left = weigh(records, { withoutSources: [], withoutOrigins: [], removals: [{ by, value: id }] });
			expect([by, id, alone]).toEqual([by, id, whatFell(network, whole, left).vanished]);
		}
}

describe('what falls', () => {
	const tie = (id: string, subject: string, object: string, ...notes: SourceNote[]) =>
		relationship(id, notes, { subject, object });
	const records = investigation({
		entities: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => entity(id)),
		sources: [source('s'), source('t'), source('u')],
		relationships: [
			tie('ab', 'a', 'b', note('t')),
			tie('bc', 'b', 'c', note('s'), note('s', { stance: 'qualifies' })),
			tie('cd', 'c', 'd', note('t')),
			tie('ef', 'e', 'f', note('s')),
			tie('fe', 'f', 'e', note('u', { stance: 'mentions' })),
			tie('ba', 'b', 'a', note('s'), note('t', { standing: 'alleged' }))
		]
	});

	it('says what vanishes, falls to one origin, weakens, is cut off and breaks away', () => {
		expect(fell(records, ['s'])).toEqual({
			vanished: ['bc', 'ef'],
			singleOrigin: ['ba'],
			weakened: ['ba'],
			cutOff: ['e', 'f'],
			separated: [['c', 'd']],
			untied: []
		});
	});

	it('cuts off whoever is left with a tie to itself alone', () => {
		const selfish = investigation({
			...records,
			relationships: [tie('ab', 'a', 'b', note('s')), tie('aa', 'a', 'a', note('t'))]
		});
		expect(fell(selfish, ['s']).cutOff).toEqual(['a', 'b']);
	});

	it('tells of the smaller part as what broke away, wherever it stands in the records', () => {
		const chain = (...ids: string[]) =>
			investigation({
				...records,
				relationships: ids.slice(1).map((id, i) => tie(`${i}`, ids[i] ?? '', id, note(i === 1 ? 's' : 't')))
			});
		expect(fell(chain('a', 'b', 'c', 'd', 'e'), ['s']).separated).toEqual([['a', 'b']]);
		expect(fell(chain('e', 'd', 'c', 'b', 'a'), ['s']).separated).toEqual([['d', 'e']]);
	});

	it('says which pairs are no longer tied, and whether any way is left', () => {
		const pairs: [string, string][] = [
			['a', 'b'],
			['b', 'c'],
			['a', 'd'],
			['a', 'e']
		];
		expect(fell(records, ['s'], pairs).untied).toEqual([
			{ pair: ['b', 'c'], apart: true },
			{ pair: ['a', 'd'], apart: true }
		]);
		const round = investigation({
			...records,
			relationships: [
				tie('ab', 'a', 'b', note('s')),
				tie('bc', 'b', 'c', note('t')),
				tie('ca', 'c', 'a', note('t'))
			]
		});
		expect(fell(round, ['s'], [['a', 'b']]).untied).toEqual([{ pair: ['a', 'b'], apart: false }]);
	});

	it('asks about every pair of a few that are pinned, and of many about those that are tied', () => {
		const network = buildNetwork(records);
		expect(pinnedPairs(network, ['d', 'a', 'gone', 'b'])).toEqual([
			['a', 'b'],
			['a', 'd'],
			['b', 'd']
		]);
		const crowd = Array.from({ length: 20 }, (_, i) => `p${String(i).padStart(2, '0')}`);
		const many = investigation({
			entities: crowd.map((id) => entity(id)),
			sources: [source('s')],
			relationships: [tie('one', 'p03', 'p01', note('s'))]
		});
		expect(pinnedPairs(buildNetwork(many), crowd)).toEqual([['p01', 'p03']]);
	});

	it('is nothing where nothing was taken out', () => {
		const nothing = fell(records, []);
		expect(Object.values(nothing).flat()).toEqual([]);
	});

	it('leaves the note of the article that cites Reuters when Reuters’ own reports are out; not when the origin is', () => {
		const citing = [...wholeEvidence(mencho).values()].filter(({ notes }) =>
			notes.some(({ note: each }) => each.source === 'briefing-article' && each.origin === 'reuters')
		);
		expect(citing.length).toBeGreaterThan(0);
		const removals: Removal[] = [{ by: 'publisher', value: 'reuters' }];
		const noReports = weigh(mencho, { withoutSources: [], withoutOrigins: [], removals });
		const noOrigin = without(mencho, [], ['reuters']);
		for (const { assertion } of citing) {
			const left = (noReports.get(assertion)?.notes ?? []).map(({ note: each }) => each);
			expect(left.some((each) => each.origin === 'reuters' && each.source === 'briefing-article')).toBe(true);
			expect(left.some((each) => each.source.startsWith('reuters-'))).toBe(false);
			const gone = noOrigin.get(assertion)?.notes ?? [];
			expect(gone.some(({ speakers }) => speakers.includes('reuters'))).toBe(false);
		}
	});
});

describe('what is taken out together', () => {
	const records = investigation({
		sources: [
			source('good', { reliability: 'B', issued: '2015', kind: 'court' }),
			source('poor', { reliability: 'D', issued: '2014-12' }),
			source('unjudged', { publisher: 'desk' }),
			source('open', { issued: '2010/..' })
		],
		origins: [origin('desk', { partOf: 'house' }), origin('house')],
		relationships: ['good', 'poor', 'unjudged', 'open'].map((id) => relationship(`by-${id}`, [note(id)]))
	});
	const out = (...removals: Removal[]) => {
		const taken = takenOut(records, { withoutSources: [], withoutOrigins: [], removals });
		return { ...taken, sources: [...taken.sources] };
	};

	it('a publisher with what is part of it, and a kind', () => {
		expect(out({ by: 'publisher', value: 'house' }).sources).toEqual(['unjudged']);
		expect(out({ by: 'kind', value: 'court' }, { by: 'kind', value: 'article' }).sources).toEqual(['good']);
	});

	it('below a grade: what was judged lower; what cannot be judged stays and is counted', () => {
		expect(out({ by: 'below', value: 'C' })).toEqual({
			sources: ['poor'],
			undated: [],
			rough: [],
			unjudged: ['unjudged', 'open']
		});
	});

	it('older than a day: what cannot be as young; what bears no date, or too rough a one, stays and is counted', () => {
		expect(out({ by: 'before', value: '2015-01-01' })).toEqual({
			sources: ['poor'],
			undated: ['unjudged'],
			rough: ['open'],
			unjudged: []
		});
		expect(out({ by: 'before', value: '2015-06-01' }).rough).toEqual(['good', 'open']);
	});

	it('not older than a day: what came out on that very day', () => {
		const dated = investigation({ sources: [source('s', { issued: '2015-06-01' })] });
		const takes = (value: string) =>
			takenOut(dated, { withoutSources: [], withoutOrigins: [], removals: [{ by: 'before', value }] });
		expect([...takes('2015-06-01').sources]).toEqual([]);
		expect([...takes('2015-06-02').sources]).toEqual(['s']);
	});

	it('a date as a reader writes it, and nothing where it is none', () => {
		const written = [
			'2015',
			' 2015-02 ',
			'2015-02-28',
			'201X',
			'2015-02-30',
			'last year',
			'',
			'2014/2015',
			'../2015'
		];
		expect(written.map((text) => olderThan(text)?.value)).toEqual([
			'2015-01-01',
			'2015-02-01',
			'2015-02-28',
			'2010-01-01',
			...Array<undefined>(5)
		]);
	});

	it('says which of them take a source out', () => {
		const { sources, ...rest } = lookup(records);
		const removals: Removal[] = [
			{ by: 'kind', value: 'newspaper' },
			{ by: 'below', value: 'C' },
			{ by: 'publisher', value: 'house' }
		];
		const takers = (id: string) => takersOf(sources.get(id)!, removals, rest).map(({ by }) => by);
		expect([takers('poor'), takers('unjudged'), takers('good')]).toEqual([
			['kind', 'below'],
			['kind', 'publisher'],
			[]
		]);
	});

	it('weighs the rest as if they had been taken out one by one, and leaves alone what they do not touch', () => {
		const removals: Removal[] = [{ by: 'below', value: 'C' }];
		const left = weigh(records, { withoutSources: [], withoutOrigins: [], removals });
		expect(left).toEqual(without(records, ['poor']));
		expect(left.get('by-good')).toBe(wholeEvidence(records).get('by-good'));
	});
});

describe('what hangs on one alone', () => {
	const ids = ['s0', 's1', 's2', 's3'];
	const speakers = ['o0', 'o1', 'o2', 'o3'];
	const anyNote = fc
		.record(
			{
				source: fc.constantFrom(...ids),
				origin: fc.constantFrom(...speakers),
				stance: fc.constantFrom(...stances)
			},
			{ requiredKeys: ['source', 'stance'] }
		)
		.map(({ source: from, ...rest }) => note(from, rest));
	const anyInvestigation = fc
		.record({
			sources: fc.tuple(
				...ids.map((id) =>
					fc
						.record({ derivedFrom: fc.subarray(ids), publisher: fc.constantFrom(...speakers) })
						.map((rest) => source(id, rest))
				)
			),
			origins: fc.tuple(
				...speakers.map((id) =>
					fc
						.record({ partOf: fc.constantFrom(...speakers) }, { requiredKeys: [] })
						.map((rest) => origin(id, rest))
				)
			),
			notes: fc.array(fc.array(anyNote, { minLength: 1, maxLength: 4 }), { maxLength: 5 })
		})
		.map(({ sources, origins, notes }) =>
			investigation({
				sources,
				origins,
				relationships: notes.map((each, i) => relationship(`tie-${i}`, each))
			})
		);

	it('is what vanishes when it is taken out, whatever the records', () => {
		fc.assert(fc.property(anyInvestigation, expectRankedAsRemoved), { numRuns: 300 });
	});

	it('is what vanishes when it is taken out, of El Mencho’s network, the heaviest first', () => {
		expectRankedAsRemoved(mencho);
		const counts = rankSources(mencho, wholeEvidence(mencho)).map(({ alone }) => alone.length);
		expect(counts).toEqual([...counts].sort((a, b) => b - a));
	});
});
