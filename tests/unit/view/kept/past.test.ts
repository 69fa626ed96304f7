import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	beginHistory,
	openingView,
	readAddress,
	readPast,
	resume,
	stepTo,
	undo,
	writePast,
	type History,
	type View
} from '$lib/view';
import { entity, investigation } from '../../../support/records';

const records = investigation({ entities: [entity('a'), entity('b')] });
const view = (query: string): View => readAddress(new URLSearchParams(query), records).view;
const read = (text: string | null) => readPast(text, view);
const opening = openingView('en');
const seeds = (history: History) =>
	[history.past, [history.present], history.future].map((part) => part.map(({ seed }) => seed));
/** What is kept of a history: where its steps led the camera is not, so that afterwards it stays where it is. */
const bare = ({ past, present, future }: History) => ({ past, present, future });
const after = (...steps: number[]) =>
	steps.reduce((history, seed) => stepTo(history, { ...opening, seed }), beginHistory(opening));

describe('the undo stack of a tab', () => {
	it('comes back after a reload, what was undone included', () => {
		const history = undo(undo(after(2, 3, 4)));
		const kept = read(writePast(history, 'one'));
		expect(kept).toEqual({ history: bare(history), document: 'one' });
		expect(resume(kept, history.present, true)).toEqual(bare(history));
	});

	it('knows better than an address that was not yet written when the page was reloaded', () => {
		const history = after(2, 3);
		expect(resume(read(writePast(history, 'one')), { ...opening, seed: 2 }, true)).toEqual(bare(history));
	});

	it('has what the tab showed before one step back, where the reader opened another link in it', () => {
		const link = { ...opening, seed: 9 };
		const resumed = resume(read(writePast(after(2, 3), 'one')), link, false);
		expect(seeds(resumed)).toEqual([[1, 2, 3], [9], []]);
		expect(resume(null, link, true)).toEqual(beginHistory(link));
	});

	it('keeps the steps nearest to the present where there are too many, or they are too long', () => {
		const many = after(...Array.from({ length: 150 }, (_, i) => i + 2));
		const kept = read(writePast(many, 'one'))?.history;
		expect([kept?.past.length, kept?.past.at(-1)?.seed]).toEqual([100, 150]);
		const long = Array.from({ length: 60 }, (_, i) => ({
			...opening,
			seed: i + 1,
			hidden: Array.from({ length: 8000 }, () => 'a')
		}));
		const text = writePast({ past: long, present: opening, future: [] }, 'one');
		expect(text.length).toBeLessThan(510_000);
		expect(read(text)?.history.past.at(-1)?.seed).toBe(60);
	});

	it('is kept as it was before a gesture that is not at its end has begun, and after it', () => {
		const history = { ...after(2), began: after(2).present, present: { ...opening, seed: 5 } };
		expect(seeds(read(writePast(history, 'one'))!.history)).toEqual([[1, 2], [5], []]);
	});

	it('never throws, whatever stands there', () => {
		const anything = fc.oneof(fc.string(), fc.json(), fc.constant(null));
		const shaped = fc
			.record({
				version: fc.constant(1),
				document: fc.string(),
				past: fc.jsonValue(),
				present: fc.string(),
				future: fc.array(fc.jsonValue())
			})
			.map((value) => JSON.stringify(value));
		fc.assert(
			fc.property(fc.oneof(anything, shaped), (text) => {
				const kept = read(text);
				if (kept) expect(kept.history.past.every(({ layout }) => layout === 'sectors')).toBe(true);
			})
		);
	});
});
