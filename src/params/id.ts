import type { ParamMatcher } from '@sveltejs/kit';

/** An investigation's id, as it may stand in an address: nothing that could lead out of the folder. */
export const match: ParamMatcher = (text) => /^[a-z0-9][a-z0-9_-]{0,79}$/.test(text);
