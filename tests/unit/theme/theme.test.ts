import { standings } from '$lib/model';
import {
	cssVariables,
	iconDocument,
	iconNames,
	iconOf,
	icons,
	lineWidths,
	patternOf,
	patterns,
	shapeNames,
	shapeOf
} from '$lib/theme';
import { describe, expect, test } from 'vitest';

describe('custom properties', () => {
	test('carry the tokens by the names that styles use', () => {
		const light = cssVariables('light');
		expect(light).toContain('--ink-soft: #585d69;');
		expect(light).toContain('--space-4: 1rem;');
		expect(light).toContain("--font: 'Inter Variable'");
	});

	test('are the same names in both themes', () => {
		const names = (text: string) => text.match(/--[a-z0-9-]+(?=:)/g);
		expect(names(cssVariables('dark'))).toEqual(names(cssVariables('light')));
	});
});

describe('shapes', () => {
	test.each(shapeNames)('%s stays in its box and its icon within it', (name) => {
		const { path, corners, icon } = shapeOf(name);
		expect(path).toMatch(/^M[\d\s.LAahvZz-]+Z$/);
		for (const coordinate of corners.flat()) expect(Math.abs(coordinate)).toBeLessThanOrEqual(1);
		expect(icon.side / 2 + icon.below).toBeLessThan(0.9);
	});

	test('are all different', () => {
		expect(new Set(shapeNames.map((name) => shapeOf(name).path)).size).toBe(shapeNames.length);
	});

	test('an unknown one is a circle', () => {
		expect(shapeOf('blob')).toBe(shapeOf('circle'));
	});
});

describe('lines', () => {
	test('what is on record is solid; what is charged, reported, alleged each has a pattern of its own', () => {
		for (const standing of ['convicted', 'acknowledged', 'sanctioned', 'stated'])
			expect(patterns[patternOf(standing)]).toEqual([]);
		const doubtful = ['charged', 'reported', 'alleged'].map(patternOf);
		expect(new Set(doubtful).size).toBe(3);
		expect(doubtful).not.toContain('solid');
	});

	test('every standing has a pattern', () => {
		for (const standing of standings) expect(patterns).toHaveProperty(patternOf(standing));
	});

	test('grow wider with each further origin', () => {
		expect(lineWidths[1]).toBeLessThan(lineWidths[2]);
		expect(lineWidths[2]).toBeLessThan(lineWidths[3]);
	});
});

describe('icons', () => {
	test('are drawn of plain shapes only, so that they may stand in any document', () => {
		for (const [name, icon] of Object.entries(icons)) {
			expect(icon.length, name).toBeGreaterThan(0);
			for (const [tag, attributes] of icon) {
				expect(['path', 'circle', 'rect', 'line', 'polyline', 'polygon', 'ellipse']).toContain(tag);
				expect(Object.values(attributes).join()).not.toMatch(/[<>&"]/);
			}
		}
	});

	test('tools are not offered to entity types', () => {
		expect(iconNames).toContain('landmark');
		expect(iconNames).not.toContain('zoom-in');
	});

	test('a name that is not in the set has none', () => {
		expect(iconOf('constructor')).toBeNull();
		expect(iconOf('')).toBeNull();
	});

	test('become a document in one colour', () => {
		expect(iconDocument(icons.circle, '#123456', 48)).toBe(
			'<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" fill="none" ' +
				'stroke="#123456" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">' +
				'<circle cx="12" cy="12" r="10"/></svg>'
		);
	});
});
