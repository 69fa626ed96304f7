import { type Edtf, type Investigation, type Language } from '$lib/model';
import { fileOf, pageOf, type Site } from '$lib/view';
import { inLanguage } from '$lib/wording';
import { bibliographyFormats } from './bibliographies';
import { citedSources, type CitedSource } from './bibliography';
import { csvMimeType } from './csv';

/**
 * What search engines are told of an investigation: that it is a data set, in the words of https://schema.org/Dataset.
 * Whom it is about stands in no field of it: a person is not marked up for machines by being named in a source.
 */
export function datasetJsonLd(investigation: Investigation, language: Language, site: Site): string {
	const { id, title, summary, version, licence, changelog, credits, methodology } = investigation.about;
	const file = (path: string) => fileOf(site, language, path);
	const download = (path: string, encodingFormat: string) => ({
		'@type': 'DataDownload',
		contentUrl: file(path),
		encodingFormat: encodingFormat.split(';')[0]
	});
	const said = credits.map((each) => inLanguage(each, language)).filter((each) => each !== '');
	return written({
		'@type': 'Dataset',
		name: inLanguage(title, language),
		description: inLanguage(summary, language),
		url: pageOf(site, language, id),
		inLanguage: language,
		version,
		license: { '@type': 'CreativeWork', name: licence, url: licenceAddress(licence) },
		dateModified: dayOf(changelog.at(-1)?.date),
		creditText: said.length > 0 ? said.join(' ') : undefined,
		isAccessibleForFree: true,
		measurementTechnique:
			inLanguage(methodology, language) === '' ? undefined : pageOf(site, language, `${id}/method`),
		citation: pageOf(site, language, `${id}/sources`),
		distribution: [
			{ ...download('', 'application/json'), contentUrl: `${site.root}/${id}.json` },
			download(`${id}/sources.csv`, csvMimeType),
			...bibliographyFormats.map(({ extensions: [first], mimeType }) =>
				download(`${id}/bibliography${first}`, mimeType)
			)
		]
	});
}

/** What search engines are told of the page of sources: the list of them, as https://schema.org/CreativeWork. */
export function sourcesJsonLd(investigation: Investigation, language: Language, site: Site): string {
	const { id, title } = investigation.about;
	const ids = investigation.sources.map((source) => source.id);
	return written({
		'@type': 'CollectionPage',
		name: inLanguage(title, language),
		url: pageOf(site, language, `${id}/sources`),
		inLanguage: language,
		isPartOf: { '@type': 'Dataset', name: inLanguage(title, language), url: pageOf(site, language, id) },
		mainEntity: {
			'@type': 'ItemList',
			numberOfItems: ids.length,
			itemListElement: citedSources(investigation, ids, language).map(work)
		}
	});
}

function work({ source, words }: CitedSource) {
	return {
		'@type': 'CreativeWork',
		name: words.title,
		url: words.address ?? undefined,
		archivedAt: words.archive ?? undefined,
		author: words.author ?? undefined,
		publisher: { '@type': 'Organization', name: words.publisher },
		datePublished: dayOf(source.issued),
		inLanguage: source.language
	};
}

/** A date as ISO 8601 has it; what EDTF says beyond that, that it is uncertain or a span, no search engine takes. */
const dayOf = (date: Edtf | undefined) =>
	date !== undefined && /^\d{4}(-\d{2}){0,2}$/.test(date) ? date : undefined;

/** Where the terms of a licence are read: of those of Creative Commons, "CC BY-SA 4.0" or "CC0-1.0", which name their pages. */
function licenceAddress(licence: string): string | undefined {
	const [, terms, version] = /^CC[ -]?(0|BY(?:-(?:NC|ND|SA))*)[ -](\d\.\d)$/i.exec(licence) ?? [];
	if (!terms) return undefined;
	const path = terms === '0' ? 'publicdomain/zero' : `licenses/${terms.toLowerCase()}`;
	return `https://creativecommons.org/${path}/${version}/`;
}

/** As what stands in a script element of that type: no sign in it means anything to HTML. */
function written(thing: object): string {
	return JSON.stringify({ '@context': 'https://schema.org', ...thing }).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}
