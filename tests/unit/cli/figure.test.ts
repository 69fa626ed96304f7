import { presetIds } from '$lib/figure';
import { carriedInSvg, readCarried } from '$lib/formats/carried';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
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
	});
});
