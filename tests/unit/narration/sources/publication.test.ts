import { describe, expect, it } from 'vitest';
import type { Source } from '$lib/model';
import { publication, publishedWords } from '$lib/narration';

const source = (issued?: string): Source => ({
	id: issued ?? 'undated',
	cslType: 'book',
	kind: 'reference',
	title: 'A book',
	publisher: 'publisher',
	language: 'en',
	reliability: 'F',
	derivedFrom: [],
	...(issued === undefined ? {} : { issued })
});

describe('when sources were published', () => {
	it('counts each once where its date is as narrow as a bar, and what has none beside the axis', () => {
		const { bins, undated } = publication(['2001', '2003-05-01', '2003', undefined, '../2004'].map(source));
		expect(undated).toBe(2);
		const told = bins.filter(({ begun, perhaps }) => begun + perhaps > 0);
		expect(told.map((bin) => publishedWords(bin, 'en'))).toEqual(['2001: 1 source', '2003: 2 sources']);
	});

	it('says of what is dated roughly or widely that it may belong there', () => {
		const { bins } = publication(['2001~', '2002/2003', '2003'].map(source));
		expect(bins.map((bin) => publishedWords(bin, 'en'))).toEqual([
			'2001: 1 source, 1 of them perhaps',
			'2002: 1 source, 1 of them perhaps',
			'2003: 2 sources, 1 of them perhaps'
		]);
		expect(bins.map((bin) => publishedWords(bin, 'es'))[0]).toBe('2001: 1 fuente, 1 de ellas quizá');
	});

	it('has no axis where nothing bears a date', () => {
		expect(publication([source(), source()])).toEqual({ axis: null, bins: [], undated: 2 });
	});
});
