import type { PageLoad } from './$types';

// What is shown stands in the reader's browser alone, and is never sent to the server.
export const ssr = false;

export const load: PageLoad = async ({ data }) => ({
	...data,
	...(await import('$lib/ui/opened/page')),
	IgnoredNotice: (await import('$lib/ui/IgnoredNotice.svelte')).default,
	chosen: (await import('$lib/ui/panels/Chosen.svelte')).default
});
