import { oneFileHtml, oneFileName, places } from '$lib/formats/oneFile/oneFileHtml';
import { describe, expect, it } from 'vitest';

const template = `<html lang="${places.language}"><title>${places.title}</title><noscript>${places.noScript}</noscript><script type="application/json">${places.data}</script>`;
const file = {
	investigation: '{"format":"sourceline"}',
	query: 'v=1&lang=en',
	title: 'A title',
	language: 'en',
	site: { root: 'https://example.org', languagePages: false },
	noScript: 'No script'
} as const;

/** What stands in the data block, as a browser would cut it out. */
const dataOf = (html: string): unknown =>
	JSON.parse(/<script type="application\/json">(.*?)<\/script/s.exec(html)?.[1] ?? '');

describe('a one-file network', () => {
	it('holds the records, the View and where the full network is', () => {
		expect(dataOf(oneFileHtml(template, file))).toEqual({
			query: 'v=1&lang=en',
			site: { root: 'https://example.org', languagePages: false },
			said: [],
			document: { format: 'sourceline' }
		});
	});

	it.each(['</script><script>x', '<!--<script>', '$& $1 $$', places.data, '\u2028', '&lt;'])(
		'stays whole whatever its records say: %s',
		(hostile) => {
			const investigation = JSON.stringify({ name: hostile });
			const html = oneFileHtml(template, {
				...file,
				investigation,
				title: hostile,
				query: hostile,
				said: [hostile]
			});
			expect(dataOf(html)).toEqual({
				query: hostile,
				site: file.site,
				said: [hostile],
				document: { name: hostile }
			});
			expect(html.match(/<script/g)).toHaveLength(1);
			expect(html).not.toContain('<!--');
		}
	);

	it('is refused by a template that has no place for its data', () => {
		expect(() => oneFileHtml('', file)).toThrow('no place');
	});

	it('has a name that any disk takes', () => {
		expect(oneFileName('../a b', 'es')).toBe('..-a-b-es.html');
	});
});
