import { bridgesAmong } from '$lib/network';
import fc from 'fast-check';
import { expect, test } from 'vitest';

type Tie = readonly [string, string];
const named = (ties: readonly Tie[]) =>
	[...bridgesAmong(ties, (tie) => tie)].map((tie) => tie.join('-')).sort();

test('a tie without which there is no other way is a bridge; one of a ring is none', () => {
	expect(
		named([
			['a', 'b'],
			['b', 'c'],
			['c', 'a'],
			['c', 'd'],
			['d', 'e'],
			['e', 'f'],
			['f', 'd'],
			['x', 'y'],
			['y', 'y']
		])
	).toEqual(['c-d', 'x-y']);
});

test('a chain of tens of thousands is bridges from end to end', () => {
	const chain = Array.from({ length: 30_000 }, (_, i): Tie => [`n${i}`, `n${i + 1}`]);
	expect(bridgesAmong(chain, (tie) => tie).size).toBe(30_000);
});

/** Whether there is a way between two, over all ties but one. */
function isTied(ties: readonly Tie[], [from, to]: Tie, without: Tie): boolean {
	const reached = new Set([from]);
	for (const at of reached)
		for (const tie of ties) {
			if (tie === without || !tie.includes(at)) continue;
			for (const end of tie) reached.add(end);
		}
	return reached.has(to);
}

test('are those that trying each by leaving it out finds, in any network', () => {
	const end = fc.integer({ min: 0, max: 9 }).map((n) => `n${n}`);
	const ties = fc.uniqueArray(fc.tuple(end, end), {
		maxLength: 16,
		selector: ([one, other]) => [one, other].sort().join()
	});
	fc.assert(
		fc.property(ties, (all) => {
			const found = bridgesAmong(all, (tie: Tie) => tie);
			for (const tie of all) expect(found.has(tie)).toBe(!isTied(all, tie, tie));
		}),
		{ numRuns: 500 }
	);
});
