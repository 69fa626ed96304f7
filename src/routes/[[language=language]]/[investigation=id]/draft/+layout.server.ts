import { error } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

/** What a draft is told over: the draft itself stands in the reader's browser alone. */
export const load: LayoutServerLoad = async ({ params, locals }) => {
	const opened = await locals.shelf.open(params.investigation);
	if (!opened) error(404);
	if (!opened.investigation) error(422);
	return { investigation: opened.investigation };
};
