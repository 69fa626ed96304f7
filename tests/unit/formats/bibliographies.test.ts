import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	bibliographyFormats,
	bibliographyName,
	writeBibliography,
	type BibliographyFormat
} from '$lib/formats';
import { languages, lookup, type Investigation, type Language } from '$lib/model';
import { openFolder } from '$lib/server';
import { inLanguage } from '$lib/wording';
import { investigation as investigationOf, origin, source } from '../../support/records';

type Item = Readonly<Record<string, unknown>>;

async function shipped(id: string): Promise<Investigation> {
	const opened = await openFolder('graph-data').open(id);
	if (!opened?.investigation) throw new Error(JSON.stringify(opened?.problems.slice(0, 5)));
	return opened.investigation;
}

const [csl, bibtex, ris, plain] = bibliographyFormats;
/** The formats that a reference manager reads. */
const exchanged = [csl, bibtex, ris] as const;
/** What the parser is told that it reads, since it would guess from words that records may hold. */
const kinds: Readonly<Record<string, string>> = {
	[csl.id]: '@else/json',
	[bibtex.id]: '@biblatex/text',
	[ris.id]: '@ris/file'
};
const read = (format: BibliographyFormat, text: string): readonly Item[] =>
	new Cite(text, { forceType: kinds[format.id] }).data;

/** Words as they must be found again: one line, without signs that nobody sees. */
const seen = (text: unknown) =>
	String(text)
		.toWellFormed()
		.replace(/[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\s]+/gu, ' ')
		.trim();
/** An address, however its signs are written. */
const place = (text: unknown) => (typeof text === 'string' ? decodeURI(text) : undefined);
const dayOf = (date: unknown) => JSON.stringify((date as Item | undefined)?.['date-parts']);
const web = (address: string | undefined) =>
	address !== undefined && /^https?:/i.test(address) && URL.canParse(address)
		? new URL(address).href
		: undefined;

/** That every source is found again in what a parser makes of a file, in order, and nothing beside. */
function expectAll(format: BibliographyFormat, investigation: Investigation) {
	const { sources } = investigation;
	const text = writeBibliography(format, investigation, byId(investigation), 'en');
	const items = read(format, text);
	expect(items).toHaveLength(sources.length);
	const { origins } = lookup(investigation);
	const days = [...text.matchAll(/^DA {2}- (.*)$/gmu)].map(([, day]) => day?.trim());
	for (const [i, each] of sources.entries()) {
		const item = items[i] ?? {};
		expect(seen(item['title'])).toBe(seen(each.title));
		expect(place(item['URL'])).toBe(place(web(each.address)));
		const publisher = seen(inLanguage(origins.get(each.publisher)?.name ?? {}, 'en'));
		expect(JSON.stringify(item).toLowerCase()).toContain(
			JSON.stringify(publisher).slice(1, -1).toLowerCase()
		);
		if (each.issued === undefined || !/^\d{4}(-\d\d){0,2}$/.test(each.issued)) continue;
		const parts = each.issued.split('-');
		// Of newspapers and some others this parser of RIS reads the year alone; the day stands in the file.
		if (format === ris) expect(days).toContain([...parts, '', ''].slice(0, 3).join('/') + '/');
		const year = format === ris && dayOf(item['issued']) === JSON.stringify([[Number(parts[0])]]);
		expect(dayOf(item['issued'])).toBe(JSON.stringify([parts.slice(0, year ? 1 : 3).map(Number)]));
	}
}

const byId = (investigation: Investigation) => investigation.sources.map(({ id }) => id);

