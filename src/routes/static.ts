import { building } from '$app/environment';
import type { Site } from '$lib/view';

/** Whether the site is made into files for a host that answers nothing (`npm run build:static`). */
export const isStatic = __STATIC_SITE__;

/** What an address asks for; nothing while a page is made that will answer every question itself, in the browser. */
export const askedBy = (url: URL): URLSearchParams => (building ? new URLSearchParams() : url.searchParams);

/** The address of the site from outside, without a slash at its end; null where files are made for wherever they go. */
export const addressOf = (url: URL): string | null => (isStatic ? __SITE_ADDRESS__ || null : url.origin);

/** How its pages are found from outside; null where nobody knows where it will be. */
export function siteFromAnywhere(url: URL): Site | null {
	const root = addressOf(url);
	return root === null ? null : { root, languagePages: isStatic };
}

/** How its pages are found: from outside or, where nobody knows where it will be, from the page at an address of it. */
export function siteOf(url: URL): Site {
	const depth = url.pathname.split('/').filter((part) => part !== '').length;
	return siteFromAnywhere(url) ?? { root: Array(depth).fill('..').join('/') || '.', languagePages: isStatic };
}
