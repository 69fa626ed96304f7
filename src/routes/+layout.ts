import { browser } from '$app/environment';
import { keptHere } from './kept';
import { isStatic } from './static';
import type { LayoutLoad } from './$types';

export const prerender = isStatic;
/** A folder with a page in it is found on every host of files. */
export const trailingSlash = isStatic ? 'always' : 'never';

/** What a server would have read from the request, a page that was made for everybody finds in the browser. */
export const load: LayoutLoad = ({ data }) => (isStatic && browser ? { ...data, ...keptHere() } : data);
