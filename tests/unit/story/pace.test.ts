import { behind, clockFace, elapsed, plannedScenes, startOrStop } from '$lib/story';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const scene = (words: number, asks = false) => ({
	id: `s${words}`,
	title: 'A',
	body: 'word '.repeat(words).trim(),
	patch: {},
	...(asks ? { question: { ask: 'Q', hide: [], find: [], choices: [], right: [], answer: 'A' } } : {})
});

describe('the clock of a talk', () => {
	it('counts while it runs, and goes on from where it was stopped', () => {
		const begun = startOrStop({ since: null, before: 0 }, 1000);
		expect(elapsed(begun, 61_000)).toBe(60_000);
		const stopped = startOrStop(begun, 61_000);
		expect(elapsed(stopped, 999_000)).toBe(60_000);
		expect(elapsed(startOrStop(stopped, 1_000_000), 1_005_000)).toBe(65_000);
	});

	it('never runs backwards, whatever the clock of the machine does', () => {
		expect(elapsed({ since: 5000, before: 10 }, 1000)).toBe(10);
	});

	it.each([
		[0, '0:00'],
		[59_999, '0:59'],
		[65_000, '1:05'],
		[3_729_000, '1:02:09']
	])('shows %d as %s', (time, face) => {
		expect(clockFace(time)).toBe(face);
	});
});

describe('the plan of a story', () => {
	it('shares out its minutes, more to who has more to say and to who asks', () => {
		const spans = plannedScenes({ minutes: 10, scenes: [scene(10), scene(100), scene(100, true)] }) ?? [];
		const lengths = spans.map(({ from, to }) => to - from);
		expect(lengths[0]).toBeLessThan(lengths[1] ?? 0);
		expect(lengths[1]).toBeLessThan(lengths[2] ?? 0);
	});

	it('takes exactly the minutes, without a gap', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 240 }),
				fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1 }),
				(minutes, words) => {
					const spans = plannedScenes({ minutes, scenes: words.map((each) => scene(each)) }) ?? [];
					expect(spans[0]?.from).toBe(0);
					expect(spans.at(-1)?.to).toBeCloseTo(minutes * 60_000);
					spans.slice(1).forEach(({ from }, at) => expect(from).toBeCloseTo(spans[at]?.to ?? NaN));
				}
			)
		);
	});

	it('is none where a story names no minutes', () => {
		expect(plannedScenes({ scenes: [scene(1)] })).toBeNull();
	});

	it('says how far one is ahead or behind', () => {
		const span = { from: 60_000, to: 120_000 };
		expect(behind(span, 20_000)).toBe(-40_000);
		expect(behind(span, 90_000)).toBe(0);
		expect(behind(span, 150_000)).toBe(30_000);
	});
});
