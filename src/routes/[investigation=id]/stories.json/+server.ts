import { env } from '$env/dynamic/private';
import { isAddressPart, languages } from '$lib/model';
import { isFromHere, isFromOurPage, writingIsOn, type ToKeep } from '$lib/server';
import { error, json } from '@sveltejs/kit';
import { eachInvestigation } from '../../entries';
import { isStatic } from '../../static';
import type { EntryGenerator, RequestEvent, RequestHandler } from './$types';

export const prerender = isStatic;
export const entries: EntryGenerator = eachInvestigation;

/** A story that is longer than this was not written by hand. Bytes. */
const longest = 500_000;
const policy = { 'Content-Security-Policy': "default-src 'none'" };

/** The stories of an investigation as their files stand, and whether whoever asks may save others. */
export const GET: RequestHandler = async (event) => {
	const files = await event.locals.shelf.stories(event.params.investigation);
	if (!files) error(404);
	return json({ write: !isStatic && mayWrite(event), files }, { headers: policy });
};

/** Saves a story into the folder, for whoever sits at this machine (SOURCELINE_WRITE=on). */
const put: RequestHandler = async (event) => {
	if (!writingIsOn(env.SOURCELINE_WRITE)) error(404);
	if (!mayWrite(event) || !isFromOurPage(event.request.headers)) error(403);
	const asked = askedIn(await bodyOf(event.request));
	if (!asked) error(400);
	const kept = await event.locals.shelf.keepStory(event.params.investigation, asked);
	if (!kept) error(404);
	if ('kept' in kept) return json(kept, { headers: policy });
	return json(kept, { status: kept.refused === 'problems' ? 422 : 409, headers: policy });
};
export const PUT = isStatic ? undefined : put;

/** The connection itself is asked, since a header may name any address. */
function mayWrite({ request, platform, getClientAddress }: RequestEvent): boolean {
	const remote = platform?.req?.socket.remoteAddress ?? getClientAddress();
	return writingIsOn(env.SOURCELINE_WRITE) && isFromHere(remote, request.headers);
}

async function bodyOf(request: Request): Promise<unknown> {
	// Whoever says beforehand is answered; whoever does not is hung up on.
	if (Number(request.headers.get('content-length')) > longest) error(413);
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of request.body ?? []) {
		length += chunk.length;
		if (length > longest) error(413);
		chunks.push(chunk);
	}
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
	} catch {
		error(400);
	}
}

function askedIn(body: unknown): ToKeep | null {
	if (typeof body !== 'object' || body === null) return null;
	const { id, language: named, text, base } = body as Readonly<Record<string, unknown>>;
	const language = languages.find((each) => each === named);
	if (typeof id !== 'string' || !isAddressPart(id) || !language) return null;
	if (typeof text !== 'string' || !text.isWellFormed()) return null;
	return base === null || typeof base === 'string' ? { id, language, text, base } : null;
}
