import { sceneFigure } from '$lib/server';
import { error } from '@sveltejs/kit';
import { eachScene } from '../../../../../entries';
import { isStatic } from '../../../../../static';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = isStatic;
export const entries: EntryGenerator = eachScene;

/** The picture of a scene as a figure: for who reads a story without a script, and for whoever takes it along. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const opened = await locals.shelf.open(params.investigation);
	const told = opened?.investigation?.stories.filter(({ id }) => id === params.story) ?? [];
	const story = told.find(({ language }) => language === locals.language) ?? told[0];
	const at = story?.scenes.findIndex(({ id }) => id === params.scene) ?? -1;
	if (!opened?.investigation || !story || at < 0) error(404);
	return new Response(await sceneFigure(opened.investigation, story, at), {
		headers: {
			'Content-Type': 'image/svg+xml; charset=utf-8',
			'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; font-src data:"
		}
	});
};
