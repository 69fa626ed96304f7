import { openFolder } from '$lib/server';
import { exec, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'sourceline-'));
	await cp('graph-data/vocabulary', path.join(folder, 'vocabulary'), { recursive: true });
	for (const [, name = '', text = ''] of readme.matchAll(/^```yaml (\S+)\n(.*?)^```$/gms)) {
		await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
		await writeFile(path.join(folder, name), text);
	}
});
afterAll(() => rm(folder, { recursive: true }));

describe('the README', () => {
	it('gives files that make an investigation as they stand, beside the vocabulary', async () => {
		const opened = await openFolder(folder).open('ferry');
		expect(opened?.problems).toEqual([]);
		expect(opened?.investigation?.relationships.map(({ id }) => id)).toEqual(['pell-leads-ferries']);
	});

	it('names no file that is not there', () => {
		const named = [...readme.matchAll(/\]\(([^):]+)\)/g)].map(([, file = '']) => file);
		expect(named.length).toBeGreaterThan(3);
		expect(named.filter((file) => !existsSync(file))).toEqual([]);
	});

	it('gives commands that answer, and as JSON only where it says so', { timeout: 240_000 }, async () => {
		const commands = [
			...readme.matchAll(/^ {4}(npm run .*sourceline -- (?:check .*|evidence .* --json .*))$/gm)
		].map(([, command = '']) => command.replace('my-graphs', folder).replace(/ > .*$/, ''));
		expect(commands).toHaveLength(2);
		for (const command of commands) {
			const { stdout, stderr } = await promisify(exec)(command);
			expect(stderr).toBe('');
			if (command.endsWith('--json')) expect(JSON.parse(stdout)).toHaveProperty('ranking');
			else expect(stdout.startsWith('>')).toBe(false);
		}
	});

	it('gives a command that ends quietly when nobody reads on', { timeout: 60_000 }, async () => {
		const child = spawn(process.execPath, ['scripts/sourceline.mjs', 'evidence', 'teaching-example']);
		// Closed before it has said a word.
		child.stdout.destroy();
		let said = '';
		child.stderr.on('data', (data) => (said += String(data)));
		const [code] = await once(child, 'close');
		expect([said, code]).toEqual(['', 0]);
	});

	it('keeps its two commands', () => {
		expect(readme).toContain('    npm ci && npm start\n');
		expect(readme).toContain('    npm ci && npm test\n');
	});
});
