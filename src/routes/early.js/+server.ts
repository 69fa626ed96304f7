import { isStatic } from '../static';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const prerender = isStatic;

/**
 * Puts the theme that a reader chose onto a page before it is drawn, where no server does: that of a frame by its
 * address, which names it for every reader, and any other by what this browser keeps.
 */
const script = `(() => {
	const framed = location.pathname.includes('/embed/');
	let kept = '';
	try { kept = framed ? location.search : document.cookie; } catch { /* A page in a sandbox may not ask. */ }
	const [, theme] = /(?:^|[?&]|; )theme=(light|dark)\\b/.exec(kept) ?? [];
	if (theme) document.documentElement.dataset.theme = theme;
})();
`;

/** On a static host alone: our own server has read it from the request. */
export const GET: RequestHandler = () => {
	if (!isStatic) error(404);
	return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
