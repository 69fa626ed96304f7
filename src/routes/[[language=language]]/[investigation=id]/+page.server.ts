import { error } from '@sveltejs/kit';
import { eachInvestigation } from '../../entries';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = eachInvestigation;

export const load: PageServerLoad = async ({ params, locals }) => {
	const opened = await locals.shelf.open(params.investigation);
	if (!opened) error(404);
	return { id: params.investigation, ...opened };
};
