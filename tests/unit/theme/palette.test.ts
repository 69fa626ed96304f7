import { colourNames, colourOf, palette, sectorColours, themes, tokens } from '$lib/theme';
import { describe, expect, test } from 'vitest';
import { contrast, distance } from './colour';

describe.each(themes)('the %s theme', (theme) => {
	const {
		ground,
		surface,
		ink,
		inkSoft,
		accent,
		onAccent,
		focus,
		warning,
		warningGround,
		hover,
		line,
		lineLit
	} = tokens[theme];

	test.each(colourNames)('%s: a node stands out from every ground, words on theirs can be read', (name) => {
		const { fill, text, ground: own } = palette[theme][name];
		expect(contrast(fill, ground)).toBeGreaterThanOrEqual(3);
		for (const { ground: other } of Object.values(palette[theme]))
			expect(contrast(fill, other)).toBeGreaterThanOrEqual(3);
		expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
		expect(contrast(text, own)).toBeGreaterThanOrEqual(4.5);
	});

	test('an icon can be told from the node that it is on', () => {
		for (const { fill } of Object.values(palette[theme]))
			expect(contrast(fill, surface)).toBeGreaterThanOrEqual(3);
	});

	test('words can be read on everything that they stand on', () => {
		for (const under of [
			ground,
			surface,
			hover,
			...Object.values(palette[theme]).map((each) => each.ground)
		]) {
			expect(contrast(ink, under)).toBeGreaterThanOrEqual(7);
			expect(contrast(inkSoft, under)).toBeGreaterThanOrEqual(4.5);
		}
		for (const under of [ground, surface]) expect(contrast(accent, under)).toBeGreaterThanOrEqual(4.5);
		expect(contrast(onAccent, accent)).toBeGreaterThanOrEqual(4.5);
		expect(contrast(warning, warningGround)).toBeGreaterThanOrEqual(4.5);
		expect(contrast(warning, ground)).toBeGreaterThanOrEqual(4.5);
	});

	test('lines and the focus ring can be seen; a lit line stands out from one at rest', () => {
		for (const colour of [line, focus]) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
		expect(contrast(lineLit, line)).toBeGreaterThanOrEqual(2.5);
	});

	test.each(['full', 'deuteranopia', 'protanopia'] as const)(
		'no two colours look alike to %s sight',
		(sight) => {
			const least = sight === 'full' ? 0.1 : 0.045;
			colourNames.forEach((one, index) => {
				for (const other of colourNames.slice(index + 1)) {
					const apart = distance(palette[theme][one].fill, palette[theme][other].fill, sight);
					expect(apart, `${one} and ${other}`).toBeGreaterThan(least);
				}
			});
		}
	);
});

test('a colour that is not in the set is grey', () => {
	expect(colourOf('url(evil)', 'light')).toBe(palette.light.grey);
	expect(colourOf('constructor', 'dark')).toBe(palette.dark.grey);
});

test('a sector has the colour of most of its nodes', () => {
	const node = (sector: string, colour: string) => ({ sector, colour });
	const colours = sectorColours([
		node('agencies', 'grey'),
		node('agencies', 'teal'),
		node('agencies', 'teal'),
		node('people', 'blue'),
		node('people', 'red')
	]);
	expect([...colours]).toEqual([
		['agencies', 'teal'],
		['people', 'blue']
	]);
});
