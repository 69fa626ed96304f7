import { datasetJsonLd, sourcesJsonLd } from '$lib/formats';
import { openFolder } from '$lib/server';
import { beforeAll, expect, it } from 'vitest';
import type { Investigation } from '$lib/model';

const site = { root: 'https://example.org/maps', languagePages: true };
let real: Investigation;
beforeAll(async () => {
	const opened = await openFolder('graph-data').open('el-mencho-cjng');
	if (!opened?.investigation) throw new Error('It does not open');
	real = opened.investigation;
});

it('tells search engines what an investigation is and where its files are', () => {
	const told: unknown = JSON.parse(datasetJsonLd(real, 'es', site));
	expect(told).toMatchObject({
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: real.about.title.es,
		description: real.about.summary.es,
		url: 'https://example.org/maps/es/el-mencho-cjng/',
		version: real.about.version,
		license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
		inLanguage: 'es'
	});
	expect(told).toHaveProperty(
		'distribution',
		expect.arrayContaining([
			expect.objectContaining({
				contentUrl: 'https://example.org/maps/el-mencho-cjng.json',
				encodingFormat: 'application/json'
			}),
			expect.objectContaining({
				contentUrl: 'https://example.org/maps/es/el-mencho-cjng/bibliography.bib'
			})
		])
	);
});

it('marks nobody up as a person', () => {
	expect(datasetJsonLd(real, 'en', site) + sourcesJsonLd(real, 'en', site)).not.toContain('"Person"');
});

it('lists every source with who published it', () => {
	const told = JSON.parse(sourcesJsonLd(real, 'en', site)) as {
		mainEntity: { itemListElement: { name: string; publisher: { name: string } }[] };
	};
	const listed = told.mainEntity.itemListElement;
	expect(listed.map(({ name }) => name)).toEqual(real.sources.map(({ title }) => title));
	expect(listed.every(({ publisher }) => publisher.name !== '')).toBe(true);
});

it('is the same data whatever the records say, with no sign that HTML would read', () => {
	const hostile = '</script><script>x & <!-- \u2028';
	const about = { ...real.about, title: { en: hostile }, summary: { en: hostile }, licence: '"><b>' };
	const text = datasetJsonLd({ ...real, about }, 'en', site);
	expect(text).not.toMatch(/[<>&\u2028]/);
	expect(JSON.parse(text)).toMatchObject({ name: hostile, description: hostile });
	expect(text).not.toContain('creativecommons');
});
