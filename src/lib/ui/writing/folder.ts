import { readStoryAlone, type Investigation, type Language, type Problem, type Story } from '$lib/model';
import { storyFileName } from '$lib/story';
import type { Site } from '$lib/view';

/** A story's file in the folder that the server keeps; the tag changes with its text. */
export interface StoryFile {
	readonly id: string;
	readonly language: Language;
	readonly tag: string;
	readonly text: string;
}

/** The stories of an investigation in the server's folder, and whether whoever sits here may save others. */
export interface Folder {
	readonly write: boolean;
	readonly files: readonly StoryFile[];
}

/** What became of a story that was to be saved. */
export type Saved =
	| { readonly kept: StoryFile }
	| { readonly refused: 'changed' | 'taken'; readonly there: StoryFile | null }
	| { readonly refused: 'problems'; readonly problems: readonly Problem[] }
	| { readonly refused: 'link' | 'failed' };

const addressOf = (site: Site, investigation: string) => `${site.root}/${investigation}/stories.json`;

/** Asks the server for its folder; null where no server of ours answers, or not now. */
export async function askFolder(site: Site, investigation: string): Promise<Folder | null> {
	if (site.languagePages) return null;
	try {
		const answer = await fetch(addressOf(site, investigation), { cache: 'no-store' });
		return answer.ok ? ((await answer.json()) as Folder) : null;
	} catch {
		return null;
	}
}

/** Saves a story in place of the file that `base` is the tag of; without one as a new file. Never throws. */
export async function saveToFolder(
	site: Site,
	investigation: string,
	{ id, language, text }: Pick<StoryFile, 'id' | 'language' | 'text'>,
	base: string | null
): Promise<Saved> {
	// What has changed there is found before anything is sent.
	const there = (await askFolder(site, investigation))?.files.find(
		(file) => file.id === id && file.language === language
	);
	if (there && base === null) return { refused: 'taken', there };
	if (base !== null && there?.tag !== base) return { refused: 'changed', there: there ?? null };
	try {
		const answer = await fetch(addressOf(site, investigation), {
			method: 'PUT',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify({ id, language, text, base })
		});
		return answer.ok || answer.status === 409 || answer.status === 422
			? ((await answer.json()) as Saved)
			: { refused: 'failed' };
	} catch {
		return { refused: 'failed' };
	}
}

/** The story that a file in the folder tells, as far as it can be read. */
export function storyIn({ id, language, text }: StoryFile, investigation: Investigation): Story | null {
	return readStoryAlone(storyFileName({ id, language }), { text }, investigation).asFar;
}
