import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import en from '../../messages/en.json';
import es from '../../messages/es.json';

type Words = { readonly [key: string]: string | readonly unknown[] | Words };

function keysOf(words: Words, before = ''): string[] {
	return Object.entries(words).flatMap(([key, value]) =>
		typeof value === 'string' || Array.isArray(value)
			? [before + key]
			: keysOf(value as Words, `${before}${key}.`)
	);
}

const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(ts|svelte)$/.test(name) && !name.startsWith('messages'))
	.map((name) => readFileSync(path.join('src', name), 'utf8'))
	.join('\n');

it('both languages have words for the same', () => {
	expect(keysOf(es as Words).sort()).toEqual(keysOf(en as Words).sort());
});

it('no words are kept that nobody says', () => {
	const unsaid = keysOf(en as Words).filter((key) => !key.startsWith('$') && !code.includes(`m['${key}']`));
	expect(unsaid).toEqual([]);
});

it('messages are named outright, so that a page fetches no others', () => {
	expect(code.match(/\bm\[(?!')[^\]]*\]/g) ?? []).toEqual([]);
});
