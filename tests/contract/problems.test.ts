import { largestFile, problemCodes, type Problem } from '$lib/model';
import { openFolder } from '$lib/server';
import { problemWords } from '$lib/wording';
import { appendFile, cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const fixtures = path.resolve('tests/fixtures/problems');

interface Expected {
	/** A file to be made larger than any may be: no such file is kept here. */
	readonly grow?: string;
	readonly problems: readonly Pick<Problem, 'severity' | 'file' | 'line'>[];
}

async function problemsIn(folder: string): Promise<readonly Problem[]> {
	const shelf = openFolder(folder);
	const opened = await shelf.open('harbour');
	return [...(await shelf.problems()), ...(opened?.problems ?? [])];
}

async function problemsOfGrown(folder: string, file: string): Promise<readonly Problem[]> {
	const copy = await mkdtemp(path.join(tmpdir(), 'sourceline-'));
	try {
		await cp(folder, copy, { recursive: true });
		await appendFile(path.join(copy, file), '# '.padEnd(largestFile, '-'));
		return await problemsIn(copy);
	} finally {
		await rm(copy, { recursive: true });
	}
}

describe('every kind of problem has a fixture that fails with it alone', () => {
	it('and no fixture is of a kind that does not exist', async () => {
		expect((await readdir(fixtures)).sort()).toEqual([...problemCodes].sort());
	});

	it.each(problemCodes)('%s', async (code) => {
		const folder = path.join(fixtures, code);
		const expected = JSON.parse(await readFile(path.join(folder, 'expected.json'), 'utf8')) as Expected;
		const found = await (expected.grow ? problemsOfGrown(folder, expected.grow) : problemsIn(folder));
		expect(found.map(({ severity, file, line, code }) => ({ severity, file, line, code }))).toEqual(
			expected.problems.map((each) => ({ ...each, code }))
		);
		for (const problem of found) {
			for (const language of ['en', 'es'] as const) {
				const { wrong, remedy } = problemWords(problem, language);
				expect(wrong).not.toMatch(/undefined|^$|\{/);
				expect(remedy).not.toMatch(/undefined|^$|\{/);
			}
		}
	});
});
