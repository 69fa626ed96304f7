import { textsOf } from '$lib/figure';
import { measure } from '$lib/figure/measure';
import { describe, expect, test } from 'vitest';
import { askOf } from '../../support/tools';
import { figureOf, pdfFile, svgFile } from './figures';

const patience = 60_000;
const view = { spotlight: { centre: ['cjng'], depth: 1 } };
const number = (text: string, name: string) => Number(new RegExp(` ${name}="([-\\d.]+)"`).exec(text)?.[1]);

describe('a line of text', () => {
	test(
		'is as wide in an SVG as it was set, whatever font it is drawn with',
		{ timeout: patience },
		async () => {
			const made = await figureOf('el-mencho-cjng', view, { preset: 'square' });
			const svg = await svgFile(made, false);
			const texts = svg.match(/<text [^>]*>[^<]{4,}<\/text>/g) ?? [];
			expect(texts.length).toBeGreaterThan(50);
			for (const text of texts) {
				const [x, length] = [number(text, 'x'), number(text, 'textLength')];
				const words = text
					.replace(/<[^>]*>/g, '')
					.replaceAll('&amp;', '&')
					.replaceAll('&quot;', '"');
				expect(length, words).toBeCloseTo(
					measure(words, number(text, 'font-size'), number(text, 'font-weight')),
					0
				);
				if (!text.includes('text-anchor')) expect(x + length, words).toBeLessThanOrEqual(made.figure.width);
			}
			// What reads no textLength falls back to a font that is narrower, if it finds one.
			expect(svg).toMatch(/font-family="Inter,[^"]*Arial[^"]*sans-serif"/);
		}
	);

	test('ends in a PDF where it was set to end', { timeout: patience }, async () => {
		const made = await figureOf('teaching-example', {}, { preset: 'square', legend: false });
		const pdf = await pdfFile(made, false);
		const said = askOf('pdftotext', ['-bbox'], pdf, ['-']).toString();
		const right = Math.max(...[...said.matchAll(/xMax="([\d.]+)"/g)].map(([, at]) => Number(at)));
		expect(right).toBeLessThanOrEqual(made.figure.width * 0.75);
		expect(textsOf(made.figure.items).length).toBeGreaterThan(20);
		const words = 'independent origins;';
		const set = measure(words.slice(0, 11), 12, 500) * 0.75;
		const box = /xMin="([\d.]+)"[^>]*xMax="([\d.]+)"[^>]*>independent</.exec(said);
		expect(Number(box?.[2]) - Number(box?.[1])).toBeCloseTo(set, 0);
	});
});
