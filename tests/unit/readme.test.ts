import { openFolder } from '$lib/server';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
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

	it('keeps its two commands', () => {
		expect(readme).toContain('    npm ci && npm start\n');
		expect(readme).toContain('    npm ci && npm test\n');
	});
});
