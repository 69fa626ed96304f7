import { presetIds, textsOf, type MadeFigure } from '$lib/figure';
import { keyWords } from '$lib/figure/key';
import { blocksOf, letterAt } from '$lib/figure/tagRows';
import { drawnLine } from '$lib/figure/tagSpots';
import { placeTags } from '$lib/figure/tags';
import { withNumbers } from '$lib/narration';
import { describe, expect, test } from 'vitest';
import { edge, node } from '../canvas/pictures';
import {
	covered,
	entitiesIn,
	headsIn,
	namesIn,
	numbersSaid,
	partsOf,
	signsIn,
	tagsIn,
	wordsIn
} from './drawn';
import { figureOf } from './figures';

const patience = 120_000;
const around = (...centre: string[]) => ({ spotlight: { centre, depth: 1 } });
const usual = [
	['el-mencho-cjng', 'whole', {}],
	['el-mencho-cjng', 'el-mencho', around('el-mencho')],
	['el-mencho-cjng', 'cjng', around('cjng')],
	['teaching-example', 'whole', {}],
	['teaching-example', 'night-barge', around('night-barge')],
	['teaching-example', 'nib-margin', around('nib-margin')]
] as const;

/** Numbers of a line that are printed nowhere. */
function unsaid({ figure: { items }, picture, numbering }: MadeFigure): readonly string[] {
	const squeezed = (text: string) => text.replace(/\s+/g, '');
	const names = squeezed(textsOf(partsOf(items, 'network').filter(({ id }) => id === 'names')).join(''));
	const key = wordsIn(items, 'key')
		.map(({ text }) => text)
		.join(' ')
		.replaceAll('\u00A0', ' ');
	const tags = new Map(partsOf(items, 'numbers').map(({ id, items: rows }) => [id, textsOf(rows).join(' ')]));
	const labels = new Map(picture.nodes.map(({ id, label }) => [id, label]));
	const numbered = new Map(withNumbers(picture, numbering).edges.map(({ id, label }) => [id, label]));
	const saidOf = (line: (typeof picture.edges)[number]) => {
		const tag = tags.get(`numbers-${line.id}`);
		if (tag?.startsWith('[')) return tag;
		if (tag !== undefined) return new RegExp(`[:;] ${tag} (\\[[^\\]]+\\])`).exec(key)?.[1] ?? '';
		const worded = numbered.get(line.id) ?? '';
		if (names.includes(squeezed(worded))) return worded.slice(worded.lastIndexOf('['));
		const ends = `${labels.get(line.from) ?? ''} – ${labels.get(line.to) ?? ''}`;
		return [ends, `${ends} (${line.label})`]
			.map((each) => key.split(`${each} [`)[1]?.split(']')[0])
			.filter((each) => each !== undefined)
			.join(' ');
	};
	return picture.edges.flatMap((line) => {
		const said = numbersSaid(saidOf(line));
		return numbering
			.numbersOf(line)
			.filter((number) => !said.includes(number))
			.map((number) => `${line.id}: ${number}`);
	});
}

describe('the numbers at the lines of a figure', () => {
	test.each(usual)(
		'of %s, %s, cover nothing in any format, and none is lost',
		{ timeout: patience },
		async (id, _, view) => {
			for (const preset of presetIds) {
				const made = await figureOf(id, view, { preset });
				const { items } = made.figure;
				const tags = tagsIn(items);
				const over = [
					...covered(tags),
					...covered(tags, entitiesIn(items)),
					...covered(tags, namesIn(items)),
					...covered(tags, signsIn(items)),
					...covered(tags, headsIn(items))
				];
				expect(over, preset).toEqual([]);
				expect(unsaid(made), preset).toEqual([]);
			}
		}
	);

	test('stand where they stand whatever the colours', { timeout: patience }, async () => {
		const [light, dark] = await Promise.all(
			(['light', 'dark'] as const).map((theme) => figureOf('el-mencho-cjng', around('cjng'), { theme }))
		);
		expect(tagsIn(light?.figure.items ?? [])).toEqual(tagsIn(dark?.figure.items ?? []));
	});
});

