import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const opened = await locals.shelf.open(params.investigation);
	if (!opened) error(404);
	if (!opened.investigation) error(422);
	return { investigation: opened.investigation, query: url.searchParams.toString() };
};
