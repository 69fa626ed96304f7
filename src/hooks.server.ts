import { building } from '$app/environment';
import { env } from '$env/dynamic/private';
import { languages, type Language } from '$lib/model';
import { openFolder } from '$lib/server';
import { themeChoices, type ThemeChoice } from '$lib/state';
import { readEmbed } from '$lib/view/embed';
import type { Handle } from '@sveltejs/kit';

// One shelf for all readers: it holds what stands in the folder, nothing of theirs.
const shelf = openFolder(env.GRAPH_DATA ?? 'graph-data');

const headers = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin'
};

export const handle: Handle = async ({ event, resolve }) => {
	// What is made at build time is the same for every reader.
	if (building) return resolve(event);
	const { cookies, request, url, locals } = event;
	const framed = event.route.id?.startsWith('/embed/') ?? false;
	if (framed) {
		// By the address alone: every reader of an article sees the same, and no cookie is looked at.
		const { theme } = readEmbed(url.searchParams).choice;
		locals.language = ours(url.searchParams.get('lang')) ?? 'en';
		locals.theme = theme === 'auto' ? 'system' : theme;
		locals.welcomed = true;
	} else {
		const asked = [url.searchParams.get('lang'), cookies.get('language')].map(ours);
		locals.language = asked.find((each) => each !== undefined) ?? accepted(request);
		locals.theme =
			themeChoices.find((each): each is ThemeChoice => each === cookies.get('theme')) ?? 'system';
		locals.welcomed = cookies.get('welcomed') === 'true';
	}
	locals.shelf = shelf;
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%sourceline.language%', locals.language).replace('%sourceline.theme%', locals.theme)
	});
	for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
	if (framed) allowFraming(response);
	return response;
};

/** The policy stays as it is for everything but who may frame the page. */
function allowFraming({ headers: sent }: Response) {
	sent.set('Cross-Origin-Resource-Policy', 'cross-origin');
	const policy = sent.get('Content-Security-Policy');
	if (policy)
		sent.set('Content-Security-Policy', policy.replace(/frame-ancestors 'none'/, 'frame-ancestors *'));
}

const ours = (text: string | null | undefined): Language | undefined =>
	languages.find((each) => each === text);

/** The first of our languages that the browser asks for; English where it asks for none of them. */
function accepted(request: Request): Language {
	const wanted = (request.headers.get('accept-language') ?? '').slice(0, 200).toLowerCase().split(',');
	return wanted.map((each) => ours(each.trim().slice(0, 2))).find((each) => each !== undefined) ?? 'en';
}
