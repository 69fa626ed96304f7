import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, between, hangingOn, inCommon, neighboursOver } from '$lib/network';
import { relationship } from '../../support/records';

const tie = (subject: string, object: string, index = 0) =>
	relationship(`${subject}-${object}-${index}`, [], { subject, object });
//  a - b - d - f - g     and e - f, a - c - d: two shortest ways from a to d; x - y apart
const drawn = neighboursOver(
	[
		['a', 'b'],
		['b', 'd'],
		['c', 'a'],
		['c', 'd'],
		['d', 'f'],
		['f', 'e'],
		['f', 'g'],
		['x', 'y'],
		['f', 'f']
	].map(([one = '', other = '']) => tie(one, other))
);
const sorted = (ids: ReadonlySet<string>) => [...ids].sort();

describe('what ties entities together', () => {
	it('finds neighbours whichever way a relationship goes, and nobody beside themselves', () => {
		expect(sorted(around(drawn, ['f']))).toEqual(['d', 'e', 'g']);
		expect(sorted(around(drawn, ['d', 'f']))).toEqual(['b', 'c', 'e', 'g']);
		expect(sorted(around(drawn, ['nobody']))).toEqual([]);
	});

	it('finds the neighbours that all have in common', () => {
		expect(sorted(inCommon(drawn, ['a', 'd']))).toEqual(['b', 'c']);
		expect(sorted(inCommon(drawn, ['a', 'd', 'x']))).toEqual([]);
		expect(sorted(inCommon(drawn, []))).toEqual([]);
	});

	it('finds all shortest paths among them, and leaves those apart that no path ties', () => {
		expect(sorted(between(drawn, ['a', 'f']))).toEqual(['a', 'b', 'c', 'd', 'f']);
		expect(sorted(between(drawn, ['e', 'g', 'x']))).toEqual(['e', 'f', 'g', 'x']);
	});

	it('finds who goes with an entity that is folded up', () => {
		const shown = new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
		expect(sorted(hangingOn(drawn, ['f'], shown))).toEqual(['e', 'g']);
		expect(sorted(hangingOn(drawn, ['f'], new Set(['d', 'e', 'f'])))).toEqual(['d', 'e']);
	});

	it('agrees with paths counted one by one', () => {
		const anyId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
		fc.assert(
			fc.property(fc.array(fc.tuple(anyId, anyId), { maxLength: 12 }), anyId, anyId, (ties, from, to) => {
				fc.pre(from !== to);
				const neighbours = neighboursOver(ties.map(([one, other], index) => tie(one, other, index)));
				expect(sorted(between(neighbours, [from, to]))).toEqual(
					[...new Set([from, to, ...shortestPaths(neighbours, from, to).flat()])].sort()
				);
			})
		);
	});
});

/** Every simple path, the shortest of them kept: slow and plain. */
function shortestPaths(neighbours: ReturnType<typeof neighboursOver>, from: string, to: string): string[][] {
	const paths: string[][] = [];
	const walk = (path: string[]) => {
		const last = path.at(-1) ?? '';
		if (last === to) paths.push(path);
		else for (const next of neighbours.get(last) ?? []) if (!path.includes(next)) walk([...path, next]);
	};
	walk([from]);
	const least = Math.min(...paths.map(({ length }) => length));
	return paths.filter(({ length }) => length === least);
}
