import { describe, expect, it } from 'vitest';
import {
	apart,
	pairsOf,
	pathAt,
	pathBetween,
	pathOrders,
	pathsBetween,
	stepsUnder,
	weigh,
	wholeEvidence
} from '$lib/evidence';
import type { Relationship } from '$lib/model';
import { openFolder } from '$lib/server';
import { generate } from '../../../bench/generate';
import { entity, investigation, note, relationship, source } from '../../../support/records';

const tie = (subject: string, object: string, notes = [note('s')], rest: Partial<Relationship> = {}) =>
	relationship(`${subject}-${object}`, notes, { subject, object, ...rest });
const alleged = [note('s', { standing: 'alleged' })];

function steps(relationships: readonly Relationship[], options = {}, withoutSources: string[] = []) {
	const ids = [...new Set(relationships.flatMap(({ subject, object }) => [subject, object]))];
	const all = investigation({
		sources: [source('s'), source('t'), source('good', { reliability: 'A' })],
		entities: ids.map((id) => entity(id)),
		relationships
	});
	return stepsUnder(all, weigh(all, { withoutSources, withoutOrigins: [] }), options);
}

describe('a path by evidence', () => {
	const detour = [tie('a', 'b', alleged), tie('a', 'c'), tie('c', 'd'), tie('d', 'b')];

	it('takes the long firm way, where the shortest rests on an allegation', () => {
		const shortest = pathBetween(steps(detour), ['a', 'b'], 'shortest');
		expect(shortest?.entities).toEqual(['a', 'b']);
		const best = pathBetween(steps(detour), ['a', 'b'], 'best-evidenced');
		expect(best?.entities).toEqual(['a', 'c', 'd', 'b']);
		expect([best?.weakest, best?.why]).toEqual([[0, 1, 2], null]);
	});

	it('goes over the firmest of parallel relationships and names the others', () => {
		const parallel = [
			relationship('weak', alleged),
			relationship('firm', [note('s')]),
			relationship('firmer', [note('s'), note('t')], { subject: 'b', object: 'a' })
		];
		const both = pathBetween(steps(parallel), ['a', 'b'], 'shortest');
		expect(both?.steps).toMatchObject([{ relationship: 'firmer', others: ['firm', 'weak'] }]);
		const oneWay = pathBetween(steps(parallel, { directed: true }), ['a', 'b'], 'shortest');
		expect(oneWay?.steps).toMatchObject([{ relationship: 'firm', others: ['weak'] }]);
	});

	it.each([
		['contested', [note('s'), note('t', { stance: 'contradicts' })]],
		['standing', [note('good'), note('t')].map((each) => ({ ...each, standing: 'reported' as const }))],
		['origins', [note('good')]],
		['grade', [note('s'), note('t')]]
	] as const)('says that the weakest step is so by: %s', (why, notes) => {
		const path = pathBetween(
			steps([tie('a', 'b', [note('good'), note('t')]), tie('b', 'c', [...notes])]),
			['a', 'c'],
			'shortest'
		);
		expect([path?.weakest, path?.why]).toEqual([[1], why]);
	});

	it('stops where nothing is left that supports a step, and goes round it', () => {
		const ways = [tie('a', 'b', [note('t')]), ...detour.slice(1)];
		expect(pathBetween(steps(ways, {}, ['t']), ['a', 'b'], 'shortest')?.entities).toHaveLength(4);
	});

	it('goes against no direction, where that counts', () => {
		const against = [tie('b', 'a'), tie('b', 'c')];
		expect(pathBetween(steps(against), ['a', 'c'], 'shortest')?.entities).toEqual(['a', 'b', 'c']);
		const directed = steps(against, { directed: true });
		expect(pathBetween(directed, ['a', 'c'], 'shortest')).toBeNull();
		expect(apart(directed, ['a', 'c'])).toMatchObject({
			reached: 1,
			leading: 2,
			closest: { one: 'a', other: 'b', relationships: ['b-a'] }
		});
	});

	it('is stepped through to the end, and no further than asked', () => {
		expect([...pathsBetween(steps(detour), ['a', 'b'], 'shortest')]).toHaveLength(2);
		expect([...pathsBetween(steps(detour), ['a', 'b'], 'shortest', 1)]).toHaveLength(1);
		expect([...pathsBetween(steps(detour), ['a', 'a'], 'shortest')]).toEqual([]);
		expect([...pathsBetween(steps(detour), ['a', 'nobody'], 'shortest')]).toEqual([]);
	});
});

