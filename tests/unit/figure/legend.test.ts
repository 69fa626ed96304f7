import { lineWidths } from '$lib/theme';
import { describe, expect, test } from 'vitest';
import { groupsIn } from './drawn';
import { figureOf } from './figures';

const patience = 60_000;
const whole = (view = {}) => figureOf('el-mencho-cjng', view, { preset: 'a4-portrait' });

describe('the legend of a figure', () => {
	test(
		'gives each way of drawing a line one row, and says all that it may be',
		{ timeout: patience },
		async () => {
			const { figure, picture } = await whole();
			const rows = groupsIn(figure.items).filter(({ id }) => id.startsWith('legend-standing-'));
			const signs = rows.map(({ items: [line] }) =>
				line?.kind === 'path' ? String(line.dash ?? 'solid') : ''
			);
			expect(new Set(signs).size).toBe(rows.length);
			expect(picture.edges.map(({ standing }) => standing)).toEqual(
				expect.arrayContaining(['stated', 'sanctioned', 'convicted'])
			);
			const solid = rows[signs.indexOf('solid')];
			const words = solid?.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])).join(' ');
			expect(words).toBe('stated, sanctioned or court finding');
		}
	);

	test('draws them as wide as a line on one origin', { timeout: patience }, async () => {
		const { figure } = await whole({ language: 'es' });
		const widths = groupsIn(figure.items)
			.filter(({ id }) => id.startsWith('legend-standing-') || id === 'legend-corroboration-1')
			.map(({ items: [line] }) => (line?.kind === 'path' ? line.width : 0));
		expect(widths.length).toBeGreaterThan(2);
		expect(new Set(widths)).toEqual(new Set([lineWidths[1]]));
	});
});
