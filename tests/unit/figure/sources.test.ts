import { presetIds, type Item, type TextItem } from '$lib/figure';
import { setRuns } from '$lib/figure/typeset';
import { measure } from '$lib/figure/measure';
import { describe, expect, test } from 'vitest';
import { askOf } from '../../support/tools';
import { groupsIn } from './drawn';
import { figureOf, pdfFile, svgFile } from './figures';

const patience = 120_000;
const textsIn = (items: readonly Item[], id: string): readonly TextItem[] =>
	(groupsIn(items).find((group) => group.id === id)?.items ?? []).filter((item) => item.kind === 'text');
const said = (texts: readonly TextItem[]) =>
	texts
		.map(({ text }) => text)
		.join(' ')
		.replaceAll('\u00A0', ' ');

describe('the sources of a figure', () => {
	test.each(presetIds)(
		'as %s are told apart, each with title, publisher and day, and lead there',
		{ timeout: patience },
		async (preset) => {
			for (const view of [{}, { spotlight: { centre: ['los-cuinis'], depth: 1 } }]) {
				const { figure, numbering } = await figureOf('el-mencho-cjng', view, { preset });
				const all = numbering.list.map(({ number, title, published, href }) => {
					const texts = textsIn(figure.items, `source-${number}`);
					const words = said(texts);
					// Of a long title its beginning.
					expect(words).toContain(title.slice(0, 24).trim());
					expect(words).toContain(published);
					const linked = texts.filter(({ text }) => text !== String(number));
					for (const each of linked) expect(each.href ?? null).toBe(href);
					return words.replace(/^\[?\d+\]? /, '');
				});
				expect(new Set(all).size).toBe(all.length);
			}
		}
	);

	test('are links in SVG and PDF', { timeout: patience }, async () => {
		const made = await figureOf('el-mencho-cjng', {}, { preset: 'square' });
		const [svg, pdf] = [await svgFile(made, false), await pdfFile(made, false)];
		const links = askOf('qpdf', ['--qdf', '--object-streams=disable'], pdf, ['-']).toString('latin1');
		for (const { href } of made.numbering.list) {
			if (href === null) continue;
			expect(svg).toContain(`<a href="${href.replaceAll('&', '&amp;')}">`);
			expect(links).toContain(`/URI (${href})`);
		}
	});
});

describe('texts that run on', () => {
	const setting = { size: 10, weight: 500, fill: '#000000', leading: 1.5 } as const;

	test('lose no word, begin where the one before ends, and are told apart', () => {
		const runs = [
			{ text: 'One that is long' },
			{ text: 'another', href: 'https://example.org/' },
			{ text: 'last' }
		];
		const { runs: set, height } = setRuns(runs, 5, 0, 80, setting);
		expect(set.map((items) => items.map(({ text }) => text).join(' '))).toEqual(runs.map(({ text }) => text));
		expect(set[1]?.map(({ href }) => href)).toEqual(['https://example.org/']);
		const lines = new Map<number, TextItem[]>();
		for (const item of set.flat()) lines.set(item.y, [...(lines.get(item.y) ?? []), item]);
		expect(height).toBe(lines.size * 15);
		for (const line of lines.values()) {
			expect(line[0]?.x).toBe(5);
			const last = line[line.length - 1];
			expect((last?.x ?? 0) + measure(last?.text ?? '', 10, 500)).toBeLessThanOrEqual(85);
		}
	});
});
