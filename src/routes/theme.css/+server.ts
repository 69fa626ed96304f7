import { themeSheet } from '$lib/theme';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The tokens as custom properties. */
export const GET: RequestHandler = () =>
	new Response(themeSheet(), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
