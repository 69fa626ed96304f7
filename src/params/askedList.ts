import { sortNames } from '$lib/narration';
import type { ParamMatcher } from '@sveltejs/kit';

/** One of the lists of the page of sources, which are files too. */
export const match: ParamMatcher = (text) => text in sortNames;
