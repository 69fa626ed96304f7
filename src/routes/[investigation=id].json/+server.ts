import { writeSourcelineJson } from '$lib/formats';
import { error } from '@sveltejs/kit';
import { eachInvestigation } from '../entries';
import { isStatic } from '../static';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = isStatic;
export const entries: EntryGenerator = eachInvestigation;

/** The whole investigation as Sourceline JSON (static/schema). */
export const GET: RequestHandler = async ({ params, locals }) => {
	const opened = await locals.shelf.open(params.investigation);
	if (!opened) error(404);
	if (!opened.investigation) error(422);
	return new Response(writeSourcelineJson(opened.investigation), {
		headers: {
			'Content-Type': 'application/json; charset=utf-8',
			'Content-Security-Policy': "default-src 'none'"
		}
	});
};
