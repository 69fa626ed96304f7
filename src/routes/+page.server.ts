import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({ shelved: await locals.shelf.list() });
