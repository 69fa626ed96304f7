import { languages } from '$lib/model';
import type { ParamMatcher } from '@sveltejs/kit';

/** A language of ours, as the first part of an address. */
export const match: ParamMatcher = (text) => languages.some((each) => each === text);
