import { cssVariables } from '$lib/theme';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The tokens as custom properties: by the system's theme, or by the one the reader chose. */
export const GET: RequestHandler = () => {
	const [light, dark] = [cssVariables('light'), cssVariables('dark')];
	const sheet = [
		`:root { ${light} }`,
		`:root[data-theme='dark'] { ${dark} }`,
		`@media (prefers-color-scheme: dark) { :root[data-theme='system'] { ${dark} } }`
	].join('\n');
	return new Response(sheet, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
