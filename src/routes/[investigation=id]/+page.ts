import type { PageLoad } from './$types';

/** What lists problems is fetched where there is something wrong, and nowhere else. */
export const load: PageLoad = async ({ data }) => ({
	...data,
	ProblemList: data.investigation ? null : (await import('$lib/ui/ProblemList.svelte')).default
});
