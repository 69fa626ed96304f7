import type { PageLoad } from './$types';

/** What lists problems is fetched where there is something wrong, the panel of a selection where the address has one. */
export const load: PageLoad = async ({ data, url }) => ({
	...data,
	chosen: url.searchParams.has('select') ? (await import('$lib/ui/panels/Chosen.svelte')).default : null,
	ProblemList: data.investigation ? null : (await import('$lib/ui/ProblemList.svelte')).default
});