describe.each(['el-mencho-cjng', 'teaching-example'])('the bibliography of %s', async (id) => {
	const investigation = await shipped(id);

	it.each(exchanged)('comes back from $id: titles, publishers, dates and addresses', (format) => {
		expectAll(format, investigation);
	});

	it.each(languages)(
		'is a line for each source in plain text, with its title and address (%s)',
		(language) => {
			const lines = writeBibliography(plain, investigation, byId(investigation), language).split('\n');
			expect(lines.pop()).toBe('');
			expect(lines).toHaveLength(investigation.sources.length);
			for (const [i, { title, address }] of investigation.sources.entries()) {
				expect(seen(lines[i])).toContain(seen(title));
				expect(lines[i]).toContain(web(address) ?? '');
			}
		}
	);

	it('can be printed by a citation processor as it is', () => {
		// A few of them: the processor takes its time.
		const few = investigation.sources.slice(0, 10);
		const text = writeBibliography(
			csl,
			investigation,
			few.map(({ id: each }) => each),
			'en'
		);
		const cite = new Cite(text, { forceType: kinds[csl.id] });
		const printed = seen(cite.format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' }));
		for (const { address } of few) expect(printed).toContain(web(address) ?? '');
	}, 30_000);

	it.each(bibliographyFormats)('is the same file twice, of all or of some, as $id', (format) => {
		const all = writeBibliography(format, investigation, 'all', 'es');
		expect(writeBibliography(format, structuredClone(investigation), 'all', 'es')).toBe(all);
		const some = byId(investigation).slice(2, 4).reverse();
		const file = writeBibliography(format, investigation, [...some, 'nobody', ...some], 'es');
		const titles = some.map((each) => lookup(investigation).sources.get(each)?.title ?? each);
		if (format === plain) expect(file.trim().split('\n')).toHaveLength(2);
		else expect(read(format, file).map(({ title }) => title)).toEqual(titles);
	});
});

it('says the rest of a source where it has a place, and what is rough as rough', () => {
	const investigation = investigationOf({
		sources: [
			source('a', {
				title: 'On "R&D": 50 % more',
				author: 'Smith, Jones and Co',
				cslType: 'report',
				issued: '2010~',
				accessed: '2026-11-02',
				address: 'https://example.org/a?b=1&c=2',
				archive: 'https://archive.example/a',
				hostedBy: 'A library'
			})
		],
		origins: [origin('publisher-of-a', { name: { en: 'The Office', es: 'La Oficina' } })]
	});
	const file = (format: BibliographyFormat, language: Language = 'en') =>
		writeBibliography(format, investigation, ['a'], language);
	expect(JSON.parse(file(csl))).toMatchObject([
		{
			id: 'a',
			type: 'report',
			author: [{ literal: 'Smith, Jones and Co' }],
			issued: { 'date-parts': [[2010]], circa: true },
			accessed: { 'date-parts': [[2026, 11, 2]] },
			archive_location: 'https://archive.example/a'
		}
	]);
	expect(file(bibtex)).toContain(
		'  title = {{On "R\\&D": 50 \\% more}},\n  author = {{Smith, Jones and Co}},'
	);
	expect(file(bibtex)).toContain('  year = {around 2010},\n  date = {2010~},');
	expect(file(ris)).toContain('DA  - 2010///around 2010\r\n');
	expect(file(ris)).toContain('L2  - https://archive.example/a\r\n');
	expect(file(plain, 'es')).toBe(
		'On "R&D": 50 % more, por Smith, Jones and Co. La Oficina, hacia 2010. https://example.org/a?b=1&c=2 (leído: 2 de noviembre de 2026). Leído en A library. Copia archivada: https://archive.example/a\n'
	);
});

it('keeps keys apart that BibTeX would take for one', () => {
	const investigation = investigationOf({ sources: ['a b', 'a-b', 'A-B'].map((id) => source(id)) });
	const text = writeBibliography(bibtex, investigation, byId(investigation), 'en');
	expect(read(bibtex, text).map(({ id }) => id)).toEqual(['a-b', 'a-b-2', 'A-B-3']);
});

it('names the file after investigation and language, and gives each format an extension of its own', () => {
	expect(bibliographyName('el-mencho-cjng', bibtex, 'es')).toBe('el-mencho-cjng-sources-es.bib');
	const extensions = bibliographyFormats.flatMap((each) => each.extensions);
	expect(new Set(extensions).size).toBe(extensions.length);
});

/** Words with all that could mean something to a format, and to a program that reads it. */
const hostile = fc
	.array(
		fc.oneof(
			{ weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
			fc.constantFrom(
				'{',
				'}',
				'}}',
				'\\',
				'%',
				'&',
				'#',
				'_',
				'$',
				'~',
				'^',
				'"',
				"''",
				'``',
				'--',
				'<b>',
				'</script>',
				'@',
				'\r\nER  - \r\nTY  - BOOK\r\n',
				'\nAU  - Nobody',
				'TY  - X',
				'},\n  author = {Nobody}',
				'@book{x, title={y}}',
				'\\input{/etc/passwd}',
				'\\',
				' and ',
				', ',
				'Ñandú',
				'DOI: 10.1/x',
				'{:DOI: 10.1/x}',
				'\u2028',
				'\u202E',
				'\uD800'
			)
		),
		{ minLength: 1, maxLength: 6 }
	)
	.map((parts) => `T${parts.join('')}`);

const record = fc.record(
	{
		title: hostile,
		author: hostile,
		hostedBy: hostile,
		language: hostile,
		cslType: fc.constantFrom('webpage', 'report', 'article-newspaper', 'thesis', '__proto__', 'T}, @x'),
		issued: fc.constantFrom('2015', '2015-04', '2015-04-08', '2010~', '201X', '2010/2012', '2015-04-08/..'),
		address: fc.oneof(
			fc.webUrl({ withQueryParameters: true, withFragments: true }),
			fc.constantFrom(
				'https://example.org/a{b}?q="x"&y=%7Bz%25\\#~^',
				'javascript:alert(1)',
				'https://example.org/}\r\nER  - '
			)
		)
	},
	{ requiredKeys: ['title', 'cslType'] }
);

describe('a note of CSL-JSON', () => {
	it.each(languages)(
		'begins with its own words, and with nothing that is read as a field, in %s',
		async (language) => {
			const investigation = await shipped('el-mencho-cjng');
			const text = writeBibliography(csl, investigation, byId(investigation), language);
			const notes = (JSON.parse(text) as Item[]).flatMap(({ note }) =>
				typeof note === 'string' ? [note] : []
			);
			expect(notes.length).toBeGreaterThan(10);
			for (const note of notes) expect(note).toMatch(/^(?![\w -]+:)\p{L}/u);
		}
	);
});

describe('records of hostile words', () => {
	const described = fc.record({
		printed: record,
		name: hostile,
		remark: fc.option(hostile, { nil: undefined })
	});
	const written = fc.array(described, { minLength: 1, maxLength: 4 }).map((records) =>
		investigationOf({
			sources: records.map(({ printed, remark }, i) =>
				source(`s${i}`, {
					...printed,
					publisher: `p${i}`,
					...(remark === undefined ? {} : { remark: { en: remark, es: remark } })
				})
			),
			origins: records.map(({ name }, i) => origin(`p${i}`, { name: { en: name, es: name } }))
		})
	);

	it.each(exchanged)('come back from $id, and are nothing but themselves', (format) => {
		fc.assert(
			fc.property(written, (investigation) => {
				expectAll(format, investigation);
			}),
			{ seed: 5, numRuns: 150 }
		);
	});

	it('add no tag line to RIS, no line to plain text, nothing that closes a script element to CSL-JSON', () => {
		fc.assert(
			fc.property(written, (investigation) => {
				const { length } = investigation.sources;
				const text = (format: BibliographyFormat) =>
					writeBibliography(format, investigation, byId(investigation), 'en');
				const lines = text(ris).split('\r\n').slice(0, -1);
				expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(length);
				expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(length);
				expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- [^\p{Cc}\u2028\u2029]*$/u.test(line))).toEqual(
					[]
				);
				expect(text(plain).split(/[\p{Cc}\u2028\u2029]/u)).toHaveLength(length + 1);
				expect(text(csl)).not.toContain('<');
				expect(text(csl) + text(plain) + text(bibtex) + text(ris)).not.toContain('javascript:alert');
			}),
			{ seed: 6, numRuns: 100 }
		);
	});
});
