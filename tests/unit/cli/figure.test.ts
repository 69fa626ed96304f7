import { presetIds } from '$lib/figure';
import { carriedInSvg, readCarried } from '$lib/formats/carried';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main';

const patience = { timeout: 60_000 };
const file = (name: string) => path.join(mkdtempSync(path.join(tmpdir(), 'sourceline-')), name);

async function run(...words: string[]) {
	const out: string[] = [];
	const err: string[] = [];
	const code = await main(['figure', ...words], {
		out: (text) => out.push(text),
		err: (text) => err.push(text)
	});
	return { code, out, err };
}

describe('sourceline figure', () => {
	it('fetches what only some figures need, started as a pipeline starts it', patience, async () => {
		const out = file('forces.svg');
		const asked = ['--spotlight', 'shed-raid', '--depth', '0', '--view', 'layout=fcose', '--out', out];
		const words = ['scripts/sourceline.mjs', 'figure', 'teaching-example', ...asked];
		await promisify(execFile)(process.execPath, words);
		expect(readFileSync(out, 'utf8')).toContain('</svg>');
	});

	it('makes the figure that was asked for, twice the same', patience, async () => {
		const [one, other] = [file('one.svg'), file('other.svg')];
		for (const out of [one, other]) {
			const asked = [
				'--spotlight',
				'cjng',
				'--depth',
				'1',
				'--lang',
				'es',
				'--preset',
				'a4-portrait',
				'--out',
				out
			];
			expect(await run('el-mencho-cjng', ...asked)).toMatchObject({
				code: 0,
				err: [expect.stringContaining('no room for numbers')]
			});
		}
		const svg = readFileSync(one, 'utf8');
		expect(readFileSync(other, 'utf8')).toBe(svg);
		expect(svg).toContain('lang="es"');
		expect(svg).toContain('>Fuentes de lo que se muestra');
		const found = carriedInSvg(svg);
		const read = 'text' in found ? readCarried(found.text) : null;
		expect(read && 'carried' in read && read.carried.view.spotlight).toEqual({ centre: ['cjng'], depth: 1 });
	});

	it('names every format that it makes', async () => {
		const { code, err } = await run();
		expect(code).toBe(2);
		expect(err.join(' ')).toContain(`--preset ${presetIds.join('|')}]`);
		expect(err.join(' ')).toContain('--most n');
	});

	it('draws nothing of what it was not told plainly, and says why', patience, async () => {
		const out = ['--out', file('a.svg')];
		const refused = async (...words: string[]) => {
			const { code, err } = await run(...words);
			expect(code).toBe(2);
			return err.join(' ');
		};
		expect(await refused('el-mencho-cjng')).toContain('.svg, .png, .pdf');
		expect(await refused('el-mencho-cjng', '--out', file('a.gif'))).toContain('.svg, .png, .pdf');
		expect(await refused('nobody', ...out)).toContain('no investigation nobody');
		expect(await refused('el-mencho-cjng', '--spotlight', 'nobody', ...out)).toContain('nobody');
		expect(await refused('el-mencho-cjng', '--preset', 'poster', ...out)).toContain('a4-portrait');
		expect(await refused('el-mencho-cjng', '--withhold', 'rich', ...out)).toContain('uncharged');
		expect(await refused('el-mencho-cjng', '--times', '99', ...out)).toContain('0.5 to 8');
		expect(await refused('el-mencho-cjng', '--most', '1', ...out)).toContain('from 2');
		for (const day of ['2026-99-99', '2026-02-30', 'today'])
			expect(await refused('el-mencho-cjng', '--date', day, ...out)).toContain('2026-11-24');
		expect(await refused('el-mencho-cjng', '--address', 'javascript:alert(1)', ...out)).toContain('https://');
		expect(await refused('el-mencho-cjng', '--tilte', 'x', ...out)).toMatch(/'--tilte'[^]*Usage/);
		expect(await refused(...out)).toContain('No investigation is named');
		const nowhere = path.join(path.dirname(file('x')), 'none', 'a.svg');
		expect(await refused('teaching-example', '--out', nowhere)).toContain('there is no such folder');
		expect(existsSync(nowhere)).toBe(false);
	});

	it('tells how it is used where that is asked for', async () => {
		expect(await run('--help')).toEqual({ code: 0, out: [expect.stringContaining('Usage')], err: [] });
	});
});

describe('a figure that withholds people', () => {
	const withholds = ['teaching-example', '--withhold', 'uncharged=letter'];

	it('bears no address of the full network, which names them', patience, async () => {
		const address = 'https://example.org/teaching-example';
		const [open, safe] = [file('open.svg'), file('safe.svg')];
		expect(await run('teaching-example', '--address', address, '--out', open)).toMatchObject({ code: 0 });
		expect(readFileSync(open, 'utf8').split(address).length).toBeGreaterThan(3);
		const { code, err } = await run(...withholds, '--address', address, '--out', safe);
		expect([code, err.join(' ')]).toEqual([0, expect.stringContaining('--address is left out')]);
		expect(readFileSync(safe, 'utf8')).not.toContain('example.org');
	});

	it('is not written while words that were given name one of them', patience, async () => {
		const out = file('a.svg');
		for (const flag of ['title', 'subtitle', 'caption', 'credit']) {
			const { code, err } = await run(...withholds, `--${flag}`, 'What BLOTTER, Ada said', '--out', out);
			expect([code, err]).toEqual([2, [expect.stringContaining(`--${flag}: it names somebody`)]]);
		}
		expect(existsSync(out)).toBe(false);
		expect(await run(...withholds, '--title', 'What they said', '--out', out)).toMatchObject({ code: 0 });
	});

	it(
		'shows the others around somebody at the centre who is left out, not everybody, and says so',
		patience,
		async () => {
			const out = file('a.svg');
			const { code, err } = await run(
				...['teaching-example', '--spotlight', 'ada-blotter', '--depth', '1', '--withhold', 'uncharged=out'],
				...['--out', out]
			);
			expect([code, err[0]]).toEqual([0, expect.stringContaining('at the centre is left out')]);
			const found = carriedInSvg(readFileSync(out, 'utf8'));
			const read = 'text' in found ? readCarried(found.text) : null;
			const shown = read && 'carried' in read ? read.carried.view.only : null;
			expect(shown?.length).toBeGreaterThan(0);
			expect(shown?.length).toBeLessThan(12);
		}
	);
});
