import { error } from '@sveltejs/kit';
import { eachStory } from '../../../../entries';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = eachStory;

export const load: PageServerLoad = async ({ params, locals }) => {
	const opened = await locals.shelf.open(params.investigation);
	const investigation = opened?.investigation;
	if (!investigation) error(opened ? 422 : 404);
	const told = investigation.stories.filter(({ id }) => id === params.story);
	// A story that is not written in the reader's language is better read in another than not at all.
	const story = told.find(({ language }) => language === locals.language) ?? told[0];
	// A story with an error is there, and cannot be shown: that is another thing than none of that name.
	if (!story)
		error(opened.problems.some(({ file }) => file.includes(`/stories/${params.story}.`)) ? 422 : 404);
	return { investigation, story };
};
