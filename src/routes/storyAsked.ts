import { error } from '@sveltejs/kit';

interface Asked {
	readonly params: { readonly investigation: string; readonly story: string };
	readonly locals: App.Locals;
}

/** The story that an address asks for, in the reader's language where it is told in it. Throws what the page answers. */
export async function storyAsked({ params, locals }: Asked) {
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
}
