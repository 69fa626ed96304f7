import { eachLanguage } from '../../entries';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = eachLanguage;

/** Which investigations are served, so that a figure can lead to the whole that it was cut from. */
export const load: PageServerLoad = async ({ locals }) => ({
	served: (await locals.shelf.list()).filter(({ broken }) => !broken).map(({ id }) => id)
});
