import { askedBy } from '../../static';
import type { PageLoad } from './$types';

/**
 * What lists problems is fetched where there is something wrong; the panel of a selection, and what says what of an
 * address was ignored, where the address asks for them.
 */
export const load: PageLoad = async ({ data, url }) => ({
	...data,
	IgnoredNotice: askedBy(url).size === 0 ? null : (await import('$lib/ui/IgnoredNotice.svelte')).default,
	chosen: askedBy(url).has('select') ? (await import('$lib/ui/panels/Chosen.svelte')).default : null,
	ProblemList: data.investigation ? null : (await import('$lib/ui/ProblemList.svelte')).default
});
