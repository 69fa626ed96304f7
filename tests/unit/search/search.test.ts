import { weigh } from '$lib/evidence';
import type { Investigation, Language } from '$lib/model';
import { openSearch, type FoundGroup, type FoundKind, type Marked } from '$lib/search';
import { describe, expect, it } from 'vitest';
import { entity, investigation, note, origin, property, relationship, source } from '../../support/records';

const markup = '<img src=x onerror="alert(1)">';

const records = investigation({
	entities: [
		entity('cartel', {
			name: { en: 'Jalisco New Generation Cartel', es: 'Cártel de Jalisco Nueva Generación' },
			shortName: { en: 'CJNG', es: 'CJNG' }
		}),
		entity('state', { type: 'place', name: { en: 'Jalisco', es: 'Jalisco' } }),
		entity('leader', {
			name: { en: 'Nemesio Peña', es: 'Nemesio Peña' },
			properties: [
				property('leader/alias', [note('daily', { id: 'n1', standing: 'reported' })], {
					value: { en: 'El Señor', es: 'El Señor' }
				})
			]
		}),
		entity('hostile', { name: { en: markup, es: markup } })
	],
	relationships: [
		relationship('leads', [note('daily', { id: 'n2', standing: 'alleged' })], {
			subject: 'leader',
			object: 'cartel',
			start: '2009~'
		}),
		relationship(
			'ranch',
			[
				note('wire', {
					id: 'n3',
					origin: 'official',
					text: { en: 'An official speaks of training.', es: 'Un funcionario habla de adiestramiento.' },
					quote: { exact: 'used the ranch near Teuchitlán', language: 'en' },
					printed: 'according to a defence official'
				})
			],
			{ subject: 'cartel', object: 'state' }
		)
	],
	origins: [
		origin('agency', { name: { en: 'The Wire', es: 'The Wire' } }),
		origin('official', { name: { en: 'a defence official', es: 'un funcionario de defensa' } })
	],
	sources: [
		source('daily', { title: 'La caída de un capo', language: 'es' }),
		source('wire', { title: 'A report', publisher: 'agency', issued: '2026-02' }),
		source('uncited', { title: 'A report on which nothing rests' })
	]
});

const asked = { withoutSources: [] as string[], withoutOrigins: [] };

async function search(
	query: string,
	language: Language = 'en',
	{ most = 5, of = records as Investigation, view = asked } = {}
): Promise<FoundGroup[]> {
	const opened = await openSearch(of, () => Promise.resolve());
	return opened.find(query, { evidence: weigh(of, view), language }, () => most);
}

const keys = (groups: readonly FoundGroup[], kind: FoundKind) =>
	groups.find((group) => group.kind === kind)?.found.map(({ key }) => key) ?? [];
const first = (groups: readonly FoundGroup[], kind: FoundKind) =>
	groups.find((group) => group.kind === kind)?.found[0];
const marked = (words: Marked | null | undefined) =>
	words?.marks.map(([from, to]) => words.text.slice(from, to));

