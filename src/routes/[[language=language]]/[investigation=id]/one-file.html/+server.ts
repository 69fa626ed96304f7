import { writeSourcelineJson } from '$lib/formats';
import { inLanguage } from '$lib/wording';
import { m } from '$messages/messages';
import { error } from '@sveltejs/kit';
import { eachInvestigation } from '../../../entries';
import { askedBy, isStatic, siteFromAnywhere } from '../../../static';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = isStatic;
export const entries: EntryGenerator = eachInvestigation;

/** The live network in one HTML file that opens from disk, with the View and the choice of controls that the query asks for. */
export const GET: RequestHandler = async ({ params, locals, url }) => {
	const opened = await locals.shelf.open(params.investigation);
	if (!opened) error(404);
	if (!opened.investigation) error(422);
	const { oneFileHtml, oneFileName, template } = await import('$lib/formats/oneFile');
	const { language } = locals;
	const html = oneFileHtml(template, {
		investigation: writeSourcelineJson(opened.investigation),
		query: askedBy(url).toString(),
		title: inLanguage(opened.investigation.about.title, language),
		language,
		site: siteFromAnywhere(url),
		noScript: m['onefile.no_script']({}, { locale: language })
	});
	return new Response(html, {
		headers: {
			'Content-Type': 'text/html; charset=utf-8',
			'Content-Disposition': `attachment; filename="${oneFileName(params.investigation, language)}"`,
			'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'"
		}
	});
};
