import { describe, expect, it } from 'vitest';
import { openFolder } from '$lib/server';
import { lookup } from '$lib/model';
import { main } from '../../../src/cli/main';

interface Ranking {
	readonly ranking: readonly { readonly source: string; readonly alone: readonly string[] }[];
}

async function run(...words: string[]) {
	const out: string[] = [];
	const err: string[] = [];
	const code = await main(words, { out: (text) => out.push(text), err: (text) => err.push(text) });
	return { code, out, err };
}

const mencho = ['evidence', 'el-mencho-cjng', '--folder', 'graph-data'];
const { investigation } = (await openFolder('graph-data').open('el-mencho-cjng')) ?? {};
if (!investigation) throw new Error('there is no el-mencho-cjng');
const { assertions } = lookup(investigation);

/** The assertions that nobody but the article supports, counted from the records. */
const onlyInArticle = [...assertions.values()]
	.filter(({ notes }) => {
		const backing = notes.filter(({ stance }) => stance === 'supports' || stance === 'qualifies');
		return backing.length > 0 && backing.every(({ source }) => source === 'briefing-article');
	})
	.map(({ id }) => id)
	.sort();

describe('sourceline evidence', () => {
	it('prints the ranking of every source as JSON and nothing else, the same each time', async () => {
		const { code, out, err } = await run(...mencho, '--json');
		expect([code, out.length, err]).toEqual([0, 1, []]);
		const printed = JSON.parse(out[0] ?? '') as Ranking;
		expect(Object.keys(printed)).toEqual(['ranking']);
		expect(printed.ranking).toHaveLength(investigation.sources.length);
		const article = printed.ranking.find(({ source }) => source === 'briefing-article');
		expect(article).toEqual({ source: 'briefing-article', alone: onlyInArticle });
		expect((await run(...mencho, '--json')).out).toEqual(out);
	});

	it('shows that without the article exactly what only it supports is gone', async () => {
		const { code, out } = await run(...mencho, '--json', '--without', 'briefing-article');
		const printed = JSON.parse(out[0] ?? '') as Record<string, string[]>;
		expect(code).toBe(0);
		expect(Object.keys(printed)).toEqual(['vanished', 'singleOrigin', 'weakened', 'cutOff']);
		expect(onlyInArticle.length).toBeGreaterThan(0);
		expect(printed['vanished']).toEqual(onlyInArticle);
	});

	it('takes out several sources at once: what each alone supports, and what only they do together', async () => {
		const ranking = (JSON.parse((await run(...mencho, '--json')).out[0] ?? '') as Ranking).ranking;
		const [one, other] = ranking;
		const both = await run(
			...mencho,
			'--json',
			'--without',
			one?.source ?? '',
			'--without',
			other?.source ?? ''
		);
		const { vanished } = JSON.parse(both.out[0] ?? '') as { vanished: string[] };
		expect(other?.alone.length).toBeGreaterThan(0);
		expect(vanished).toEqual(expect.arrayContaining([...(one?.alone ?? []), ...(other?.alone ?? [])]));
	});

	it('prints tables that a person can read otherwise', async () => {
		const ranking = await run(...mencho);
		expect(ranking.out[0]).toMatch(/^source +assertions that it alone supports$/);
		const without = await run(...mencho, '--without', 'briefing-article');
		expect(without.out[0]).toBe(`assertions that vanish: ${onlyInArticle.length}`);
		expect(without.out[1]).toBe(`  ${onlyInArticle[0]}`);
	});

	it.each([
		[['evidence', 'nobody', '--folder', 'graph-data', '--json'], 'no investigation nobody'],
		[[...mencho, '--json', '--without', 'nothing'], 'no source nothing'],
		[['evidence'], 'Usage'],
		[[...mencho, '--wihout', 'x'], 'Usage']
	])('cannot follow %j and says so on the error stream alone', async (words, said) => {
		const { code, out, err } = await run(...words);
		expect([code, out]).toEqual([2, []]);
		expect(err.join('\n')).toContain(said);
	});
});
