import { linkPreview } from '$lib/server';
import { error } from '@sveltejs/kit';
import { eachInvestigation } from '../../../entries';
import { isStatic } from '../../../static';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = isStatic;
export const entries: EntryGenerator = eachInvestigation;

/** The picture beside a link to an investigation, for who shows links with one. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const opened = await locals.shelf.open(params.investigation);
	if (!opened) error(404);
	if (!opened.investigation) error(422);
	const png = await linkPreview(opened.investigation, locals.language);
	return new Response(new Uint8Array(png), {
		// It is there to be shown elsewhere.
		headers: { 'Content-Type': 'image/png', 'Content-Security-Policy': "default-src 'none'" }
	});
};
