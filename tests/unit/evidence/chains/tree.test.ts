import { describe, expect, it } from 'vitest';
import { branchesOf, chainsOf, wholeEvidence, type Branch } from '$lib/evidence';
import type { Investigation } from '$lib/model';
import { openFolder } from '$lib/server';
import { investigation, note, relationship, source } from '../../../support/records';

/** The tree of an origin, each source with those that hang on it. */
type Tree = { [source: string]: Tree };
const drawn = (branches: readonly Branch[]): Tree =>
	Object.fromEntries(branches.map(({ chain, branches: below }) => [chain.source, drawn(below)]));

function treesOf(records: Investigation, id: string) {
	const evidence = wholeEvidence(records).get(id);
	if (!evidence) throw new Error(`there is no ${id}`);
	const { backing, contradicting } = chainsOf(records, evidence);
	return [...backing, ...contradicting].map((group) => branchesOf(group));
}

function trees(parents: Record<string, string[]>) {
	const records = investigation({
		sources: Object.entries(parents).map(([id, derivedFrom]) => source(id, { derivedFrom })),
		relationships: [
			relationship(
				'tie',
				Object.keys(parents)
					.filter((id) => id !== 'silent')
					.map((id) => note(id))
			)
		]
	});
	return treesOf(records, 'tie').map(drawn);
}

describe('how the notes of one origin rest on each other', () => {
	it('hangs each under the nearest that it rests on', () => {
		expect(trees({ wire: [], paper: ['wire'], blog: ['wire', 'paper'], copy: ['blog'] })).toEqual([
			{ wire: { paper: {}, blog: { copy: {} } } }
		]);
	});

	it('goes past a source that does not speak of it', () => {
		expect(trees({ wire: [], silent: ['wire'], paper: ['silent'] })).toEqual([{ wire: { paper: {} } }]);
	});

	it('keeps independent origins apart', () => {
		expect(trees({ one: [], other: [] })).toEqual([{ one: {} }, { other: {} }]);
	});

	it('opens a circle at its first', () => {
		expect(trees({ a: ['b'], b: ['c'], c: ['a'] })).toEqual([{ c: { b: { a: {} } } }]);
	});
});

describe.each(['el-mencho-cjng', 'teaching-example'])('in %s', (folder) => {
	it('every note on every assertion stands once, under its own origin', async () => {
		const { investigation: records } = (await openFolder('graph-data').open(folder)) ?? {};
		if (!records) throw new Error('the investigation reads');
		const flat = (branches: readonly Branch[]): string[] =>
			branches.flatMap(({ chain, branches: below }) => [chain.weighed.note.id, ...flat(below)]);
		for (const [id, { notes }] of wholeEvidence(records)) {
			const shown = treesOf(records, id).flatMap(flat);
			const counted = notes
				.filter(({ note: { stance } }) => stance !== 'mentions')
				.map((each) => each.note.id);
			expect(shown.toSorted()).toEqual(counted.toSorted());
		}
	});
});
