import { numberSources } from '$lib/narration';
import { carriedInPng, carriedInSvg, readCarried } from '$lib/formats/carried';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { askOf } from '../../support/tools';
import { figureOf, pdfFile, pngFile, svgFile } from './figures';

const patience = 60_000;
const spotlight = { spotlight: { centre: ['cjng'], depth: 1 } };
const squeezed = (text: string) => text.replace(/\s+/g, '');

describe('a figure as a file', () => {
	test('is the same file each time, in each format', { timeout: patience }, async () => {
		const choices = { title: 'The cartel', credit: 'The newsroom', day: '2026-11-24' };
		const [one, other] = [
			await figureOf('el-mencho-cjng', spotlight, choices),
			await figureOf('el-mencho-cjng', spotlight, choices)
		];
		expect(await svgFile(one)).toBe(await svgFile(other));
		expect(Buffer.compare(await pdfFile(one), await pdfFile(other))).toBe(0);
		expect(Buffer.compare(await pngFile(one), await pngFile(other))).toBe(0);
	});

	test('as SVG is well-formed, says what it is, and is drawn by others', { timeout: patience }, async () => {
		const made = await figureOf('el-mencho-cjng', spotlight, { title: 'Cartel & <co>' });
		const svg = await svgFile(made);
		askOf('xmllint', ['--noout', '--nonet'], svg);
		const title = askOf(
			'xmllint',
			['--xpath', 'string(/*[local-name()="svg"]/*[local-name()="title"])'],
			svg
		);
		expect(title.toString().trim()).toBe('Cartel & <co>');
		expect(colours(askOf('rsvg-convert', [], svg))).toBeGreaterThan(200);
		const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('as PDF has its fonts in it, and every name and source as text', { timeout: patience }, async () => {
		const made = await figureOf(
			'el-mencho-cjng',
			{ ...spotlight, language: 'es' },
			{ preset: 'a4-portrait', title: 'El cártel' }
		);
		const pdf = await pdfFile(made);
		askOf('qpdf', ['--check'], pdf);
		const fonts = askOf('pdffonts', [], pdf).toString().trim().split('\n').slice(2);
		expect(fonts).toHaveLength(2);
		for (const font of fonts) expect(font).toMatch(/\byes\s+yes\s+yes\b/);
		const text = squeezed(askOf('pdftotext', ['-layout'], pdf, ['-']).toString());
		const raw = squeezed(askOf('pdftotext', ['-raw'], pdf, ['-']).toString());
		const { list } = numberSources(made.investigation, made.evidence, made.picture, 'es');
		for (const { label } of made.picture.nodes) expect(raw).toContain(squeezed(label));
		for (const { published } of list) expect(`${raw}\n${text}`).toContain(squeezed(published));
		const said = askOf('pdfinfo', [], pdf).toString();
		expect(said).toContain('El cártel');
		expect(pdfLanguage(pdf)).toBe('es');
		expect(askOf('pdfdetach', ['-list'], pdf).toString()).toContain('sourceline-figure.json');
	});

	test('as PNG is whole, is no empty picture, and says who made it', { timeout: patience }, async () => {
		const made = await figureOf('el-mencho-cjng', spotlight, { title: 'The cartel', credit: 'The newsroom' });
		const png = await pngFile(made, 2);
		expect(askOf('pngcheck', [], png).toString()).toContain('OK');
		expect(colours(png)).toBeGreaterThan(200);
		const said = JSON.parse(askOf('exiftool', ['-json', '-XMP:all', '-PNG:Title'], png).toString()) as Record<
			string,
			unknown
		>[];
		expect(said[0]).toMatchObject({ Title: 'The cartel', Creator: 'The newsroom' });
	});

	test('opens again as the network that it shows, with its sources', { timeout: patience }, async () => {
		const made = await figureOf('el-mencho-cjng', spotlight);
		for (const found of [carriedInSvg(await svgFile(made)), await carriedInPng(await pngFile(made))]) {
			const read = 'text' in found ? readCarried(found.text) : null;
			if (!read || !('carried' in read)) throw new Error(JSON.stringify(read ?? found));
			expect(read.carried.ignored).toEqual([]);
			expect(read.carried.view.spotlight).toEqual(spotlight.spotlight);
			const drawn = made.picture.edges.flatMap(({ relationships }) => relationships);
			expect(read.carried.investigation.relationships.map(({ id }) => id).sort()).toEqual([...drawn].sort());
			expect(read.carried.arrangement).not.toBeNull();
		}
	});

	test('carries nothing where that is wanted', { timeout: patience }, async () => {
		const made = await figureOf('teaching-example', {}, { carry: false });
		expect(carriedInSvg(await svgFile(made, false))).toEqual({ fault: 'nothing-carried' });
		expect(askOf('pdfdetach', ['-list'], await pdfFile(made, false)).toString()).toContain(
			'0 embedded files'
		);
	});
});

describe('people who are withheld', () => {
	test.each(['rename', 'leave-out'] as const)(
		'are nowhere in the bytes of any file (%s)',
		{ timeout: patience },
		async (fate) => {
			const made = await figureOf('teaching-example', { language: 'en' }, { care: { uncharged: fate } });
			const svg = await svgFile(made);
			const pdf = await pdfFile(made);
			const carried = await carriedInPng(await pngFile(made));
			const unpacked = askOf('qpdf', ['--qdf', '--object-streams=disable'], pdf, ['-']).toString('latin1');
			const bytes = [svg, askOf('pdftotext', [], pdf, ['-']).toString(), unpacked, JSON.stringify(carried)];
			for (const name of ['Blotter', 'Quire', 'Ditto', 'ada-blotter', 'vera-quire', 'tom-ditto'])
				for (const text of bytes) expect(text.toLowerCase()).not.toContain(name.toLowerCase());
			const shown = askOf('pdftotext', ['-raw'], pdf, ['-']).toString();
			expect(shown).toMatch(/3\s+people\s+are\s+withheld|3\s+people/);
			expect(shown.includes('Person A')).toBe(fate === 'rename');
		}
	);
});

/** How many colours there are in a PNG's rows, filtered as they are: an empty picture has a handful. */
function colours(png: Uint8Array): number {
	const data: Uint8Array[] = [];
	const view = Buffer.from(png);
	for (let at = 8; at < view.length; at += 12 + view.readUInt32BE(at))
		if (view.toString('latin1', at + 4, at + 8) === 'IDAT')
			data.push(view.subarray(at + 8, at + 8 + view.readUInt32BE(at)));
	const rows = inflateSync(Buffer.concat(data));
	const seen = new Set<number>();
	for (let at = 0; at + 4 <= rows.length; at += 4) seen.add(rows.readUInt32LE(at));
	return seen.size;
}

function pdfLanguage(pdf: Uint8Array): string | undefined {
	return /\/Lang \((?:þÿ)?([^)]*)\)/.exec(Buffer.from(pdf).toString('latin1'))?.[1]?.replaceAll('\0', '');
}
