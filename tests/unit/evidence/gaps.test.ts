import { describe, expect, it } from 'vitest';
import { coverageOf, gapIds, gapsOf, rankSources, restingOn, wholeEvidence, type GapId } from '$lib/evidence';
import { lookup } from '$lib/model';
import { openFolder } from '$lib/server';

const opened = await openFolder('graph-data').open('teaching-example');
if (!opened?.investigation) throw new Error(JSON.stringify(opened?.problems.slice(0, 5)));
const { investigation } = opened;
const evidence = wholeEvidence(investigation);
const gaps = gapsOf(investigation, evidence);
const lacking = (id: GapId) => gaps.find((gap) => gap.id === id)?.lacking.map((each) => each.id) ?? [];
const notesOf = (id: string) => lookup(investigation).assertions.get(id)?.notes ?? [];

describe('what the sourcing of the teaching investigation lacks', () => {
	it('is told gap by gap, each once', () => {
		expect(gaps.map(({ id }) => id)).toEqual(gapIds);
		for (const { lacking: each, among } of gaps) {
			expect(new Set(each.map(({ id }) => id)).size).toBe(each.length);
			expect(each.length).toBeLessThanOrEqual(among);
		}
	});

	it('five reports on the word of one official are on one origin', () => {
		expect(lacking('single-origin')).toContain('ring-earns-from-cargo');
		for (const id of lacking('single-origin')) expect(evidence.get(id)?.corroboration).toBe(1);
	});

	it('what nothing supports lacks nothing: it is not said', () => {
		const unsupported = [...evidence.values()].filter(({ corroboration }) => corroboration === 0);
		const listed = gaps.filter(({ of }) => of === 'assertions').flatMap((gap) => gap.lacking);
		for (const { assertion } of unsupported) expect(listed.map(({ id }) => id)).not.toContain(assertion);
	});

	it('the judgment is a primary source, papers on the word of an official are none', () => {
		const primary = [...evidence.keys()].filter((id) => !lacking('no-primary').includes(id));
		expect(notesOf('ring-earns-from-cargo').length).toBeGreaterThan(1);
		expect(primary).not.toContain('ring-earns-from-cargo');
		for (const id of evidence.keys())
			if (
				notesOf(id).some(
					({ source, stance, origin }) => source === 'harbour-judgment' && stance === 'supports' && !origin
				)
			)
				expect(primary).toContain(id);
	});

	it('a source without a date, and those on the web without a copy; what was read on paper can have none', () => {
		expect(lacking('undated')).toEqual(['echo-profile']);
		expect(lacking('no-archive')).toContain('echo-fire');
		expect(lacking('no-archive')).not.toContain('whisper-sheet');
		expect(lacking('no-archive')).not.toContain('harbour-judgment');
	});

	it('names with a source what rests on it', () => {
		const undated = gaps.find(({ id }) => id === 'undated')?.lacking[0];
		expect(undated?.assertions).toEqual(restingOn(evidence.values()).get('echo-profile'));
		expect(undated?.assertions).toContain('hugo-staple/death-date');
	});

	it('whoever has died is no living person', () => {
		const lone = lacking('lone-person');
		expect(lone.some((id) => id.startsWith('hugo-staple/'))).toBe(false);
		expect(lone).toContain('ada-blotter/described-as');
		for (const id of lone) expect(lacking('single-origin')).toContain(id);
	});

	it('is contested where a note contradicts it or a detail of it', () => {
		expect(lacking('contested')).toContain('nib-margin/age');
	});

	it('counts the same as the coverage that the command line prints', () => {
		const counts = gaps.map(({ id, lacking: each, among }) => ({ id, lacking: each.length, among }));
		expect(coverageOf(investigation).gaps).toEqual(counts);
	});
});

it('what hangs on a source alone rests on it', () => {
	const resting = restingOn(evidence.values());
	for (const { id, alone } of rankSources(investigation, evidence))
		for (const assertion of alone) expect(resting.get(id)).toContain(assertion);
});
