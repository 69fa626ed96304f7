import { datasetJsonLd } from '$lib/formats';
import { error } from '@sveltejs/kit';
import { eachInvestigation } from '../../entries';
import { siteOf } from '../../static';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = eachInvestigation;

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const opened = await locals.shelf.open(params.investigation);
	if (!opened) error(404);
	const { investigation } = opened;
	return {
		id: params.investigation,
		...opened,
		...(investigation ? { structured: datasetJsonLd(investigation, locals.language, siteOf(url)) } : {})
	};
};