describe('two parts that no path joins', () => {
	it('are closest where the most sources speak of both', () => {
		const parts = [tie('a', 'b', [note('s')]), tie('b', 'c', [note('t')]), tie('x', 'y', [note('t')])];
		expect(apart(steps(parts), ['a', 'y'])).toMatchObject({
			reached: 3,
			leading: 2,
			closest: { one: 'b', other: 'y', relationships: [], sources: ['t'] }
		});
	});

	it('are closest where a relationship lost its last source', () => {
		const parts = [tie('a', 'b'), tie('b', 'x', [note('t')]), tie('x', 'y')];
		expect(apart(steps(parts, {}, ['t']), ['a', 'y']).closest).toMatchObject({
			one: 'b',
			other: 'x',
			relationships: ['b-x']
		});
	});

	it('are closest where more sources speak of both, even where others lie nearer to who is asked about', () => {
		const near = [tie('a', 'b', [note('s')]), tie('b', 'c', [note('t'), note('good')])];
		const far = [tie('y', 'z', [note('s'), note('t'), note('good')])];
		expect(apart(steps([...near, ...far]), ['a', 'y']).closest).toMatchObject({
			one: 'b',
			other: 'y',
			sources: ['good', 's', 't']
		});
		// Of two ties that lead the other way: the nearer one shares one source with the far part, the other three.
		const against = [tie('x', 'b', [note('s')]), tie('y', 'c', [note('s'), note('t'), note('good')])];
		const parts = [...against, tie('a', 'b'), tie('b', 'c'), tie('x', 'y')];
		expect(apart(steps(parts, { directed: true }), ['a', 'y']).closest).toMatchObject({
			one: 'c',
			other: 'y'
		});
	});

	it('have no closest pair where nothing has to do with both', () => {
		const parts = [tie('a', 'b'), tie('x', 'y', [note('t')])];
		expect(apart(steps(parts), ['a', 'y']).closest).toBeNull();
	});
});

describe('several entities', () => {
	it('are joined in the order in which they are given', () => {
		const all = steps([tie('a', 'b'), tie('b', 'c'), tie('x', 'y')]);
		const pairs = pairsOf(['a', 'c', 'b', 'x']);
		expect(pairs.map((pair) => pathBetween(all, pair, 'shortest')?.entities ?? null)).toEqual([
			['a', 'b', 'c'],
			['c', 'b'],
			null
		]);
		expect(apart(all, pairs[2] ?? ['', ''])).toMatchObject({ reached: 3, leading: 2 });
	});
});

describe('a path that a reader went on to', () => {
	const all = steps([tie('a', 'd'), tie('a', 'b'), tie('b', 'd'), tie('a', 'c'), tie('c', 'd')]);
	const at = (place: number) => {
		const found = pathAt(all, ['a', 'd'], 'shortest', place);
		return found && [found.path.entities.join(''), found.place, found.more];
	};

	it('is the one after so many better ones', () => {
		expect([at(0), at(1), at(2)]).toEqual([
			['ad', 0, true],
			['abd', 1, true],
			['acd', 2, false]
		]);
	});

	it('is the last where there are no longer so many, and none only where nothing joins the two', () => {
		expect(at(8)).toEqual(['acd', 2, false]);
		expect(pathAt(all, ['a', 'z'], 'shortest', 8)).toBeNull();
	});
});

describe('the investigation', async () => {
	const { investigation: all } = (await openFolder('graph-data').open('el-mencho-cjng')) ?? {};
	if (!all) throw new Error('the investigation reads');
	const evidence = wholeEvidence(all);

	it('leads from the task force to the ranch over what is said of the operation, its weakest step', () => {
		const ends = ['jiatf-cc', 'izaguirre-ranch'] as const;
		const best = pathBetween(stepsUnder(all, evidence), ends, 'best-evidenced');
		expect(best?.entities).toEqual(['jiatf-cc', 'operation-2026', 'el-mencho', 'cjng', 'izaguirre-ranch']);
		expect(pathBetween(stepsUnder(all, evidence), ends, 'shortest')).toEqual(best);
		expect([best?.weakest, best?.why]).toEqual([[0], 'origins']);
		expect(best?.steps[0]).toMatchObject({
			relationship: 'task-force-in-operation',
			rank: { contested: false, standing: 'reported', origins: 1, grade: 'F' }
		});
	});

	it('has a path to take where the directions count, or says what stands in the way', () => {
		const directed = stepsUnder(all, evidence, { directed: true });
		expect(pathBetween(directed, ['jiatf-cc', 'izaguirre-ranch'], 'shortest')).toBeNull();
		const { reached, leading, closest } = apart(directed, ['jiatf-cc', 'izaguirre-ranch']);
		expect(reached).toBeGreaterThan(1);
		expect(leading).toBeGreaterThan(1);
		expect(closest?.relationships.length).toBeGreaterThan(0);
	});
});

it('answers the same among ten thousand relationships, whatever their order', { timeout: 60_000 }, () => {
	const all = generate(10_000);
	const turned = {
		...all,
		relationships: all.relationships.toReversed(),
		entities: all.entities.toReversed()
	};
	const [one, other] = [all, turned].map((each) => stepsUnder(each, wholeEvidence(each)));
	for (const order of pathOrders) {
		const paths = [one, other].map((each) =>
			each ? [...pathsBetween(each, ['entity-1', 'entity-4900'], order, 3)] : []
		);
		expect(paths[0]).toHaveLength(3);
		expect(paths[1]).toEqual(paths[0]);
	}
});
