import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	gradeOrder,
	pathOrders,
	pathsBetween,
	stepsUnder,
	wholeEvidence,
	type PathOrder
} from '$lib/evidence';
import { reliabilities, standings, type Investigation, type Relationship } from '$lib/model';
import { entity, investigation, knows, note, relationship, source } from '../../../support/records';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const sources = reliabilities.flatMap((reliability) =>
	[1, 2].map((n) => source(`${reliability}${n}`, { reliability }))
);

const anyTie = fc.record({
	subject: fc.constantFrom(...ids),
	object: fc.constantFrom(...ids),
	type: fc.constantFrom('knows', 'kin'),
	standings: fc.array(fc.constantFrom('stated' as const, 'reported' as const, 'alleged' as const), {
		minLength: 4,
		maxLength: 4
	}),
	backing: fc.subarray(
		sources.map(({ id }) => id),
		{ maxLength: 4 }
	),
	contradicted: fc.boolean()
});

/** Alike in all but their grades. */
const anyGradedTie = fc.record({
	subject: fc.constantFrom(...ids),
	object: fc.constantFrom(...ids),
	type: fc.constant('knows'),
	standings: fc.constant(['stated', 'stated'] as const),
	backing: fc.subarray(
		sources.map(({ id }) => id),
		{ minLength: 2, maxLength: 2 }
	),
	contradicted: fc.constant(false)
});

const anyTies = fc.oneof(
	fc.array(anyTie, { minLength: 1, maxLength: 14 }),
	fc.array(anyGradedTie, { minLength: 4, maxLength: 14 })
);

const anyNetwork = anyTies.map((ties) =>
	investigation({
		sources,
		vocabulary: {
			...investigation().vocabulary,
			relationshipTypes: [knows, { ...knows, id: 'kin', symmetric: true }]
		},
		entities: ids.map((id) => entity(id)),
		relationships: ties.map(({ standings: worded, backing, contradicted, ...rest }, i) => {
			const notes = backing.map((from, at) =>
				note(from, { id: `${i}/${from}`, standing: worded[at] ?? 'alleged' })
			);
			const against = note('A1', { id: `${i}/against`, stance: 'contradicts' });
			return relationship(`tie-${i}`, contradicted || notes.length === 0 ? [...notes, against] : notes, rest);
		})
	})
);

/** What makes a relationship weak, from its bare notes: nothing of it is shared with what is tested. */
function weakness({ notes }: Relationship): readonly number[] | null {
	const backing = notes.filter(({ stance }) => stance === 'supports');
	if (backing.length === 0) return null;
	return [
		Number(notes.some(({ stance }) => stance === 'contradicts')),
		Math.min(...backing.map(({ standing }) => standings.indexOf(standing))),
		// Each source has a publisher of its own, and none rests on another.
		-Math.min(3, backing.length),
		Math.min(...backing.map(({ source: [grade = ''] }) => 'ABCFDE'.indexOf(grade)))
	];
}

function compare(one: readonly (number | string)[], other: readonly (number | string)[]): number {
	for (const [i, each] of one.entries()) {
		const against = other[i];
		if (against === undefined) return 1;
		if (each !== against) return each < against ? -1 : 1;
	}
	return one.length - other.length;
}

/** Every simple path, sorted. */
function everyPath(all: Investigation, [from, to]: [string, string], directed: boolean, order: PathOrder) {
	const leads = (tie: Relationship, one: string, other: string) =>
		(tie.subject === one && tie.object === other) ||
		((!directed || tie.type === 'kin') && tie.object === one && tie.subject === other);
	const step = (one: string, other: string) =>
		all.relationships
			.filter((tie) => leads(tie, one, other))
			.flatMap((tie) => {
				const weak = weakness(tie);
				return weak ? [weak] : [];
			})
			.sort(compare)[0];
	const found: { path: string[]; weak: (readonly number[])[] }[] = [];
	const walk = (path: string[], weak: (readonly number[])[]) => {
		const at = path[path.length - 1] ?? '';
		if (at === to) return void found.push({ path, weak });
		for (const next of ids.filter((id) => !path.includes(id))) {
			const over = step(at, next);
			if (over) walk([...path, next], [...weak, over]);
		}
	};
	walk([from], []);
	const key = ({ weak }: { weak: (readonly number[])[] }) => {
		const worst = [...weak].sort(compare).at(-1) ?? [];
		const firm = [...worst, weak.filter((each) => compare(each, worst) === 0).length];
		return order === 'shortest' ? [weak.length, ...firm] : [...firm, weak.length];
	};
	return found
		.sort((a, b) => compare(key(a), key(b)) || compare(a.path, b.path))
		.map(({ path }) => path.join(' '));
}

describe.each(pathOrders)('%s paths, beside every path there is', (order) => {
	it.each([true, false])('come in the same order, directed: %s', (directed) => {
		fc.assert(
			fc.property(anyNetwork, (all) => {
				const steps = stepsUnder(all, wholeEvidence(all), { directed });
				const paths = [...pathsBetween(steps, ['a', 'b'], order, Infinity)];
				const expected = everyPath(all, ['a', 'b'], directed, order);
				expect(paths.map(({ entities }) => entities.join(' '))).toEqual(expected);
			}),
			{ numRuns: 300 }
		);
	});
});

it('knows every grade', () => {
	expect([...gradeOrder].sort()).toEqual([...reliabilities]);
});
