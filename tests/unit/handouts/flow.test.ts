import { betweenColumns, columnOf, Flow, heightOf } from '$lib/handouts/flow';
import { sheetOf } from '$lib/handouts/paper';
import { setSpans, type LineSetting } from '$lib/handouts/setSpans';
import { across, type Unit } from '$lib/handouts/unit';
import { measure } from '$lib/figure';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const sheet = sheetOf('a4');
const unit = (height: number, rest: Partial<Unit> = {}): Unit => ({
	height,
	before: 0,
	keeps: false,
	pieces: [],
	...rest
});

describe('what flows over pages', () => {
	it('runs over the edge of none, and leaves nothing out', () => {
		const heights = fc.array(fc.integer({ min: 1, max: Math.floor(sheet.room) }), { maxLength: 60 });
		fc.assert(
			fc.property(heights, heights, (wide, narrow) => {
				const flow = new Flow(sheet);
				flow.put([
					...across(wide.map((height, at) => unit(height, { before: at % 9, keeps: at % 7 === 0 }))),
					{ kind: 'columns', units: narrow.map((height) => unit(height, { before: 3 })) }
				]);
				const placed = flow.pages.flat();
				expect(placed.map((each) => each.unit.height)).toEqual([...wide, ...narrow]);
				for (const { y, unit: each } of placed) {
					expect(y).toBeGreaterThanOrEqual(0);
					expect(y + each.height).toBeLessThanOrEqual(sheet.room + 0.001);
				}
			})
		);
	});

	it('never leaves a heading at the foot of a page, above a text or above a list in columns', () => {
		const head = unit(20, { keeps: true, before: 10 });
		for (const below of [across([unit(40)]), [{ kind: 'columns' as const, units: [unit(40), unit(40)] }]]) {
			const flow = new Flow(sheet);
			flow.put(across([unit(sheet.room - 50)]));
			flow.put([...across([head]), ...below]);
			expect(flow.pages[0]).toHaveLength(1);
			expect(flow.pages[1]?.[0]?.unit).toBe(head);
		}
	});

	it('sets a list in two even columns, the first down to its end before the second', () => {
		const units = [30, 20, 20, 10].map((height) => unit(height));
		const flow = new Flow(sheet);
		flow.put([{ kind: 'columns', units }]);
		const second = columnOf(sheet) + betweenColumns;
		expect(flow.pages[0]?.map(({ x, y }) => [x, y])).toEqual([
			[0, 0],
			[0, 30],
			[second, 0],
			[second, 20]
		]);
		expect(heightOf([{ kind: 'columns', units }])).toBe(50);
	});
});

describe('words in lines', () => {
	const setting: LineSetting = { size: 10, weight: 500, fill: '#000000', leading: 1.4 };
	const textOf = (lines: ReturnType<typeof setSpans>) =>
		lines.map((line) => line.map(({ text }) => text).join(''));

	it('are no wider than their room, whatever they are, and all there', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 30, max: 400 }), (text, width) => {
				const lines = setSpans([{ text }], width, setting);
				const all = textOf(lines).join('').replace(/\s/g, '');
				expect(all).toBe(text.replace(/\s/g, ''));
				for (const line of lines) {
					const last = line[line.length - 1];
					const end = last ? last.x + measure(last.text.trimEnd(), last.size, last.weight) : 0;
					expect(end).toBeLessThanOrEqual(width + 0.01);
				}
			})
		);
	});

	it('have the numbers of sources raised, and never at the beginning of a line', () => {
		const spans = [{ text: 'So it was said ' }, { text: '[1, 2]', raised: true }, { text: '. And so on.' }];
		const [line = []] = setSpans(spans, 400, setting);
		expect(textOf([line])).toEqual(['So it was said[1, 2]. And so on.']);
		const [words, numbers] = line;
		expect(numbers?.size).toBeLessThan(words?.size ?? 0);
		expect(numbers?.y).toBeLessThan(words?.y ?? 0);
		for (let width = 40; width < 200; width++)
			for (const text of textOf(setSpans(spans, width, setting))) expect(text).not.toMatch(/^\[/);
	});
});
