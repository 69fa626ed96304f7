import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { main } from '../../src/cli/main';
import { readAsReader } from '../support/reader';

const reader = readAsReader();
const soon = { timeout: 20_000 };

async function onTheCommandLine(...words: readonly string[]): Promise<string> {
	const out = path.join(await mkdtemp(path.join(tmpdir(), 'sourceline-')), 'figure.svg');
	expect(await main(['figure', 'el-mencho-cjng', ...words, '--out', out], { out() {}, err() {} })).toBe(0);
	return readFile(out, 'utf8');
}

it.each([
	['the opening network', '?v=1&frame=wide', 'Make a figure'],
	['a spotlight in Spanish', '?v=1&lang=es&spotlight=los-cuinis&depth=1&frame=wide', 'Hacer una figura']
])(
	'%s is the same figure in the builder and on the command line, byte for byte',
	async (_, query, heading) => {
		const { page } = reader;
		await reader.open(query);
		await page.keyboard.press('m');
		await page.getByRole('dialog', { name: heading }).getByRole('img').waitFor(soon);
		const [download] = await Promise.all([
			page.waitForEvent('download', soon),
			page.getByRole('button', { name: /SVG$/ }).click()
		]);
		const made = await readFile(await download.path(), 'utf8');
		const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
		const words = ['--view', query, '--date', day, '--address', `${reader.address}/el-mencho-cjng${query}`];
		expect((await onTheCommandLine(...words)) === made).toBe(true);
	}
);
