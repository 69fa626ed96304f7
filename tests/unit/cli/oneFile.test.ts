import { places } from '$lib/formats/oneFile';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main';

const patience = { timeout: 30_000 };
const file = (name: string) => path.join(mkdtempSync(path.join(tmpdir(), 'sourceline-')), name);
/** Stands for the page, which takes a build: only where what goes is of concern here. */
const template = `<html lang="${places.language}"><title>${places.title}</title>${places.noScript}<script type="application/json">${places.data}</script>`;

interface Held {
	readonly query: string;
	readonly site: { readonly root: string } | null;
	readonly said: readonly string[];
	readonly document: { readonly entities: readonly unknown[]; readonly sources: readonly unknown[] };
}

async function run(...words: string[]) {
	const out: string[] = [];
	const err: string[] = [];
	const code = await main(
		['onefile', ...words],
		{ out: (text) => out.push(text), err: (text) => err.push(text) },
		() => Promise.resolve(template)
	);
	return { code, out, err };
}

async function made(...words: string[]) {
	const out = file('network.html');
	expect(await run(...words, '--out', out)).toMatchObject({ code: 0, err: [] });
	const html = readFileSync(out, 'utf8');
	const held = JSON.parse(/json">(.*)<\/script>/s.exec(html)?.[1] ?? '') as Held;
	return { html, held };
}

describe('sourceline onefile', () => {
	it('makes the file that was asked for, twice the same', patience, async () => {
		const asked = ['el-mencho-cjng', '--spotlight', 'cjng', '--depth', '1', '--lang', 'es'];
		const more = ['--controls', 'title,legend', '--theme', 'dark', '--site', 'https://example.org/'];
		const { html, held } = await made(...asked, ...more);
		expect((await made(...asked, ...more)).html).toBe(html);
		expect(html).toContain('<html lang="es">');
		expect(held.query).toBe('v=1&lang=es&spotlight=cjng&depth=1&controls=title,legend&theme=dark');
		expect(held.site?.root).toBe('https://example.org');
		expect(held.said).toEqual([]);
	});

	it('holds only what is shown where that is asked for, and says so', patience, async () => {
		const asked = ['el-mencho-cjng', '--spotlight', 'el-mencho', '--depth', '1'];
		const [whole, shown] = [await made(...asked), await made(...asked, '--only-shown')];
		expect(shown.held.document.entities.length).toBeLessThan(whole.held.document.entities.length / 2);
		expect(shown.held.document.sources.length).toBeLessThan(whole.held.document.sources.length);
		expect(shown.held.said).toEqual([expect.stringContaining('only what was on the picture')]);
		expect(shown.held.query).toContain('spotlight=el-mencho');
	});

	it('names nowhere whom it withholds, says how many, and leads to no page that does', patience, async () => {
		const names = ['Ada Blotter', 'Vera Quire', 'Tom Ditto'];
		const told = [
			'teaching-example',
			'--site',
			'https://example.org',
			'--view',
			'v=1&select=entity:ada-blotter'
		];
		for (const name of names) expect((await made(...told)).html).toContain(name);
		for (const way of ['letter', 'out']) {
			const { html, held } = await made(...told, '--withhold', `uncharged=${way}`);
			for (const word of [...names, ...names.flatMap((name) => name.split(' '))])
				expect(html.toLowerCase()).not.toMatch(new RegExp(`\\b${word.toLowerCase()}\\b`));
			expect(held.site).toBeNull();
			expect(held.said).toEqual([expect.stringContaining('people are withheld')]);
		}
	});

	it(
		'shows the others around somebody at the centre who is left out, not everybody, and says so',
		patience,
		async () => {
			const out = file('a.html');
			const asked = [
				'teaching-example',
				'--spotlight',
				'ada-blotter',
				'--depth',
				'1',
				'--withhold',
				'uncharged=out'
			];
			const { code, err } = await run(...asked, '--out', out);
			expect([code, err]).toEqual([0, [expect.stringContaining('at the centre is left out')]]);
			expect(readFileSync(out, 'utf8')).toMatch(/"query":"v=1&[^"]*only=/);
		}
	);

	it('makes nothing of what it was not told plainly, and says why', patience, async () => {
		const out = ['--out', file('a.html')];
		const refused = async (...words: string[]) => {
			const { code, err } = await run(...words);
			expect(code).toBe(2);
			return err.join(' ');
		};
		expect(await refused('el-mencho-cjng')).toContain('.html');
		expect(await refused('el-mencho-cjng', '--out', file('a.svg'))).toContain('.html');
		expect(await refused('nobody', ...out)).toContain('no investigation nobody');
		expect(await refused('el-mencho-cjng', '--spotlight', 'nobody', ...out)).toContain('nobody');
		expect(await refused('el-mencho-cjng', '--controls', 'knobs', ...out)).toContain('legend');
		expect(await refused('el-mencho-cjng', '--theme', 'pink', ...out)).toContain('auto, light, dark');
		expect(await refused('el-mencho-cjng', '--withhold', 'rich', ...out)).toContain('uncharged');
		expect(await refused('el-mencho-cjng', '--site', 'javascript:alert(1)', ...out)).toContain('https://');
		expect(await refused('el-mencho-cjng', '--preset', 'square', ...out)).toMatch(/'--preset'[^]*Usage/);
		expect(await refused('el-mencho-cjng', '--controls', 'none,title', ...out)).toContain(
			'none stands alone'
		);
		const nowhere = path.join(path.dirname(file('x')), 'none', 'a.html');
		expect(await refused('teaching-example', '--out', nowhere)).toContain('there is no such folder');
	});
});
