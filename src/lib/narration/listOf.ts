import type { Language } from '$lib/model';
import { regional } from '$lib/wording';

/** "A, B and C" */
export function listOf(names: readonly string[], language: Language): string {
	return new Intl.ListFormat(regional(language), { type: 'conjunction' }).format(names);
}
