import { presetIds, presets, textsOf, type PresetId } from '$lib/figure';
import { capitalAt } from '$lib/figure/nameKey';
import { pointsOf } from '$lib/figure/presets';
import { describe, expect, test } from 'vitest';
import { askOf } from '../../support/tools';
import { textsWithin, wordsIn } from './drawn';
import { figureOf, pdfFile } from './figures';

const patience = 120_000;
const squeezed = (text: string) => text.replace(/\s+/g, '');

/** What stands before a name in a key. */
const lettersBefore = (key: string, name: string) => key.slice(0, Math.max(0, key.indexOf(name)));

async function unnamed(id: string, preset: PresetId) {
	const made = await figureOf(id, {}, { preset });
	const { items } = made.figure;
	const printed = squeezed(askOf('pdftotext', ['-raw'], await pdfFile(made, false), ['-']).toString());
	const [key, names] = [wordsIn(items, 'key'), wordsIn(items, 'names')].map((words) =>
		words.map(({ text }) => text)
	);
	const [drawn, said] = [squeezed(names?.join('') ?? ''), squeezed(key?.join(' ') ?? '')];
	return {
		// A name is set in lines, between which a program may read what stands beside it.
		out: [...(names ?? []), ...(key ?? [])].filter((line) => !printed.includes(squeezed(line))),
		missing: made.picture.nodes.filter(({ label }) => !`${drawn} ${said}`.includes(squeezed(label))),
		drawn,
		key: said,
		made
	};
}

describe('the names of a figure', () => {
	test.each(presetIds)(
		'are all printed as %s, at the entity or in the key',
		{ timeout: patience },
		async (preset) => {
			for (const id of ['el-mencho-cjng', 'teaching-example']) {
				const { out, missing, drawn, key, made } = await unnamed(id, preset);
				expect(out).toEqual([]);
				expect(missing).toEqual([]);
				const without = made.picture.nodes.filter(({ label }) => !drawn.includes(squeezed(label)));
				for (const { label } of without)
					expect(lettersBefore(key, squeezed(label))).toMatch(/[:;][A-Z]{1,2}$/);
				const said = made.figure.warnings.find(({ code }) => code === 'names-keyed');
				expect(said && 'count' in said ? said.count : 0).toBe(without.length);
			}
		}
	);

	test(
		'are set smaller before any is left to the key, but not too small to be read',
		{ timeout: patience },
		async () => {
			for (const preset of ['a4-landscape', 'a4-portrait'] as const) {
				const { figure } = await figureOf('el-mencho-cjng', {}, { preset });
				const sizes = wordsIn(figure.items, 'names').map(({ size }) => size);
				expect(Math.min(...sizes)).toBeLessThan(12);
				expect(figure.warnings.map(({ code }) => code)).not.toContain('names-keyed');
			}
		}
	);

	test('have letters that are taken neither for figures nor for those of sources', () => {
		const letters = Array.from({ length: 60 }, (_, index) => capitalAt(index));
		expect(new Set(letters).size).toBe(60);
		expect(letters.join('')).toMatch(/^[A-HJ-NP-Z]+$/);
	});
});

describe('the letters of a figure', () => {
	test.each(presetIds)('as %s are nowhere too small to be read', { timeout: patience }, async (preset) => {
		for (const [id, view] of [
			['teaching-example', {}],
			['el-mencho-cjng', { spotlight: { centre: ['cjng'], depth: 1 } }]
		] as const) {
			const { figure } = await figureOf(id, view, { preset });
			for (const { size, text } of textsWithin(figure.items))
				expect(pointsOf(presets[preset], size), text).toBeGreaterThanOrEqual(6.49);
			expect(figure.warnings.map(({ code }) => code)).not.toContain('small-text');
		}
	});

	test('are said to be too small wherever they are', { timeout: patience }, async () => {
		const { figure } = await figureOf('teaching-example', {}, { text: 0.5, subtitle: 'Small print' });
		expect(figure.warnings.map(({ code }) => code)).toContain('small-text');
		expect(textsOf(figure.items)).toContain('Small print');
	});
});
