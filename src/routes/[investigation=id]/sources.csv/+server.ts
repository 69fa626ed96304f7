import { csvMimeType } from '$lib/formats';
import { sourcesCsv } from '$lib/server';
import { csvName } from '$lib/ui/table/download';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** A list of the page of sources as a spreadsheet, narrowed and sorted like the page: its sources or, `list=todo`, its gaps. */
export const GET: RequestHandler = async ({ params, locals, url }) => {
	const opened = await locals.shelf.open(params.investigation);
	if (!opened) error(404);
	if (!opened.investigation) error(422);
	const list = url.searchParams.get('list') === 'todo' ? 'todo' : 'sources';
	return new Response(sourcesCsv(opened.investigation, list, locals.language, url.searchParams), {
		headers: {
			'Content-Type': csvMimeType,
			'Content-Disposition': `attachment; filename="${csvName(params.investigation, list, locals.language)}"`,
			'Content-Security-Policy': "default-src 'none'"
		}
	});
};
