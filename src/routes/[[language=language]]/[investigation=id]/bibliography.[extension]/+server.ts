import { bibliographyFormats, bibliographyName, writeBibliography } from '$lib/formats';
import { error } from '@sveltejs/kit';
import { eachInvestigation } from '../../../entries';
import { isStatic } from '../../../static';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = isStatic;
export const entries: EntryGenerator = async () =>
	(await eachInvestigation()).flatMap((each) =>
		bibliographyFormats.map(({ extensions: [first] }) => ({ ...each, extension: first.slice(1) }))
	);

/** All sources of an investigation for a reference manager or an article, in the format that the extension names. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const format = bibliographyFormats.find(({ extensions }) => extensions.includes(`.${params.extension}`));
	const opened = await locals.shelf.open(params.investigation);
	if (!format || !opened) error(404);
	if (!opened.investigation) error(422);
	return new Response(writeBibliography(format, opened.investigation, 'all', locals.language), {
		headers: {
			'Content-Type': format.mimeType,
			'Content-Disposition': `attachment; filename="${bibliographyName(params.investigation, format, locals.language)}"`,
			'Content-Security-Policy': "default-src 'none'"
		}
	});
};
