import { swipeOf } from '$lib/ui/story/swipe';
import { describe, expect, it } from 'vitest';

describe('a swipe', () => {
	it.each([
		{ what: 'to the left goes on', way: { across: -120, down: 10, time: 200 }, step: 1 },
		{ what: 'to the right goes back', way: { across: 90, down: -20, time: 200 }, step: -1 },
		{ what: 'down scrolls', way: { across: 10, down: 300, time: 200 }, step: null },
		{ what: 'that is slanted does nothing', way: { across: 100, down: 80, time: 200 }, step: null },
		{ what: 'that is short is a tap', way: { across: 20, down: 0, time: 80 }, step: null },
		{ what: 'that is slow selects words', way: { across: 200, down: 0, time: 2000 }, step: null }
	])('$what', ({ way, step }) => {
		expect(swipeOf(way)).toBe(step);
	});
});
