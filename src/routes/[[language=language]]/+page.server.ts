import { eachLanguage } from '../entries';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = eachLanguage;

export const load: PageServerLoad = async ({ locals }) => ({ shelved: await locals.shelf.list() });
