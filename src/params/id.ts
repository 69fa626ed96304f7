import { isInvestigationId } from '$lib/model';
import type { ParamMatcher } from '@sveltejs/kit';

/** An investigation's id, as it may stand in an address: nothing that could lead out of the folder. */
export const match: ParamMatcher = isInvestigationId;
