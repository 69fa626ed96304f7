import { isAddressPart } from '$lib/model';
import type { ParamMatcher } from '@sveltejs/kit';

/** The id of a story or of a scene. */
export const match: ParamMatcher = isAddressPart;