describe('numbers', () => {
	test('are set in rows that lose none, each narrower than the one before', () => {
		const numbers = ['1', '3–7', '12', '20', '31'];
		const blocks = blocksOf(numbers);
		expect(blocks.length).toBeGreaterThan(2);
		for (const { rows } of blocks) expect(rows.join(' ')).toBe('[1, 3–7, 12, 20, 31]');
		const widths = blocks.map(({ width }) => width);
		expect(widths).toEqual(widths.toSorted((one, other) => other - one));
	});

	test('have letters that are not taken for figures', () => {
		const letters = Array.from({ length: 60 }, (_, index) => letterAt(index));
		expect(new Set(letters).size).toBe(60);
		expect(letters.join('')).not.toMatch(/[lo]/);
		expect(letters[24]).toBe('aa');
	});
});

const stand = (id: string, x: number, y: number) => ({
	node: { ...node(id), shape: 'circle' },
	at: { x, y },
	radius: 6
});
const bounds = { left: 0, top: 0, right: 200, bottom: 100 };
const lineOf = (from: ReturnType<typeof stand>, to: ReturnType<typeof stand>) => {
	const drawn = drawnLine(edge(from.node.id, to.node.id), [from, to], 0, 2);
	if (!drawn) throw new Error('hidden');
	return drawn;
};

describe('a place for numbers', () => {
	const [a, b] = [stand('a', 10, 50), stand('b', 190, 50)];
	const line = lineOf(a, b);
	const asked = [{ edge: line.edge, numbers: ['1', '2'] }];

	test('is the middle of the line where nothing is in the way', () => {
		const { tags } = placeTags(asked, [line], [], bounds);
		expect(tags).toHaveLength(1);
		expect(tags[0]?.at.x).toBeCloseTo(100, 0);
		expect(tags[0]?.leader).toBeNull();
	});

	test('is aside of it, with a leader, where all of the line is taken', () => {
		const wall = { left: 0, top: 42, right: 200, bottom: 49 };
		const { tags } = placeTags(asked, [line], [wall], bounds);
		expect(tags[0]?.leader?.[0].y).toBeCloseTo(50);
		expect(tags[0]?.at.y).toBeGreaterThan(55);
	});

	test('is a letter where there is room for no more, and nothing where there is for nothing', () => {
		const narrow = { ...bounds, left: 92, right: 108, top: 43, bottom: 57 };
		const long = [{ edge: line.edge, numbers: ['100–120', '130–140'] }];
		expect(placeTags(long, [line], [], narrow).tags).toMatchObject([{ lettered: true }]);
		expect(placeTags(long, [line], [bounds], bounds)).toMatchObject({
			tags: [],
			left: [{ id: line.edge.id }]
		});
	});

	test('is never on a line that crosses there', () => {
		const other = lineOf(stand('c', 100, 5), stand('d', 100, 95));
		const { tags } = placeTags(asked, [line, other], [], bounds);
		expect(Math.abs((tags[0]?.at.x ?? 100) - 100)).toBeGreaterThan(5);
	});
});

test('lines without room are named by their ends, and by their words where there are two', () => {
	const [one, two] = [
		{ ...edge('a', 'b'), id: 'one', label: 'led' },
		{ ...edge('a', 'b'), id: 'two', label: 'founded' }
	];
	const picture = {
		nodes: [node('a'), node('b')].map((each) => ({ ...each, label: each.id })),
		edges: [one, two]
	};
	const numbering = { list: [], numbersOf: () => [1, 2, 3, 7] };
	const said = keyWords({ lettered: [{ letter: 'a', edge: one }], left: [two] }, picture, numbering, 'en');
	expect(said.join('\n').replaceAll('\u00A0', ' ')).toBe(
		'The letters on lines stand for sources: a [1–3, 7].\nLines without room for numbers: a – b (founded) [1–3, 7].'
	);
});
