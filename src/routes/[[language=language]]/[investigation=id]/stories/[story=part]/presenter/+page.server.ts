import { eachStory } from '../../../../../entries';
import { storyAsked } from '../../../../../storyAsked';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = eachStory;

export const load: PageServerLoad = storyAsked;
