import { cssVariables, type Theme } from '$lib/theme';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The tokens as custom properties: by the system's theme, or by the one the reader chose; black on white on paper. */
export const GET: RequestHandler = () => {
	const sheet = [
		bySystemOrChoice('light', 'dark'),
		`@media (prefers-contrast: more) { ${bySystemOrChoice('light-strong', 'dark-strong')} }`,
		`@media print { :root:root { ${cssVariables('light-strong')} } }`
	].join('\n');
	return new Response(sheet, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};

function bySystemOrChoice(light: Theme, dark: Theme): string {
	return [
		`:root { ${cssVariables(light)} }`,
		`:root[data-theme='dark'] { ${cssVariables(dark)} }`,
		`@media (prefers-color-scheme: dark) { :root[data-theme='system'] { ${cssVariables(dark)} } }`
	].join('\n');
}
