import { csvMimeType } from '$lib/formats';
import { sourcesCsv } from '$lib/ui/sources/sourcesCsv';
import { csvName } from '$lib/ui/table/download';
import { error } from '@sveltejs/kit';
import { eachInvestigation } from '../../../entries';
import { askedBy, isStatic } from '../../../static';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = isStatic;
export const entries: EntryGenerator = async () =>
	(await eachInvestigation()).flatMap((each) => lists.map((list) => ({ ...each, list })));

const lists = ['sources', 'todo'] as const;

/** A list of the page of sources as a spreadsheet, narrowed and sorted like the page: its sources, or its gaps. */
export const GET: RequestHandler = async ({ params, locals, url }) => {
	const opened = await locals.shelf.open(params.investigation);
	if (!opened) error(404);
	if (!opened.investigation) error(422);
	const list = lists.find((each) => each === params.list) ?? 'sources';
	return new Response(sourcesCsv(opened.investigation, list, locals.language, askedBy(url)), {
		headers: {
			'Content-Type': csvMimeType,
			'Content-Disposition': `attachment; filename="${csvName(params.investigation, list, locals.language)}"`,
			'Content-Security-Policy': "default-src 'none'"
		}
	});
};
