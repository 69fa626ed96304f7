import type { PageLoad } from './$types';

// What is shown stands in the reader's browser alone, and is never sent to the server.
export const ssr = false;

export const load: PageLoad = async ({ data, params }) => {
	const { openedFigure } = await import('$lib/ui/opened/page');
	const found = openedFigure(params.key);
	return {
		...data,
		figure: typeof found === 'string' ? null : found,
		IgnoredNotice: (await import('$lib/ui/IgnoredNotice.svelte')).default,
		chosen: (await import('$lib/ui/panels/Chosen.svelte')).default
	};
};
