import { servedSite, type Site } from '$lib/view';
import { getContext, setContext } from 'svelte';

const key = Symbol('site');

/** Tells whatever is shown below how the pages of the site are found; null where there are none, as in a file. */
export const provideSite = (site: Site | null): Site | null => setContext(key, site);

/** How the pages of the site are found: as our own server has them, where nobody said otherwise. */
export function useSite(): Site | null {
	const site = getContext<Site | null | undefined>(key);
	return site === undefined ? servedSite : site;
}
