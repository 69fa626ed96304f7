import type { Investigation } from '$lib/model';

/** The whole investigation as Sourceline JSON. */
export function writeSourcelineJson(investigation: Investigation): string {
	throw new Error(`not yet: ${investigation.about.id}`);
}
