import { writeSourcelineJson } from '$lib/formats';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

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
