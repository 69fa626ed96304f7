import type { ParamMatcher } from '@sveltejs/kit';

/** One of the lists of the page of sources, which are files too. Every page is sent this: so it imports nothing. */
export const match: ParamMatcher = (text) => text === 'sources' || text === 'todo';
