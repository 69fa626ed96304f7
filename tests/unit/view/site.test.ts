import { fileOf, pageOf, pathOf, servedSite, type Site } from '$lib/view';
import { describe, expect, it } from 'vitest';

const files: Site = { root: '/maps', languagePages: true };

describe('the address of a page', () => {
	it.each([
		[servedSite, 'en', '', '', '/?lang=en'],
		[servedSite, 'es', 'ferry', '', '/ferry?lang=es'],
		[servedSite, 'es', 'ferry/sources', 'kind=book', '/ferry/sources?lang=es&kind=book'],
		[servedSite, 'en', 'ferry', 'v=1&lang=es', '/ferry?v=1&lang=es'],
		[files, 'en', '', '', '/maps/'],
		[files, 'es', '', '', '/maps/es/'],
		[files, 'en', 'ferry', '', '/maps/ferry/'],
		[files, 'es', 'ferry/sources', 'kind=book', '/maps/es/ferry/sources/?kind=book'],
		[{ root: '..', languagePages: true }, 'es', 'ferry', '', '../es/ferry/']
	] as const)('%j in %s of "%s" that is asked "%s" is %s', (site, language, path, query, address) => {
		expect(pageOf(site, language, path, query)).toBe(address);
	});

	it('may leave the language to who is asked', () => {
		expect(pathOf(servedSite, 'es', 'ferry')).toBe('/ferry');
		expect(pathOf(files, 'es', 'ferry')).toBe('/maps/es/ferry/');
	});
});

describe('the address of a file', () => {
	it('asks a server for what it is to hold, and names what stands on a host of files', () => {
		expect(fileOf(servedSite, 'es', 'ferry/todo.csv', 'gap=undated')).toBe(
			'/ferry/todo.csv?lang=es&gap=undated'
		);
		expect(fileOf(files, 'es', 'ferry/todo.csv', 'gap=undated')).toBe('/maps/es/ferry/todo.csv');
	});
});
