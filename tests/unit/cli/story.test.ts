import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../../src/cli/main';
import { pagesOf } from '../../support/sheets';
import { askOf } from '../../support/tools';

const patience = { timeout: 60_000 };
const file = (name: string) => path.join(mkdtempSync(path.join(tmpdir(), 'sourceline-')), name);

async function run(...words: string[]) {
	const out: string[] = [];
	const err: string[] = [];
	const code = await main(['story', ...words], {
		out: (text) => out.push(text),
		err: (text) => err.push(text)
	});
	return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('sourceline story', () => {
	it('writes the sheet that was asked for, with its day and address, twice the same', patience, async () => {
		const [one, other] = [file('one.pdf'), file('other.pdf')];
		const address = 'https://example.org/who';
		for (const out of [one, other]) {
			const words = ['el-mencho-cjng', 'who', '--out', out, '--kind', 'answers', '--lang', 'es'];
			expect(await run(...words, '--address', address, '--date', '2026-11-30', '--paper', 'letter')).toEqual({
				code: 0,
				out: `${out}: Answer sheet, 8 scenes`,
				err: ''
			});
		}
		const pdf = readFileSync(one);
		expect(readFileSync(other).equals(pdf)).toBe(true);
		const text = pagesOf(pdf).join('\n');
		expect(text).toContain('Hoja de respuestas');
		expect(text).toContain('30 de noviembre de 2026');
		expect(text).toContain(address);
		expect(askOf('pdfinfo', [], pdf).toString()).toContain('612 x 792');
	});

	it.each([
		[['el-mencho-cjng'], 'No story is named.'],
		[['el-mencho-cjng', 'who', 'money'], 'One story, not 2'],
		[['el-mencho-cjng', 'who'], '--out: a file that ends in .pdf'],
		[['el-mencho-cjng', 'who', '--out', 'x.doc'], '--out: a file that ends in .pdf'],
		[['el-mencho-cjng', 'who', '--out', 'x.pdf', '--kind', 'poster'], 'one of handout, exercises, answers'],
		[['el-mencho-cjng', 'who', '--out', 'x.pdf', '--lang', 'fr'], '--lang fr: one of en, es'],
		[['el-mencho-cjng', 'who', '--out', 'x.pdf', '--paper', 'a5'], '--paper a5: one of a4, letter'],
		[['el-mencho-cjng', 'who', '--out', 'x.pdf', '--date', 'today'], '--date today'],
		[['el-mencho-cjng', 'who', '--out', 'x.pdf', '--address', 'javascript:alert(1)'], '--address javascript'],
		[['el-mencho-cjng', 'whose', '--out', 'x.pdf'], 'there is money (en), money (es)'],
		[['nowhere', 'who', '--out', 'x.pdf'], 'there is no investigation nowhere'],
		[
			['el-mencho-cjng', 'who', '--out', path.join(tmpdir(), 'no', 'such', 'x.pdf')],
			'there is no such folder'
		]
	])('says what is wrong with %j', patience, async (words, said) => {
		const { code, out, err } = await run(...words);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain(said);
	});
});
