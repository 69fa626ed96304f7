import { carriedInPng, carriedInSvg, pngWith, svgMetadata, xmpPacket } from '$lib/formats/carried';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { tinyPng } from '../../../support/tinyPng';

const folder = mkdtempSync(path.join(tmpdir(), 'sourceline-'));
afterAll(() => rmSync(folder, { recursive: true }));

const words = {
	language: 'es',
	title: 'Quién <paga> a "quién" & por qué',
	description: 'Un grafo con ]]> y \u{1F4B0}, ñ',
	creator: 'La Redacción',
	rights: 'CC BY 4.0',
	source: 'https://example.org/el-mencho-cjng?v=1&lang=es',
	credit: 'Sourceline',
	altText: 'Cinco líneas'
};
const carried = `{"format":"sourceline-figure","name":"El Menchito, ñ \u{1F4B0} \\u003c"}`;

/** What a tool that nobody here wrote says of a file. */
function told(command: string, options: readonly string[], name: string, bytes: Uint8Array | string): string {
	const file = path.join(folder, name);
	writeFileSync(file, bytes);
	const { status, stdout, stderr } = spawnSync(command, [...options, file], { encoding: 'utf8' });
	expect(`${status} ${stderr}`).toBe('0 ');
	return stdout;
}
const tags = (name: string, bytes: Uint8Array | string) =>
	JSON.parse(told('exiftool', ['-j', '-G1'], name, bytes))[0] as Record<string, unknown>;

const svgOf = (metadata: string) =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${metadata}<rect width="9" height="9"/></svg>`;

describe('a PNG', () => {
	it('carries a text and says what it is, and stays a sound PNG of the same picture', async () => {
		const png = await pngWith(tinyPng(), { words, carried });
		expect(await carriedInPng(png)).toEqual({ text: carried });
		expect(told('pngcheck', ['-v'], 'a.png', png)).toMatch(/No errors detected/);
		expect(tags('a.png', png)).toMatchObject({
			'PNG:Title': words.title,
			'PNG:Author': words.creator,
			'XMP-dc:Title': words.title,
			'XMP-dc:Description': words.description,
			'XMP-dc:Creator': words.creator,
			'XMP-dc:Rights': words.rights,
			'XMP-dc:Source': words.source,
			'XMP-photoshop:Credit': words.credit,
			'XMP-iptcCore:AltTextAccessibility': words.altText
		});
	});

	it('carries one network, the last, and is the same file for the same figure', async () => {
		const once = await pngWith(tinyPng(), { words, carried });
		const twice = await pngWith(await pngWith(tinyPng(), { words, carried: 'old' }), { words, carried });
		expect(Buffer.from(twice).equals(Buffer.from(once))).toBe(true);
	});

	it('that carries nothing, is cut short, was changed or is none says which', async () => {
		const png = await pngWith(tinyPng(), { carried });
		expect(await carriedInPng(tinyPng())).toEqual({ fault: 'nothing-carried' });
		expect(await carriedInPng(png.subarray(0, png.length - 20))).toEqual({ fault: 'damaged' });
		const changed = Uint8Array.from(png);
		changed[60] = (changed[60] ?? 0) ^ 1;
		expect(await carriedInPng(changed)).toEqual({ fault: 'damaged' });
		expect(await carriedInPng(new Uint8Array(1000))).toEqual({ fault: 'foreign' });
	});

	it('whose text would grow without end is not unpacked', async () => {
		const png = await pngWith(tinyPng(), { carried: ' '.repeat(30_000_000) });
		expect(png.length).toBeLessThan(100_000);
		expect(await carriedInPng(png)).toEqual({ fault: 'too-large' });
	});
});

describe('an SVG', () => {
	it('carries a text and says what it is, and stays well-formed', () => {
		const svg = svgOf(svgMetadata({ words, carried }));
		expect(carriedInSvg(svg)).toEqual({ text: carried });
		told('xmllint', ['--noout'], 'a.svg', svg);
		expect(tags('a.svg', svg)).toMatchObject({
			'XMP-dc:SvgMetadataTitle': words.title,
			'XMP-dc:SvgMetadataDescription': words.description,
			'XMP-photoshop:SvgMetadataCredit': words.credit
		});
	});

	it('still gives its text where another program has saved it', () => {
		const file = path.join(folder, 'b.svg');
		writeFileSync(file, svgOf(svgMetadata({ words, carried })));
		const saved = spawnSync('xmllint', ['--format', '--encode', 'ascii', file], { encoding: 'utf8' }).stdout;
		expect(carriedInSvg(saved)).toEqual({ text: carried });
		const renamed = readFileSync(file, 'utf8').replaceAll(/(<\/?|xmlns:)sourceline/g, '$1ns0');
		expect(carriedInSvg(renamed)).toEqual({ text: carried });
	});

	it('that carries nothing, is cut short, holds mark-up where the text should be, or is none says which', () => {
		const svg = svgOf(svgMetadata({ carried }));
		expect(carriedInSvg(svgOf(''))).toEqual({ fault: 'nothing-carried' });
		expect(carriedInSvg(svg.slice(0, svg.indexOf('Menchito')))).toEqual({ fault: 'damaged' });
		expect(carriedInSvg(svg.replace('{"format', '<script>alert(1)</script>{"format'))).toEqual({
			fault: 'damaged'
		});
		expect(carriedInSvg('<html></html>')).toEqual({ fault: 'foreign' });
		expect(carriedInSvg('<figure '.repeat(500_000))).toEqual({ fault: 'foreign' });
	});
});

it('an XMP packet is well-formed XML, whatever the words', () => {
	const hostile = { ...words, title: '\u0000\ud800</rdf:RDF><script>', creator: '"\'&' };
	told('xmllint', ['--noout'], 'c.xml', xmpPacket(hostile));
	expect(xmpPacket(words)).toBe(xmpPacket(words));
});
