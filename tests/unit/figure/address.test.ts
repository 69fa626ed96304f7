import { describe, expect, it } from 'vitest';
import type { Item, TextItem } from '$lib/figure';
import { figureOf, pdfFile, svgFile } from './figures';
import { askOf } from '../../support/tools';

const patience = { timeout: 60_000 };
const texts = (items: readonly Item[]): TextItem[] =>
	items.flatMap((item) => (item.kind === 'text' ? [item] : item.kind === 'group' ? texts(item.items) : []));
const only = ['kovay-gardens', 'ofac', 'cjng', 'el-mencho', 'jalisco', 'michoacan'];

describe('the address of a narrowed figure', () => {
	it('is printed so that it can be typed, and leads to the whole View', patience, async () => {
		const place = 'https://sourceline.example/el-mencho-cjng';
		const address = `${place}?v=1&select=entity:cjng&only=${only.join(',')},${'x'.repeat(90)}&frame=wide`;
		const made = await figureOf('el-mencho-cjng', { only }, { address, preset: 'story' });
		const printed = texts(made.figure.items).filter(({ href }) => href === address);
		expect(printed.map(({ text }) => text)).toEqual([place]);
		expect(await svgFile(made)).toContain(`href="${address.replaceAll('&', '&amp;')}"`);
		expect(askOf('pdftotext', ['-raw'], Buffer.from(await pdfFile(made)), ['-']).toString()).toContain(place);
	});
});