describe('a search', () => {
	it('takes no notice of accents and case, and finds what a word begins', async () => {
		for (const query of ['PENA', 'peña', 'Pen', 'nemesio pen'])
			expect([query, keys(await search(query), 'entity')]).toEqual([query, ['entity:leader']]);
	});

	it('takes the s of a possessive for no word of its own, with either apostrophe', async () => {
		for (const query of ["Nemesio's", 'Nemesio’s', "peña's Nemesio"])
			expect([query, keys(await search(query), 'entity')]).toEqual([query, ['entity:leader']]);
	});

	it('forgives a slip in a longer word, and none in a short one', async () => {
		expect(keys(await search('Nemesoi'), 'entity')).toEqual([]);
		expect(keys(await search('Nemesip'), 'entity')).toEqual(['entity:leader']);
		expect(await search('Pexa')).toEqual([]);
	});

	it('finds by a name in either language, by a short name and by an alias', async () => {
		for (const query of ['cártel de jalisco', 'New Generation', 'cjng'])
			expect(keys(await search(query), 'entity')[0]).toBe('entity:cartel');
		const alias = first(await search('señor'), 'entity');
		expect(alias?.key).toBe('entity:leader');
		expect(alias?.detail?.text).toContain('reportedly El Señor');
		expect(marked(alias?.detail)).toEqual(['Señor']);
	});

	it('puts the very name that is asked for before those that contain it', async () => {
		expect(keys(await search('jalisco'), 'entity')).toEqual(['entity:state', 'entity:cartel']);
		expect(keys(await search('jalisco', 'es'), 'entity')).toEqual(['entity:state', 'entity:cartel']);
	});

	it('groups what it finds: entities, relationships, properties, notes, sources', async () => {
		expect((await search('official')).map(({ kind }) => kind)).toEqual(['note']);
		expect((await search('el senor')).map(({ kind }) => kind)).toEqual(['entity', 'property']);
		expect((await search('jalisco')).map(({ kind }) => kind)).toEqual(['entity', 'relationship']);
		expect((await search('capo')).map(({ kind }) => kind)).toEqual(['source']);
	});

	it('words a relationship as firmly as its evidence allows, with its date beside it', async () => {
		const found = first(await search('2009'), 'relationship');
		expect(found?.title.text).toBe('Nemesio Peña allegedly knows Jalisco New Generation Cartel');
		expect(marked(found?.detail)).toEqual(['2009']);
		expect(first(await search('2009', 'es'), 'relationship')?.title.text).toContain('presuntamente conoce a');
	});

	it('never words as so what nothing supports any longer', async () => {
		const view = { withoutSources: ['daily'], withoutOrigins: [] };
		const groups = await search('nemesio', 'en', { view });
		expect(first(groups, 'relationship')?.title.text).not.toContain('knows');
		expect(first(await search('señor', 'en', { view }), 'entity')?.detail?.text).toBe('Person');
	});

	it('finds a note by its text in either language, its quote, its attribution and who said it', async () => {
		for (const query of ['training', 'adiestramiento', 'teuchitlan', 'according to', 'funcionario']) {
			const found = first(await search(query), 'note');
			expect([query, found?.select]).toEqual([query, { kind: 'relationship', id: 'ranch' }]);
			expect(marked(found?.title)).not.toEqual([]);
		}
		const quoted = first(await search('teuchitlan', 'es'), 'note');
		expect(quoted?.title).toMatchObject({ text: '“used the ranch near Teuchitlán”', language: 'en' });
		expect(quoted?.detail?.text).toBe('The Wire: A report');
	});

	it('finds a source by its title and publisher, and leads to the first that rests on it', async () => {
		expect(first(await search('caida'), 'source')?.select).toEqual({
			kind: 'relationship',
			id: 'leader/alias'
		});
		const published = first(await search('the wire'), 'source');
		expect(published?.ends).toEqual(['cartel', 'state']);
		expect(marked(published?.detail)).toEqual(['The', 'Wire']);
		expect(keys(await search('report'), 'source')).toEqual(['source:wire']);
	});

	it('marks as much of a word as was typed, whatever its accents', async () => {
		expect(marked(first(await search('generac', 'es'), 'entity')?.title)).toEqual(['Generac']);
		expect(marked(first(await search('pen'), 'entity')?.title)).toEqual(['Peñ']);
		const apart = investigation({
			entities: [entity('a', { name: { en: 'Pen\u0303a', es: 'Pen\u0303a' } })]
		});
		expect(marked(first(await search('pen', 'en', { of: apart }), 'entity')?.title)).toEqual(['Pen\u0303']);
	});

	it('gives no reason beside a title that answers the whole query', async () => {
		const ranch = investigation({ entities: [entity('r', { name: { en: 'The Ranch', es: 'El Rancho' } })] });
		expect(first(await search('rancho', 'es', { of: ranch }), 'entity')?.detail?.text).toBe('Persona');
		expect(first(await search('ranch', 'es', { of: ranch }), 'entity')?.detail?.text).toBe('Persona');
		expect(first(await search('the ranch', 'es', { of: ranch }), 'entity')?.detail?.text).toBe('The Ranch');
	});

	it('lists as many as it is asked for and counts the rest', async () => {
		const [group] = await search('jalisco', 'en', { most: 1 });
		expect(group).toMatchObject({ found: [{ key: 'entity:state' }], more: 1 });
	});

	it('cuts a long text around what matched, between words', async () => {
		const text = `${'before '.repeat(60)}the needle ${'after '.repeat(60)}`;
		const long = investigation({
			sources: [source('s')],
			relationships: [relationship('tie', [note('s', { id: 'n', text: { en: text, es: 'Otro' } })])]
		});
		const found = first(await search('needle', 'en', { of: long }), 'note');
		expect(found?.title.text.length).toBeLessThan(200);
		expect(found?.title.text).toMatch(/^… before .*the needle after.* after …$/);
		expect(marked(found?.title)).toEqual(['needle']);
	});

	it('treats markup and the names of the language’s own parts as words', async () => {
		expect(first(await search('onerror'), 'entity')?.title.text).toBe(markup);
		for (const query of ['__proto__', 'constructor', 'hasOwnProperty', '', '  ', '***', '"', '\\', '%00'])
			expect([query, await search(query)]).toEqual([query, []]);
		expect(await search('zz '.repeat(100_000))).toEqual([]);
	});
});
