import { building } from '$app/environment';
import { languages, type Language } from '$lib/model';
import { themeChoices, type ThemeChoice } from '$lib/state';
import { readEmbed } from '$lib/view/embed';
import { firstLanguage } from '$lib/view';
import type { Handle } from '@sveltejs/kit';
import { shelf } from './routes/shelf';

const headers = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin'
};

export const handle: Handle = async ({ event, resolve }) => {
	const { locals } = event;
	const framed = event.route.id?.includes('/embed/') ?? false;
	Object.assign(locals, building ? forEveryone(event) : framed ? forFrames(event) : forReader(event), {
		shelf
	});
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%sourceline.language%', locals.language).replace('%sourceline.theme%', locals.theme)
	});
	if (building) return response;
	for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
	if (framed) allowFraming(response);
	// Shown beside links on other sites.
	if (event.route.id?.endsWith('/preview.png')) response.headers.set(...shared);
	return response;
};

type Event = Parameters<Handle>[0]['event'];
type Preferred = Omit<App.Locals, 'shelf'>;

/** What is made at build time is the same for every reader, but for the language that its address names. */
const forEveryone = ({ params }: Event): Preferred => ({
	language: ours(params.language) ?? firstLanguage,
	theme: 'system',
	welcomed: false
});

/** By the address alone: every reader of an article sees the same, and no cookie is looked at. */
function forFrames({ url, params }: Event): Preferred {
	const { theme } = readEmbed(url.searchParams).choice;
	const language = ours(params.language) ?? ours(url.searchParams.get('lang')) ?? firstLanguage;
	return { language, theme: theme === 'auto' ? 'system' : theme, welcomed: true };
}

function forReader({ cookies, request, url, params }: Event): Preferred {
	const asked = [params.language, url.searchParams.get('lang'), cookies.get('language')].map(ours);
	return {
		language: asked.find((each) => each !== undefined) ?? accepted(request),
		theme: themeChoices.find((each): each is ThemeChoice => each === cookies.get('theme')) ?? 'system',
		welcomed: cookies.get('welcomed') === 'true'
	};
}

const shared = ['Cross-Origin-Resource-Policy', 'cross-origin'] as const;

/** The policy stays as it is for everything but who may frame the page. */
function allowFraming({ headers: sent }: Response) {
	sent.set(...shared);
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
