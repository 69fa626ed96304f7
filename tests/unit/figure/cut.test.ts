import type { Item } from '$lib/figure';
import { wholeEvidence } from '$lib/evidence';
import { keepWhatTies } from '$lib/filters';
import { buildNetwork } from '$lib/network';
import { openingView, type Selected, type View } from '$lib/view';
import { tokens } from '$lib/theme';
import { tiedEnds } from '$lib/narration';
import type { Picture } from '$lib/picture';
import { edge, node, picture } from '../canvas/pictures';
import { describe, expect, it } from 'vitest';
import { figureOf, shipped } from './figures';

const patience = { timeout: 60_000 };
const select = (...ids: string[]): readonly Selected[] => ids.map((id) => ({ kind: 'entity', id }));
const ends = ['kovay-gardens', 'el-chapo'];
/** What the reader gets who keeps what ties the two. */
async function between(): Promise<Partial<View>> {
	const investigation = await shipped('el-mencho-cjng');
	const view = { ...openingView('en'), selection: select(...ends) };
	const cutting = {
		network: buildNetwork(investigation),
		evidence: wholeEvidence(investigation),
		view,
		shown: []
	};
	return { ...keepWhatTies(cutting, ends), selection: view.selection };
}
const colours = (items: readonly Item[]): string[] =>
	items.flatMap((item) =>
		item.kind === 'group' ? colours(item.items) : item.kind === 'path' ? (item.stroke ?? []) : item.fill
	);

describe('a figure of what ties two', () => {
	it.each([
		['en', 'What ties Kovay Gardens to El Chapo', 'This figure shows what ties Kovay Gardens to El Chapo:'],
		['es', 'Lo que une a Kovay Gardens con El Chapo', 'Esta figura muestra lo que une a Kovay Gardens con']
	] as const)(
		'says so in title, caption and alternative text, in %s',
		patience,
		async (language, title, caption) => {
			const { words, picture } = await figureOf('el-mencho-cjng', { language, ...(await between()) });
			expect(picture.nodes.length).toBeGreaterThan(3);
			expect(words.title).toBe(title);
			expect(words.caption).toContain(caption);
			expect(words.description).toContain('Kovay Gardens');
			expect(words.description).toContain('El Chapo');
		}
	);
});

describe('two whose ties a picture shows', () => {
	const view = (only: readonly string[], ...selected: string[]): View => ({
		...openingView('en'),
		only,
		selection: select(...selected)
	});
	const on = (...lines: readonly string[]) => {
		const ends = lines.map((line) => line.split('-') as [string, string]);
		return picture(
			[...new Set(ends.flat())].map((id) => node(id)),
			ends.map(([from, to]) => edge(from, to))
		);
	};
	const only = ['a', 'b', 'c', 'd'];

	it.each<[Picture, View, readonly string[] | null]>([
		[on('a-b', 'b-c', 'c-d'), view(only), ['a', 'd']],
		[on('a-b', 'b-c', 'c-d'), view(only, 'd', 'a'), ['d', 'a']],
		[on('a-b', 'b-d', 'a-c', 'c-d'), view(only, 'a', 'd'), ['a', 'd']],
		[on('a-b', 'b-d', 'a-c', 'c-d'), view(only), null],
		[on('a-b', 'b-c', 'b-d'), view(only, 'a', 'c'), null],
		[on('a-b', 'c-d'), view(only, 'a', 'd'), null],
		[on('a-b', 'b-c', 'c-d'), { ...view(only), spotlight: { centre: ['a'], depth: 3 } }, null],
		[on('a-b', 'b-c', 'c-d'), { ...view(only), only: null }, null]
	])('are told from all else (%#)', (shown, of, found) => {
		expect(tiedEnds(shown, of)).toEqual(found);
	});
});

it('a cut figure is named after the most important that it shows', patience, async () => {
	const only = ['el-mencho', 'cjng', 'dea', 'ofac', 'jalisco', 'los-cuinis'];
	const title = async (view: Parameters<typeof figureOf>[1]) =>
		(await figureOf('el-mencho-cjng', view)).words.title;
	expect(await title({ only })).toBe('El Mencho, the CJNG and 4 more');
	expect(await title({ only, language: 'es' })).toBe('El Mencho, el CJNG y 4 más');
	expect(await title({ hidden: ['dea'] })).toMatch(/^El Mencho, the CJNG and \d+ more$/);
	expect(await title({ only: ['el-mencho', 'cjng', 'el-chapo'], selection: select('cjng') })).not.toContain(
		'taken in'
	);
});

it('a figure shows nothing of what is selected on the screen', patience, async () => {
	const view = { only: (await between()).only ?? [] };
	const calm = await figureOf('el-mencho-cjng', view);
	const selected = await figureOf('el-mencho-cjng', { ...view, selection: select('cjng') });
	expect(colours(selected.figure.items)).not.toContain(tokens.light.accent);
	expect(selected.figure.items).toEqual(calm.figure.items);
});
