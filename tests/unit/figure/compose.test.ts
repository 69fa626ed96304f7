import {
	makeFigure,
	partsFor,
	presetIds,
	presets,
	usualChoices,
	writeSvg,
	type Item,
	type TextItem
} from '$lib/figure';
import { measure, unknownLetters } from '$lib/figure/measure';
import { linePaths } from '$lib/figure/lines';
import { buildNetwork } from '$lib/network';
import { openingView } from '$lib/view';
import { openSync } from 'fontkit';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { node } from '../canvas/pictures';
import { figureOf, shipped } from './figures';

const patience = 60_000;
const texts = (items: readonly Item[]): TextItem[] =>
	items.flatMap((item) => (item.kind === 'text' ? [item] : item.kind === 'group' ? texts(item.items) : []));
const groups = (items: readonly Item[]): string[] =>
	items.flatMap((item) => (item.kind === 'group' ? [item.id, ...groups(item.items)] : []));

describe('a figure', () => {
	test.each(presetIds)(
		'as %s cuts nothing off and leaves no source out',
		{ timeout: patience },
		async (preset) => {
			for (const view of [{}, { spotlight: { centre: ['el-mencho'], depth: 1 }, language: 'es' as const }]) {
				const { figure, picture } = await figureOf('el-mencho-cjng', view, {
					preset,
					caption: 'What is to be seen here. '.repeat(6),
					address: `https://sourceline.example/${'a'.repeat(300)}`,
					credit: 'Newsroom'
				});
				for (const { text, x, y, size, weight, anchor } of texts(figure.items)) {
					const width = measure(text, size, weight);
					const left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
					expect(left, text).toBeGreaterThanOrEqual(0);
					expect(left + width, text).toBeLessThanOrEqual(figure.width + 0.01);
					expect(y - size, text).toBeGreaterThanOrEqual(-1);
					expect(y + size * 0.25, text).toBeLessThanOrEqual(figure.height + 0.01);
				}
				const ids = groups(figure.items);
				for (const { id } of picture.nodes) expect(ids).toContain(`entity-${id}`);
				expect(figure.width).toBe(presets[preset].width);
			}
		}
	);

	test(
		'bears at each line the numbers of its sources, and lists each number once',
		{ timeout: patience },
		async () => {
			const { figure } = await figureOf('teaching-example', {}, { preset: 'a4-portrait' });
			const words = texts(figure.items).map(({ text }) => text);
			const cited = new Set(
				words
					.join(' ')
					.match(/\[[\d, –]+\]/g)
					?.flatMap((tag) => tag.match(/\d+/g) ?? [])
			);
			const listed = groups(figure.items).flatMap((id) => /^source-(\d+)$/.exec(id)?.[1] ?? []);
			expect(listed.length).toBeGreaterThan(10);
			for (const number of cited) expect(listed).toContain(number);
			expect(new Set(listed).size).toBe(listed.length);
		}
	);

	test('says what its readers may miss', { timeout: patience }, async () => {
		const codes = async (choices: Parameters<typeof figureOf>[2]) =>
			(await figureOf('el-mencho-cjng', {}, choices)).figure.warnings.map(({ code }) => code);
		expect(await codes({ preset: 'story' })).toEqual(expect.arrayContaining(['names-keyed', 'grown']));
		expect(await codes({ preset: 'a4-landscape', title: '漢字' })).toContain('unknown-letters');
		expect((await figureOf('el-mencho-cjng', { only: [] })).figure.warnings).toContainEqual({
			code: 'nothing'
		});
	});
});

describe('a column of print', () => {
	const column = (id: string, view = {}) => figureOf(id, view, { preset: 'column' });

	test('is said to be too high once it is higher than a page', { timeout: patience }, async () => {
		const { figure } = await column('el-mencho-cjng');
		const most = presets.column.tallest ?? 0;
		expect(most).toBeGreaterThan(1000);
		expect(figure.warnings).toContainEqual({
			code: 'grown',
			percent: Math.round(100 * (figure.height / most - 1))
		});
		const few = await column('el-mencho-cjng', { spotlight: { centre: ['los-cuinis'], depth: 1 } });
		expect(few.figure.height).toBeLessThan(most);
		expect(few.figure.warnings.map(({ code }) => code)).not.toContain('grown');
	});

	test('is no higher than it has to be', { timeout: patience }, async () => {
		const { figure } = await column('el-mencho-cjng', {
			spotlight: { centre: ['cjng'], depth: 1 },
			language: 'es'
		});
		expect(figure.height).toBeLessThan(2200);
	});
});

test(
	'a name that turns the direction of what follows turns nothing in a figure',
	{ timeout: patience },
	async () => {
		const records = await shipped('teaching-example');
		const turned = '\u202EllaB\u202C \u2067Inc\u2069';
		const [first, ...others] = records.entities;
		const entities = first ? [{ ...first, name: { en: turned, es: turned } }, ...others] : [];
		const made = await makeFigure(buildNetwork({ ...records, entities }), openingView('en'), {
			...usualChoices,
			title: `On ${turned}`
		});
		const { figure, lines } = made;
		const drawn = [writeSvg(figure, { fontCss: '', metadata: '' }), lines, figure.description].join('\n');
		expect(drawn).toContain('llaB Inc');
		expect(drawn).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
	}
);

describe('the letters of a figure', () => {
	test('are as wide as its fonts say, and hardly ever wider', () => {
		const require = createRequire(import.meta.url);
		const fonts = { 500: '500Medium/Inter_500Medium.ttf', 600: '600SemiBold/Inter_600SemiBold.ttf' } as const;
		for (const [weight, file] of Object.entries(fonts)) {
			const font = openSync(require.resolve(`@expo-google-fonts/inter/${file}`));
			if (!('layout' in font)) throw new Error('a collection');
			for (const text of [
				'Cártel de Jalisco Nueva Generación',
				'US Department of the Treasury, 8 April 2015',
				'Ñandú Łódź Αθήνα'
			]) {
				const set = (100 * font.layout(text).advanceWidth) / font.unitsPerEm;
				const told = measure(text, 100, Number(weight));
				expect(told).toBeGreaterThan(set * 0.99);
				expect(told).toBeLessThan(set * 1.04);
			}
		}
	});

	test('tell which files they are in, and which are in none', () => {
		expect(partsFor(['Jalisco, ñ'])).toEqual(['latin']);
		expect(partsFor(['Łódź'])).toEqual(['latin', 'latin-ext']);
		expect(unknownLetters('Año 漢')).toEqual(['漢']);
	});
});

describe('a line', () => {
	const at = (id: string, x: number) => ({
		node: { ...node(id), shape: 'circle' },
		at: { x, y: 0 },
		radius: 10
	});

	test('ends at the rims of its nodes, its head at the end that it is for', () => {
		const { line, heads } = linePaths(at('a', 0), at('b', 100), 0, 'forward', 2);
		expect(line).toMatch(/^M12\.5 0L/);
		expect(heads).toHaveLength(1);
		expect(heads[0]).toMatch(/^M87\.5 0L/);
	});

	test('is not drawn between nodes that lie over each other', () => {
		expect(linePaths(at('a', 0), at('b', 5), 0, 'both', 2)).toEqual({ line: '', heads: [] });
	});
});
