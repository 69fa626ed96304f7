import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main';

const fixtures = 'tests/fixtures/problems';

async function run(...words: string[]) {
	const out: string[] = [];
	const err: string[] = [];
	const code = await main(words, { out: (text) => out.push(text), err: (text) => err.push(text) });
	return { code, out, err };
}

describe('sourceline check', () => {
	it('names file, line, code, what is wrong and what to do, and fails', async () => {
		const { code, out } = await run('check', `${fixtures}/unknown-entity`);
		expect(code).toBe(1);
		expect(out).toEqual([
			'harbour/relationships.yaml:4: unknown-entity: “ana-port” names an entity that is not there: “harbour”; ' +
				'correct the id, or add the entity'
		]);
	});

	it('suggests the word that was meant', async () => {
		const { out } = await run('check', `${fixtures}/unknown-key`);
		expect(out[0]).toContain('did you mean “start”?');
		const key = await run('check', `${fixtures}/unknown-type`);
		expect(key.out[0]).toContain('“aga”; did you mean “age”? ');
	});

	it('passes where there are only warnings, and counts what there is', async () => {
		const { code, out } = await run('check', `${fixtures}/lone-allegation`);
		expect(code).toBe(0);
		expect(out[0]).toMatch(/^harbour\/entities.yaml:1: lone-allegation: warning: /);
		expect(out[1]).toBe(
			'harbour: 1 relationships, 0 properties, 1 source notes, 1 sources, 1 independent origins'
		);
	});

	it('checks one investigation by the vocabulary beside it', async () => {
		expect(await run('check', `${fixtures}/scene-without-text/harbour`)).toMatchObject({ code: 0, err: [] });
		expect(await run('check', `${fixtures}/bad-date/harbour/`)).toMatchObject({ code: 1 });
	});

	it('prints only JSON when asked for JSON', async () => {
		const { code, out } = await run('check', '--json', `${fixtures}/bad-date`);
		expect(code).toBe(1);
		expect(JSON.parse(out.join('\n'))).toMatchObject({
			problems: [{ code: 'bad-date', file: 'harbour/sources.yaml', line: 6, severity: 'error' }],
			coverage: {}
		});
		const whole = JSON.parse((await run('check', '--json', `${fixtures}/lone-allegation`)).out.join('\n'));
		expect(whole.coverage.harbour).toMatchObject({ relationships: 1, notes: 1, origins: 1 });
	});

	it.each([[[]], [['chek']], [['check', '--jsn']], [['check', 'a', 'b']]])(
		'tells how it is used when asked %j',
		async (words) => {
			expect(await run(...words)).toEqual({ code: 2, out: [], err: [expect.stringContaining('Usage')] });
		}
	);

	it('does not call a folder sound that is missing, or holds no investigation', async () => {
		const empty = await mkdtemp(path.join(tmpdir(), 'Sourceline-'));
		for (const folder of [path.join(empty, 'nowhere'), empty])
			expect(await run('check', folder)).toEqual({
				code: 2,
				out: [],
				err: [expect.stringContaining(folder)]
			});
		await rm(empty, { recursive: true });
	});

	it('finds the investigations of this repository sound', async () => {
		const { code, out } = await run('check');
		expect(
			out.filter((line) => /: (?!warning)[a-z-]+: (?!warning)/.test(line) && line.includes('.yaml:'))
		).toEqual([]);
		expect(code).toBe(0);
		expect(out).toContain('el-mencho-cjng: briefing-article: 18 of 18 sentences named by locators');
	});

	it('starts from the command line', { timeout: 60_000 }, async () => {
		const words = ['scripts/sourceline.mjs', 'check', `${fixtures}/scene-without-text`, '--json'];
		const { stdout, stderr } = await promisify(execFile)(process.execPath, words);
		expect(stderr).toBe('');
		expect(JSON.parse(stdout).problems).toMatchObject([
			{ code: 'scene-without-text' },
			{ code: 'scene-without-text' }
		]);
	});
});
